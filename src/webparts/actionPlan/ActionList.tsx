import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type ActionGrouping } from '../../core/overview/actionGroups';
import { type ActionRow } from '../../core/overview/actionRow';
import { useLanguage } from '../shared/ui/texts';
import styles from './ActionList.module.scss';
import { ActionSection } from './ActionSection';
import { groupNameOf, showGroups } from './shownGroups';
import { useTexts } from './texts';

/** Props of {@link ActionList}. */
export interface ActionListViewProps {
  readonly rows: readonly ActionRow[];
  readonly grouping?: ActionGrouping | undefined;
  /** Cards instead of tables. */
  readonly isNarrow: boolean;
}

/** Rows that are drawn at a time, so that a long plan does not make a slow page. */
const rowsAtATime = 50;

/** Actions group by group, a page at a time. */
export const ActionList: React.FunctionComponent<ActionListViewProps> = (props) => {
  const { rows, grouping, isNarrow } = props;
  const texts = useTexts();
  const language = useLanguage();
  const [limit, setLimit] = React.useState(rowsAtATime);
  const groups = showGroups(rows, grouping, limit);
  const left = rows.length - limit;
  return (
    <>
      {groups.map((group) => (
        <ActionSection
          key={group.key}
          heading={
            grouping === undefined
              ? texts['plan.allActions']
              : texts['plan.group'](groupNameOf(group, grouping, { texts, language }), group.count)
          }
          isHeadingHidden={grouping === undefined}
          rows={group.rows}
          isNarrow={isNarrow}
        />
      ))}
      {left > 0 && (
        <DefaultButton
          className={styles.more}
          text={texts['plan.more'](left)}
          onClick={() => setLimit(limit + rowsAtATime)}
        />
      )}
    </>
  );
};
