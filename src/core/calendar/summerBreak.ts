import { ok, refused, type Result } from '../result';
import { addDays, type CalendarDay } from './calendarDay';
import { firstDayOfWeek, isoWeekOf } from './isoWeek';
import { nextWorkdayOnOrAfter, previousWorkdayOnOrBefore } from './workday';

/**
 * Sommaruppehåll: whole ISO weeks, both included, in which nothing falls due and no message is sent.
 * Made with `parseSummerBreak`, so that the weeks exist in every year and lie in order.
 */
export interface SummerBreak {
  readonly fromWeek: number;
  readonly toWeek: number;
}

/** The weeks are no whole numbers 2–50 in order. */
interface InvalidSummerBreak {
  readonly code: 'invalidSummerBreak';
  readonly fromWeek: number;
  readonly toWeek: number;
}

// Before week 2 and after week 50 the holidays leave no room for a workday between two years' breaks.
const firstWeek = 2;
const lastWeek = 50;

/** The weeks most Swedish offices close: 28–31. */
export const usualSummerBreak: SummerBreak = { fromWeek: 28, toWeek: 31 };

/** Checks weeks from settings. Refuses with `invalidSummerBreak`. */
export function parseSummerBreak({ fromWeek, toWeek }: SummerBreak): Result<SummerBreak, InvalidSummerBreak> {
  const areWeeks = Number.isInteger(fromWeek) && Number.isInteger(toWeek);
  return areWeeks && fromWeek >= firstWeek && fromWeek <= toWeek && toWeek <= lastWeek
    ? ok({ fromWeek, toWeek })
    : refused({ code: 'invalidSummerBreak', fromWeek, toWeek });
}

/** Whether the day lies in the break of its year, weekends included. */
export function isInSummerBreak(day: CalendarDay, { fromWeek, toWeek }: SummerBreak): boolean {
  const { week } = isoWeekOf(day);
  return fromWeek <= week && week <= toWeek;
}

/** The last workday before the break of that ISO year. Throws as the workday functions do. */
export function lastWorkdayBeforeBreak(year: number, { fromWeek }: SummerBreak): CalendarDay {
  return previousWorkdayOnOrBefore(addDays(firstDayOfWeek({ year, week: fromWeek }), -1));
}

/** The first workday after the break of that ISO year. Throws as the workday functions do. */
export function firstWorkdayAfterBreak(year: number, { toWeek }: SummerBreak): CalendarDay {
  return nextWorkdayOnOrAfter(addDays(firstDayOfWeek({ year, week: toWeek }), 7));
}
