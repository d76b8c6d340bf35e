import { Checkbox } from '@fluentui/react';
import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { type ActionRow } from '../../core/overview/actionRow';
import { filterActions } from '../../core/overview/filterActions';
import { type NamedKey } from '../../core/overview/namedKey';
import { EmptyState } from '../shared/ui/EmptyState';
import { useTexts } from '../shared/ui/texts';
import styles from './ActionPlan.module.scss';
import { PlanChoices } from './PlanChoices';
import { PlanFigures } from './PlanFigures';
import { type PlanSettings } from './planSettings';
import { ShownActions } from './ShownActions';
import { ShownBar } from './ShownBar';

/** Props of {@link PlanBody}. */
export interface PlanBodyProps {
  readonly opened: OpenedPlan;
  readonly settings: PlanSettings;
  /** The group in whose Teams channel the plan is shown. */
  readonly group?: NamedKey | undefined;
  readonly onChange: (settings: PlanSettings) => void;
  readonly isNarrow: boolean;
}

/** The group of the channel, if it answers for some of the actions; else there is nothing to choose. */
function groupWithActions(rows: readonly ActionRow[], group: NamedKey | undefined): NamedKey | undefined {
  return rows.some(({ action }) => action.groupKey === group?.key) ? group : undefined;
}

/** Lets the reader see the actions of other groups too, where the plan is shown in the channel of one. */
const GroupOnly: React.FunctionComponent<Pick<PlanBodyProps, 'group' | 'settings' | 'onChange'>> = (
  props
) => {
  const { group, settings, onChange } = props;
  const texts = useTexts();
  if (group === undefined) return null;
  return (
    <Checkbox
      label={texts['plan.groupOnly'](group.name)}
      checked={settings.isGroupOnly}
      onChange={(_event, isGroupOnly = false) => onChange({ ...settings, isGroupOnly })}
    />
  );
};

/** The actions of a plan: figures and choices first, then table or board of what they leave. */
export const PlanBody: React.FunctionComponent<PlanBodyProps> = (props) => {
  const { opened, settings, onChange, isNarrow } = props;
  const { rows, figures } = opened.overview;
  const { filter } = settings;
  const texts = useTexts();
  const group = groupWithActions(rows, props.group);
  const onlyGroup = settings.isGroupOnly ? group?.key : undefined;
  const shown = React.useMemo(
    () => filterActions(rows, { ...filter, groups: onlyGroup === undefined ? [] : [onlyGroup] }),
    [rows, filter, onlyGroup]
  );
  if (rows.length === 0) {
    return (
      <EmptyState
        iconName="Taskboard"
        title={texts['plan.noActions']}
        advice={texts['plan.noActionsAdvice']}
      />
    );
  }
  return (
    <>
      <section aria-label={texts['plan.filters']} className={styles.body}>
        <GroupOnly {...props} group={group} />
        <PlanFigures
          figures={figures}
          filter={filter}
          onChange={(changed) => onChange({ ...settings, filter: changed })}
        />
        <PlanChoices rows={rows} settings={settings} onChange={onChange} />
      </section>
      <ShownBar shown={shown.length} all={rows.length} settings={settings} onChange={onChange} />
      <ShownActions rows={shown} settings={settings} isNarrow={isNarrow} today={opened.today} />
    </>
  );
};
