import { addMilliseconds, type Instant, millisecondsOf, stockholmDayOf } from '../calendar/instant';
import { meetingStart } from '../statusRound/roundTerms';
import { type AgendaPoint } from './agendaPoint';
import { type Meeting } from './meeting';

const minuteMs = 60_000;

/** Mötets tid: how a meeting stands against its length, in whole minutes. */
export type MeetingTime =
  /** It is another day: there is nothing to count. */
  | { readonly kind: 'otherDay' }
  | { readonly kind: 'before' }
  | {
      readonly kind: 'running';
      readonly minutesLeft: number;
      /** Minutes by which the points that are left have more than the meeting; 0 when they fit. */
      readonly minutesShort: number;
    }
  | { readonly kind: 'over'; readonly minutesOver: number };

/**
 * Tells how a meeting stands against its length.
 *
 * @param pointsLeft - the point at hand, and those after it
 */
export function meetingTimeAt(
  meeting: Pick<Meeting, 'day' | 'startTime' | 'lengthMinutes'>,
  now: Instant,
  pointsLeft: readonly Pick<AgendaPoint, 'minutes'>[]
): MeetingTime {
  if (stockholmDayOf(now) !== meeting.day) return { kind: 'otherDay' };
  const start = meetingStart(meeting);
  if (now < start) return { kind: 'before' };
  const end = addMilliseconds(start, meeting.lengthMinutes * minuteMs);
  const leftMs = millisecondsOf(end) - millisecondsOf(now);
  if (leftMs <= 0) return { kind: 'over', minutesOver: Math.floor(Math.abs(leftMs) / minuteMs) };
  const minutesLeft = Math.ceil(leftMs / minuteMs);
  const planned = pointsLeft.reduce((sum, { minutes }) => sum + minutes, 0);
  return { kind: 'running', minutesLeft, minutesShort: Math.max(0, planned - minutesLeft) };
}
