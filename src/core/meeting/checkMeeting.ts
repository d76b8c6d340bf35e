import { type CalendarDay } from '../calendar/calendarDay';
import { parseClockTime } from '../calendar/clockTime';
import { findUnplannableDays } from '../followUp/plannableDay';
import { ok, refused, type Result } from '../result';
import { checkTexts, requiredDay, requiredLine } from '../text';
import { type Meeting, type MeetingState } from './meeting';
import { type MeetingViolation } from './meetingViolation';

/** Longest meeting, in minutes: a day. */
const maxMeetingMinutes = 24 * 60;

/** From each state, those that may follow. */
const nextStates: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  planned: ['called', 'held', 'cancelled'],
  called: ['held', 'cancelled'],
  held: ['approved'],
  approved: [],
  cancelled: []
};

/** What a meeting must satisfy alone. */
export function checkMeeting(meeting: Meeting): readonly MeetingViolation[] {
  const { day, answerBy, startTime, lengthMinutes } = meeting;
  const found: MeetingViolation[] = [
    ...checkTexts(meeting, {
      groupKey: requiredLine,
      title: requiredLine,
      startTime: requiredLine,
      day: requiredDay
    }),
    ...findUnplannableDays(meeting, ['day', 'answerBy'])
  ];
  if (!parseClockTime(startTime).ok) found.push({ code: 'startTimeInvalid', field: 'startTime' });
  if (!Number.isInteger(lengthMinutes) || lengthMinutes < 1 || lengthMinutes > maxMeetingMinutes) {
    const maxMinutes = maxMeetingMinutes;
    found.push({ code: 'meetingLengthInvalid', field: 'lengthMinutes', lengthMinutes, maxMinutes });
  }
  if (answerBy !== undefined && answerBy > day) {
    found.push({ code: 'answerByAfterMeeting', field: 'answerBy', day });
  }
  return found;
}

/** The states that may follow on a meeting's state. */
export function listNextMeetingStates(state: MeetingState): readonly MeetingState[] {
  return nextStates[state];
}

/**
 * Planerad → Kallad → Genomförd → Justerad, or Inställd before it was held; a meeting may be held without a kallelse.
 * Refuses a step that is not allowed, and one that says it was held before its day.
 */
export function changeMeetingState(
  meeting: Meeting,
  to: MeetingState,
  today: CalendarDay
): Result<Meeting, MeetingViolation> {
  const { state: from, day } = meeting;
  if (!nextStates[from].includes(to))
    return refused({ code: 'meetingStateNotAllowed', field: 'state', from, to });
  if (to === 'held' && today < day) return refused({ code: 'meetingNotYetHeld', field: 'state', day });
  return ok({ ...meeting, state: to });
}

/**
 * Checks the state that a meeting is written with: it begins as planned and moves as {@link changeMeetingState} lets it.
 * One that has been approved (Justerad) is no longer written at all; that it is, those say who approve its minutes.
 *
 * @param before - the meeting as it stands; absent for a new one
 */
export function checkMeetingState(
  meeting: Meeting,
  before: Meeting | undefined,
  today: CalendarDay
): readonly MeetingViolation[] {
  const from = before?.state ?? 'planned';
  if (meeting.state === from && from !== 'approved') return [];
  if (meeting.state === 'approved') {
    return [{ code: 'meetingStateNotAllowed', field: 'state', from, to: 'approved' }];
  }
  const changed = changeMeetingState({ ...meeting, state: from }, meeting.state, today);
  return changed.ok ? [] : [changed.error];
}
