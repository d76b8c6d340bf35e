import { addDays, latest, type CalendarDay } from '../calendar/calendarDay';
import { parseClockTime } from '../calendar/clockTime';
import { effectiveDeadline, messageDay, type DayRules } from '../calendar/dayRules';
import { instantAt, startOfDay, stockholmDayOf, type Instant } from '../calendar/instant';
import { addWorkdays } from '../calendar/workday';
import { answerByOf } from '../meeting/answerBy';
import { type Meeting } from '../meeting/meeting';
import { type StatusRound } from './statusRound';

/** Workdays before a meeting on which its round opens. */
const openingWorkdays = 10;

/** Workdays that are given for an answer when somebody asks beside the meetings. */
const requestedAnswerWorkdays = 5;

/** Workdays after its last day for answers that a round without a meeting still takes late ones. */
const lateWorkdays = 5;

/** What has become of the meeting that a round gathers for. */
export type MeetingFate = 'noMeeting' | 'asPlanned' | 'moved' | 'cancelled' | 'gone';

/** Villkor: what a round goes by today; the meeting's own row decides as long as there is one. */
export interface RoundTerms {
  /** Last day for answers that are in time. */
  readonly answerBy: CalendarDay;
  /** From this moment an answer is an ordinary report. */
  readonly closesAt: Instant;
  readonly fate: MeetingFate;
}

/** `late`: answers are still taken, and marked. */
export type RoundState = 'open' | 'late' | 'closed';

/** Why a round is closed. */
export type RoundClosing = 'byHand' | 'meetingBegan' | 'meetingCancelled' | 'meetingGone' | 'timeOut';

/** The day on which the round before a meeting opens; a day on which no messages go moves it, but never past its answers. */
export function roundOpeningDay(meeting: Pick<Meeting, 'day' | 'answerBy'>, rules: DayRules): CalendarDay {
  const planned = addWorkdays(meeting.day, -openingWorkdays);
  const sent = messageDay(planned, rules);
  return sent > answerByOf(meeting) ? planned : sent;
}

/** The last day for answers to a round that is asked for beside the meetings. */
export function requestedAnswerBy(openedOn: CalendarDay, rules: DayRules): CalendarDay {
  return latest(openedOn, effectiveDeadline(addWorkdays(openedOn, requestedAnswerWorkdays), rules));
}

/** The moment a meeting begins; midnight for a time that was typed wrong. */
export function meetingStart({ day, startTime }: Pick<Meeting, 'day' | 'startTime'>): Instant {
  const time = parseClockTime(startTime);
  return time.ok ? instantAt(day, time.value) : startOfDay(day);
}

/**
 * The terms of a round: a moved meeting takes its last day for answers and its closing along; one that was cancelled or
 * deleted closes the round at once.
 *
 * @param meetings - those of the round's group; more do no harm
 */
export function roundTermsOf(round: StatusRound, meetings: readonly Meeting[], rules: DayRules): RoundTerms {
  const { meetingKey, meetingDay, openedOn } = round;
  if (meetingKey === undefined) return termsWithoutMeeting(round, rules);
  const meeting = meetings.find(({ key }) => key === meetingKey);
  if (meeting === undefined || meeting.state === 'cancelled') {
    return {
      answerBy: round.answerBy,
      closesAt: startOfDay(openedOn),
      fate: meeting === undefined ? 'gone' : 'cancelled'
    };
  }
  const answerBy = latest(openedOn, effectiveDeadline(answerByOf(meeting), rules));
  const fate = meetingDay === undefined || meetingDay === meeting.day ? 'asPlanned' : 'moved';
  // It is marked as held on its day at the earliest, whatever its time says.
  const isHeld = meeting.state === 'held' || meeting.state === 'approved';
  return { answerBy, closesAt: isHeld ? startOfDay(meeting.day) : meetingStart(meeting), fate };
}

/** How a round stands at a moment. */
export function roundStateAt(round: StatusRound, terms: RoundTerms, now: Instant): RoundState {
  if (round.closedOn !== undefined || now >= terms.closesAt) return 'closed';
  return stockholmDayOf(now) > terms.answerBy ? 'late' : 'open';
}

/** Why a closed round is closed. */
export function roundClosingOf({ closedOn }: StatusRound, { fate }: RoundTerms): RoundClosing {
  switch (fate) {
    case 'cancelled':
      return 'meetingCancelled';
    case 'gone':
      return 'meetingGone';
    case 'noMeeting':
      return closedOn === undefined ? 'timeOut' : 'byHand';
    case 'asPlanned':
    case 'moved':
      return closedOn === undefined ? 'meetingBegan' : 'byHand';
  }
}

function termsWithoutMeeting({ answerBy, openedOn }: StatusRound, rules: DayRules): RoundTerms {
  const deadline = latest(openedOn, effectiveDeadline(answerBy, rules));
  const lastDay = addWorkdays(deadline, lateWorkdays);
  return { answerBy: deadline, closesAt: startOfDay(addDays(lastDay, 1)), fate: 'noMeeting' };
}
