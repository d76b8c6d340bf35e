import { type CalendarDay } from '../calendar/calendarDay';
import { type DayRules, effectiveDeadline } from '../calendar/dayRules';

// A sweep asks for the deadlines of a hundred thousand actions, but they fall on a few thousand days.
const deadlinesByRules = new WeakMap<DayRules, Map<CalendarDay, CalendarDay>>();

/** `effectiveDeadline`, found once for a day and rules. */
export function deadlineOf(day: CalendarDay, rules: DayRules): CalendarDay {
  let deadlines = deadlinesByRules.get(rules);
  if (deadlines === undefined) {
    deadlines = new Map();
    deadlinesByRules.set(rules, deadlines);
  }
  let deadline = deadlines.get(day);
  if (deadline === undefined) {
    deadline = effectiveDeadline(day, rules);
    deadlines.set(day, deadline);
  }
  return deadline;
}
