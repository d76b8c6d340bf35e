import { css, getId } from '@fluentui/react';
import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import { ActionCards } from './ActionCards';
import styles from './ActionSection.module.scss';
import { ActionTable } from './ActionTable';

/** Props of {@link ActionSection}. */
export interface ActionSectionProps {
  readonly heading: string;
  /** The heading is there for screen readers only. */
  readonly isHeadingHidden: boolean;
  readonly rows: readonly ActionRow[];
  readonly isNarrow: boolean;
}

/** A heading and its actions. */
export const ActionSection: React.FunctionComponent<ActionSectionProps> = (props) => {
  const { heading, isHeadingHidden, rows, isNarrow } = props;
  const [headingId] = React.useState(() => getId('actions'));
  const List = isNarrow ? ActionCards : ActionTable;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={css(styles.heading, isHeadingHidden && styles.hidden)}>
        {heading}
      </h3>
      <List labelledBy={headingId} rows={rows} />
    </section>
  );
};
