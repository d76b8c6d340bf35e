import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { formatDayInProse } from '../../messages/format';
import { useLanguage } from '../shared/ui/texts';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link ProposedDays}. */
export interface ProposedDaysProps {
  readonly days: readonly CalendarDay[];
  readonly onPlan: (day: CalendarDay) => void;
}

/** Days that the cadence gives; nothing when there is none. */
export const ProposedDays: React.FunctionComponent<ProposedDaysProps> = ({ days, onPlan }) => {
  const texts = useTexts();
  const language = useLanguage();
  if (days.length === 0) return null;
  return (
    <div style={{ marginTop: 14 }}>
      <h4 className={styles.monthName}>{texts['meetings.proposed']}</h4>
      <p className={styles.note}>{texts['meetings.proposedExplanation']}</p>
      <div className={styles.buttons}>
        {days.map((day) => (
          <DefaultButton
            key={day}
            text={formatDayInProse(day, language)}
            ariaLabel={texts['meetings.planOn'](formatDayInProse(day, language))}
            onClick={() => onPlan(day)}
          />
        ))}
      </div>
    </div>
  );
};
