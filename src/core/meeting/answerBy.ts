import { type CalendarDay } from '../calendar/calendarDay';
import { addWorkdays } from '../calendar/workday';
import { type Meeting } from './meeting';

/** Workdays between the last day for reports and the meeting. */
const answerByWorkdays = 2;

/** The last day for reports when nothing else is said: two workdays before the meeting. */
export function defaultAnswerBy(meetingDay: CalendarDay): CalendarDay {
  return addWorkdays(meetingDay, -answerByWorkdays);
}

/** The last day for reports before a meeting: the day that was set, or the default. */
export function answerByOf({ answerBy, day }: Pick<Meeting, 'answerBy' | 'day'>): CalendarDay {
  return answerBy ?? defaultAnswerBy(day);
}
