import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import { monthOf, yearOf, type CalendarDay } from '../../core/calendar/calendarDay';
import { type MeetingYear, type YearEntry } from '../../core/meeting/meetingYear';
import { formatMonth, type Language } from '../../messages/format';
import { timeText } from '../../messages/minutes/minutesDocument';
import { DetailSection } from '../shared/ui/DetailSection';
import { useLanguage } from '../shared/ui/texts';
import styles from './Meetings.module.scss';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link YearWheel}. */
export interface YearWheelProps {
  readonly year: MeetingYear;
  readonly today: CalendarDay;
}

const icons: Readonly<Record<YearEntry['kind'], string>> = {
  meeting: 'Group',
  roundOpens: 'Questionnaire',
  reportsDue: 'EditNote',
  tertial: 'BarChart4',
  agreementEnds: 'DocumentSet',
  pictureAges: 'World',
  assignmentDue: 'TaskManager'
};

function textOf(entry: YearEntry, texts: RoomTexts, language: Language): string {
  switch (entry.kind) {
    case 'meeting':
      return texts['meetings.entryMeeting'](timeText(entry.meeting.startTime, language));
    case 'roundOpens':
      return texts['meetings.entryRound'];
    case 'reportsDue':
      return texts['meetings.entryReports'];
    case 'tertial':
      return texts['meetings.entryTertial'](entry.tertial);
    case 'agreementEnds':
      return texts['meetings.entryAgreement'](entry.title);
    case 'pictureAges':
      return texts['meetings.entryPicture'](entry.title);
    case 'assignmentDue':
      return texts['meetings.entryAssignment'](entry.assignment.text);
  }
}

/** Årshjul: the year month by month; this month is marked. */
export const YearWheel: React.FunctionComponent<YearWheelProps> = ({ year, today }) => {
  const texts = useTexts();
  const language = useLanguage();
  const isNow = (month: number): boolean => year.year === yearOf(today) && month === monthOf(today);
  return (
    <DetailSection heading={`${texts['meetings.wheel']} ${year.year}`}>
      <p className={styles.note}>{texts['meetings.wheelExplanation']}</p>
      <ol className={styles.months}>
        {year.months.map(({ month, entries }) => (
          <li
            key={month}
            className={css(styles.month, isNow(month) && styles.current)}
            aria-current={isNow(month) ? 'date' : undefined}
          >
            <h4 className={styles.monthName}>{formatMonth(month, language)}</h4>
            {entries.length === 0 && <p className={styles.quiet}>{texts['meetings.nothingInMonth']}</p>}
            <ul className={styles.entries}>
              {entries.map((entry, index) => (
                <li key={index} className={styles.entry}>
                  <Icon iconName={icons[entry.kind]} aria-hidden="true" />
                  <span>
                    <span className={styles.day}>{entry.day}</span> {textOf(entry, texts, language)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </DetailSection>
  );
};
