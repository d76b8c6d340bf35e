import * as React from 'react';
import { monthOf, yearOf } from '../../core/calendar/calendarDay';
import { type TimelinePeriod, type TimelineUnit } from '../../core/overview/planTimeline';
import { formatMonth } from '../../messages/format';
import { useLanguage } from '../shared/ui/texts';
import styles from './ActionTimeline.module.scss';
import { useTexts } from './texts';

/** Props of {@link TimelineAxis}. */
export interface TimelineAxisProps {
  readonly periods: readonly TimelinePeriod[];
  readonly unit: TimelineUnit;
  /** Where today is, from 0 to 1. */
  readonly today: number;
}

const percent = (share: number): string => `${share * 100}%`;

/** The quarters or months above the bars; what they say stands with each action in words. */
export const TimelineAxis: React.FunctionComponent<TimelineAxisProps> = ({ periods, unit, today }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div aria-hidden="true" className={styles.axis}>
      {periods.map(({ from, share }) => (
        <span key={from} className={styles.period} style={{ width: percent(share) }}>
          {unit === 'month'
            ? texts['timeline.month'](formatMonth(monthOf(from), language), yearOf(from))
            : texts['timeline.quarter'](Math.ceil(monthOf(from) / 3), yearOf(from))}
        </span>
      ))}
      <span className={styles.todayName} style={{ left: percent(today) }}>
        {texts['timeline.today']}
      </span>
    </div>
  );
};
