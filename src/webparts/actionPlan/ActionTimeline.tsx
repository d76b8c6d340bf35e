import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import { placeOnTimeline } from '../../core/overview/planTimeline';
import { type CalendarDay, monthOf, yearOf } from '../../core/calendar/calendarDay';
import { useTexts } from '../shared/ui/texts';
import styles from './ActionTimeline.module.scss';
import { TimelineRow } from './TimelineRow';

/** Props of {@link ActionTimeline}. */
export interface ActionTimelineProps {
  readonly rows: readonly ActionRow[];
  readonly today: CalendarDay;
}

const percent = (share: number): string => `${share * 100}%`;

/** Actions by focus area on a calendar axis, as a list that says the same in words. */
export const ActionTimeline: React.FunctionComponent<ActionTimelineProps> = ({ rows, today }) => {
  const texts = useTexts();
  const { periods, lanes, today: now } = React.useMemo(() => placeOnTimeline(rows, today), [rows, today]);
  return (
    // It may be wider than the page: whoever has no mouse scrolls it with the arrow keys.
    <div role="group" aria-label={texts['timeline.label']} tabIndex={0} className={styles.frame}>
      <div className={styles.timeline} style={{ minWidth: `${Math.max(280, periods.length * 112)}px` }}>
        <div aria-hidden="true" className={styles.axis}>
          {periods.map(({ from, share }) => (
            <span key={from} className={styles.period} style={{ width: percent(share) }}>
              {texts['timeline.quarter'](Math.ceil(monthOf(from) / 3), yearOf(from))}
            </span>
          ))}
          <span className={styles.todayName} style={{ left: percent(now) }}>
            {texts['timeline.today']}
          </span>
        </div>
        {lanes.map(({ key, name, bars }) => (
          <section key={key} aria-label={name}>
            <h3 className={styles.heading}>{name}</h3>
            <ul role="list" className={styles.bars}>
              {bars.map((bar) => (
                <TimelineRow key={bar.row.action.key} bar={bar} today={now} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
};
