import { addDays, type CalendarDay, compareDays, latest } from '../calendar/calendarDay';
import { type DayRules, effectiveDeadline } from '../calendar/dayRules';
import { answerByOf } from '../meeting/answerBy';
import { type Meeting } from '../meeting/meeting';

/** A meeting as an occasion: the day it is held, and the last day for reports before it. */
export interface MeetingDay {
  readonly day: CalendarDay;
  readonly deadline: CalendarDay;
}

/**
 * The days on which a group's meetings ask for reports, in order: cancelled meetings ask for none, two on one day ask
 * once. Made once for a group and used for all its actions.
 *
 * @param meetings - The meetings of one group, in any order.
 */
export function meetingDaysOf(meetings: readonly Meeting[], rules: DayRules): readonly MeetingDay[] {
  const days: MeetingDay[] = [];
  for (const meeting of [...meetings].sort((a, b) => compareDays(a.day, b.day))) {
    const previous = days.at(-1);
    if (meeting.state === 'cancelled' || meeting.day === previous?.day) continue;
    // A report for this meeting cannot be due before the last one was held, whatever was typed.
    const earliestDay = previous === undefined ? meeting.day : addDays(previous.day, 1);
    const answerBy = previous === undefined ? answerByOf(meeting) : latest(answerByOf(meeting), earliestDay);
    days.push({ day: meeting.day, deadline: effectiveDeadline(answerBy, rules) });
  }
  return days;
}
