import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Meeting } from '../../core/meeting/meeting';
import { editContent } from '../content/editContent';
import { type Stored } from '../ports/listStore';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { type Written } from '../write';

/** Where a meeting is moved to, and why. */
export interface MeetingMove {
  readonly day: CalendarDay;
  readonly startTime: string;
  /** The last day for reports; two workdays before the new day when left out. */
  readonly answerBy?: CalendarDay;
  readonly reason: string;
}

/**
 * Moves a meeting that has not been held. Its status round follows: a new last day for answers and a new closing. A last
 * day that was set for the old day is not carried along.
 */
export async function moveMeeting(
  session: Session,
  stored: Stored<Meeting>,
  { day, startTime, answerBy, reason }: MeetingMove
): Promise<Written<Meeting>> {
  const { answerBy: _, ...meeting } = stored.value;
  if (!isMovable(meeting)) {
    return refuseBroken([{ code: 'meetingNotMovable', field: 'state', state: meeting.state }]);
  }
  const moved = { ...meeting, day, startTime, reason, ...(answerBy === undefined ? {} : { answerBy }) };
  return editContent(session, 'meetings', { stored, value: moved });
}

/** Ställer in a meeting that has not been held. Its status round closes; what was answered stays. */
export async function cancelMeeting(
  session: Session,
  stored: Stored<Meeting>,
  reason: string
): Promise<Written<Meeting>> {
  const { value } = stored;
  if (!isMovable(value)) {
    return refuseBroken([{ code: 'meetingNotMovable', field: 'state', state: value.state }]);
  }
  return editContent(session, 'meetings', { stored, value: { ...value, state: 'cancelled', reason } });
}

function isMovable({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'planned' || state === 'called';
}
