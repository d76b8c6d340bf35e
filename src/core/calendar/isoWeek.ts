import { dayNumberOf, dayOfNumber, weekdayOfNumber, type CalendarDay } from './calendarDay';
import { CalendarError } from './calendarError';
import { civilOfDayNumber, dayNumberOfCivil } from './dayNumber';

/**
 * Vecka: an ISO 8601 week, Monday to Sunday. `year` is the year its Thursday lies in, which around New Year
 * differs from the year of the day (2021-01-03 lies in week 53 of 2020); `week` 1–53.
 */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The ISO week that the day lies in. */
export function isoWeekOf(day: CalendarDay): IsoWeek {
  const dayNumber = dayNumberOf(day);
  const thursday = dayNumber + 4 - weekdayOfNumber(dayNumber);
  const { year } = civilOfDayNumber(thursday);
  const newYear = dayNumberOfCivil({ year, month: 1, dayOfMonth: 1 });
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}

/** Weeks in the ISO year: 52, or 53 (as 2015, 2020 and 2026). */
export function weeksInYear(year: number): 52 | 53 {
  return firstMondayNumber(year + 1) - firstMondayNumber(year) === 53 * 7 ? 53 : 52;
}

/** The Monday of the week. Throws `CalendarError` `invalidWeek` when the year has no such week. */
export function firstDayOfWeek({ year, week }: IsoWeek): CalendarDay {
  if (!Number.isInteger(week) || week < 1 || week > weeksInYear(year)) {
    throw new CalendarError('invalidWeek', `week ${week} of ${year}`);
  }
  return dayOfNumber(firstMondayNumber(year) + (week - 1) * 7);
}

function firstMondayNumber(year: number): number {
  // 4 January always lies in week 1.
  const fourth = dayNumberOfCivil({ year, month: 1, dayOfMonth: 4 });
  return fourth - weekdayOfNumber(fourth) + 1;
}
