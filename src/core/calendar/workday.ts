import { addDays, dayNumberOf, dayOfNumber, weekdayOf, type CalendarDay } from './calendarDay';
import { CalendarError } from './calendarError';
import { dayNumberOfCivil } from './dayNumber';
import { findHolidays } from './holidays';
import { holidayYears } from './holidayYears';

// Arbetsdag is never Saturday, Sunday, helgdag or de facto helgdag. Every function here throws CalendarError
// `outsideHolidayTable` when its answer would lie outside the years of the holiday table.

const saturday = 6;
const firstNumber = dayNumberOfCivil({ year: holidayYears.first, month: 1, dayOfMonth: 1 });
const afterLastNumber = dayNumberOfCivil({ year: holidayYears.last + 1, month: 1, dayOfMonth: 1 });
const { workdays, countsBefore } = countWorkdays();

/** Whether the day is an arbetsdag: not Saturday, Sunday, helgdag or de facto helgdag. */
export function isWorkday(day: CalendarDay): boolean {
  return countThrough(day) > countBefore(day);
}

/** The day itself, or the next workday: where a deadline on a non-working day counts. */
export function nextWorkdayOnOrAfter(day: CalendarDay): CalendarDay {
  return workdayAt(countBefore(day), day);
}

/** The day itself, or the previous workday: where a message of a non-working day goes. */
export function previousWorkdayOnOrBefore(day: CalendarDay): CalendarDay {
  return workdayAt(countThrough(day) - 1, day);
}

/**
 * The n:th workday after the day, or before it when `count` is negative; the day itself does not count.
 * 0 gives the day when it is a workday, otherwise the next one.
 */
export function addWorkdays(day: CalendarDay, count: number): CalendarDay {
  return count > 0 ? workdayAt(countThrough(day) + count - 1, day) : workdayAt(countBefore(day) + count, day);
}

/**
 * How many workdays one must step from `from` to reach `to`; `from` does not count, `to` does. Negative when
 * `to` is earlier. From Monday to Friday it is 4; from Friday to Sunday 0.
 */
export function workdaysBetween(from: CalendarDay, to: CalendarDay): number {
  if (from <= to) return countThrough(to) - countThrough(from);
  // 0, not -0, when there is none.
  return 0 - (countBefore(from) - countBefore(to));
}

/**
 * Klämdag: a lone workday with non-working days on both sides, such as the Friday after Kristi
 * himmelsfärdsdag or a Monday before a Tuesday holiday.
 */
export function isKlamdag(day: CalendarDay): boolean {
  return isWorkday(day) && !isWorkday(addDays(day, -1)) && !isWorkday(addDays(day, 1));
}

function countBefore(day: CalendarDay): number {
  return readCount(dayNumberOf(day) - firstNumber, day);
}

function countThrough(day: CalendarDay): number {
  return readCount(dayNumberOf(day) - firstNumber + 1, day);
}

function readCount(index: number, day: CalendarDay): number {
  const count = countsBefore[index];
  if (count === undefined) throw new CalendarError('outsideHolidayTable', day);
  return count;
}

function workdayAt(index: number, startedFrom: CalendarDay): CalendarDay {
  const day = workdays[index];
  if (day === undefined) throw new CalendarError('outsideHolidayTable', `${startedFrom}, workday ${index}`);
  return day;
}

/** `workdays` in order, and for each day of the table (one more than they are) how many lie before it. */
function countWorkdays(): { workdays: readonly CalendarDay[]; countsBefore: readonly number[] } {
  const found: CalendarDay[] = [];
  const counts = [0];
  for (let dayNumber = firstNumber; dayNumber < afterLastNumber; dayNumber += 1) {
    const day = dayOfNumber(dayNumber);
    if (weekdayOf(day) < saturday && findHolidays(day).length === 0) found.push(day);
    counts.push(found.length);
  }
  return { workdays: found, countsBefore: counts };
}
