import { addDays, type CalendarDay, daysBetween } from '../calendar/calendarDay';
import { type DayRules, isMessageDay } from '../calendar/dayRules';
import { usualSummerBreak } from '../calendar/summerBreak';

/** How far a meeting may be moved within its week before the week is given up. */
const longestShiftDays = 3;

/** How the year's meetings are to be laid out. */
export interface MeetingSeries {
  /** The day of the first meeting, or of the last one that there was. */
  readonly from: CalendarDay;
  /** The last day that a meeting may have. */
  readonly until: CalendarDay;
  /** 1–52. */
  readonly intervalWeeks: number;
  /** Days on which the group meets already; none is proposed within half an interval of them. */
  readonly taken: readonly CalendarDay[];
}

/**
 * Proposes the days of a group's coming meetings: every so many weeks after `from`, on its weekday, never on a holiday or a
 * klämdag nor in the summer break. A day that is none of ours moves within its week, or else to the first week that
 * works; the rhythm goes on from where it would have been.
 */
export function proposeMeetings(
  { from, until, intervalWeeks, taken }: MeetingSeries,
  rules: DayRules
): readonly CalendarDay[] {
  const withBreak = { summerBreak: rules.summerBreak ?? usualSummerBreak };
  const intervalDays = Math.max(1, intervalWeeks) * 7;
  const proposed: CalendarDay[] = [];
  for (let day = addDays(from, intervalDays); day <= until; day = addDays(day, intervalDays)) {
    const found = nearestDay(day, withBreak);
    const isClose = (other: CalendarDay): boolean => Math.abs(daysBetween(other, found)) < intervalDays / 2;
    if (found <= until && ![...taken, ...proposed].some(isClose)) proposed.push(found);
  }
  return proposed;
}

/** The day, or the nearest one in its week, the later of two; else the same weekday of the next week that works. */
function nearestDay(day: CalendarDay, rules: DayRules): CalendarDay {
  for (let week = day; ; week = addDays(week, 7)) {
    for (let shift = 0; shift <= longestShiftDays; shift += 1) {
      const found = [addDays(week, shift), addDays(week, -shift)].find((one) => isMessageDay(one, rules));
      if (found !== undefined) return found;
    }
  }
}
