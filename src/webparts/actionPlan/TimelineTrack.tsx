import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import { type TimelineBar, type TimelineMark } from '../../core/overview/planTimeline';
import styles from './ActionTimeline.module.scss';
import { markLooks } from './looks';

/** Props of {@link TimelineTrack}. */
export interface TimelineTrackProps {
  readonly bar: TimelineBar;
  /** Where today is, from 0 to 1. */
  readonly today: number;
  readonly textOf: (mark: TimelineMark) => string;
}

/** What is to come has the sign of its kind. */
const icons = { report: 'Calendar', end: 'Flag', effect: 'SearchAndApps' } as const;
const percent = (share: number): string => `${share * 100}%`;

/** The bar of an action with the signs of its occasions; the words beside it say the same. */
export const TimelineTrack: React.FunctionComponent<TimelineTrackProps> = ({ bar, today, textOf }) => {
  const { from, to, originalEnd, marks } = bar;
  return (
    <div aria-hidden="true" className={styles.track}>
      <span className={styles.bar} style={{ left: percent(from), width: percent(to - from) }} />
      <span className={styles.today} style={{ left: percent(today) }} />
      {originalEnd !== undefined && (
        <span className={styles.original} style={{ left: percent(originalEnd.at) }} />
      )}
      {marks.map((mark) => (
        <span
          key={`${mark.kind} ${mark.day}`}
          className={css(styles.mark, styles[mark.standing])}
          style={{ left: percent(mark.at) }}
          title={textOf(mark)}
        >
          <Icon
            iconName={mark.standing === 'upcoming' ? icons[mark.kind] : markLooks[mark.standing].iconName}
          />
        </span>
      ))}
    </div>
  );
};
