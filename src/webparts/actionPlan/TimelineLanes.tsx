import * as React from 'react';
import { type PlanTimeline } from '../../core/overview/planTimeline';
import styles from './ActionTimeline.module.scss';
import { TimelineRow } from './TimelineRow';

/** The focus areas of a timeline, each with its actions. */
export const TimelineLanes: React.FunctionComponent<Pick<PlanTimeline, 'lanes' | 'today'>> = ({
  lanes,
  today
}) => (
  <>
    {lanes.map(({ key, name, bars }) => (
      <section key={key} aria-label={name}>
        <h3 className={styles.heading}>{name}</h3>
        <ul role="list" className={styles.bars}>
          {bars.map((bar) => (
            <TimelineRow key={bar.row.action.key} bar={bar} today={today} />
          ))}
        </ul>
      </section>
    ))}
  </>
);
