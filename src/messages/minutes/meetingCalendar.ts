import { type CalendarEvent, type CalendarFile } from '../../application/documents/textDocument';
import { addMilliseconds, type Instant } from '../../core/calendar/instant';
import { answerByOf } from '../../core/meeting/answerBy';
import { type Meeting } from '../../core/meeting/meeting';
import { meetingStart } from '../../core/statusRound/roundTerms';
import { formatDeadline, type Language } from '../format';
import { minutesEn } from './minutes.en';
import { minutesSv } from './minutes.sv';

const minuteMs = 60_000;

/** What the calendar is of, and when it is made. */
export interface CalendarOccasion {
  /** Name of the group. */
  readonly group: string;
  readonly now: Instant;
  readonly language: Language;
}

/**
 * The meetings of a group as a calendar: one file for a meeting, or the feed of the whole group. A meeting stands at the
 * moment that it is in Stockholm, summer and winter; one that was cancelled says so, so that calendars take it out.
 */
export function meetingCalendar(
  meetings: readonly Meeting[],
  { group, now, language }: CalendarOccasion
): CalendarFile {
  const t = language === 'sv' ? minutesSv : minutesEn;
  return {
    name: t.meetingsOf(group),
    madeAt: now,
    language,
    events: meetings.map((meeting) => eventOf(meeting, language))
  };
}

function eventOf(meeting: Meeting, language: Language): CalendarEvent {
  const t = language === 'sv' ? minutesSv : minutesEn;
  const start = meetingStart(meeting);
  const { key, title, lengthMinutes, place, joinUrl, state } = meeting;
  const lines = [
    t.reportsBy(formatDeadline(answerByOf(meeting), language)),
    ...(joinUrl === undefined ? [] : [`${t.joinMeeting}: ${joinUrl}`])
  ];
  return {
    ...{ key, title, start, place },
    end: addMilliseconds(start, lengthMinutes * minuteMs),
    url: joinUrl,
    description: lines.join('\n'),
    isCancelled: state === 'cancelled'
  };
}
