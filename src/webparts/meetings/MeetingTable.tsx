import * as React from 'react';
import { answerByOf } from '../../core/meeting/answerBy';
import { type Meeting } from '../../core/meeting/meeting';
import { yearOf } from '../../core/calendar/calendarDay';
import { nameOf } from '../../messages/describe';
import { timeText } from '../../messages/minutes/minutesDocument';
import { ThingLink } from '../shared/links/ThingLink';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import { meetingLooks } from './meetingLooks';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link MeetingTable}. */
export interface MeetingTableProps {
  readonly meetings: readonly Meeting[];
  readonly year: number;
}

/** Id of the link to a meeting, so that focus can come back to it. */
export function meetingLinkId(meetingKey: string): string {
  return `meeting-${meetingKey}`;
}

/** The meetings of a year, each with the way to it. */
export const MeetingTable: React.FunctionComponent<MeetingTableProps> = ({ meetings, year }) => {
  const texts = useTexts();
  const language = useLanguage();
  const shown = meetings.filter(({ day }) => yearOf(day) === year);
  if (shown.length === 0) return <p className={styles.note}>{texts['meetings.none']}</p>;
  return (
    <ul className={styles.list} aria-label={texts['meetings.list']}>
      {shown.map((meeting) => (
        <li key={meeting.key} className={styles.card}>
          <ThingLink
            id={meetingLinkId(meeting.key)}
            underline={true}
            target={{ kind: 'meeting', meetingKey: meeting.key }}
          >
            {meeting.title}
          </ThingLink>
          <p>
            <span className={styles.day}>{meeting.day}</span> {timeText(meeting.startTime, language)}
            {' · '}
            <StatusLabel
              {...meetingLooks[meeting.state]}
              text={nameOf('meetingState', meeting.state, language)}
            />
          </p>
          {(meeting.state === 'planned' || meeting.state === 'called') && (
            <p className={styles.quiet}>
              {texts['meetings.columnReports']} <span className={styles.day}>{answerByOf(meeting)}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};
