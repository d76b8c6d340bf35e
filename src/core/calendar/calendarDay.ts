import { ok, refused, type Result } from '../result';
import { CalendarError } from './calendarError';
import { civilOfDayNumber, countDaysInMonth, dayNumberOfCivil } from './dayNumber';

declare const calendarDayBrand: unique symbol;

/**
 * Kalenderdag: one day in Europe/Stockholm, written `YYYY-MM-DD`, without a time, in the years 1900–2199.
 * Text order is time order.
 */
export type CalendarDay = string & { readonly [calendarDayBrand]: true };

/** The text is not a day: wrong form, a day that does not exist, or a year outside 1900–2199. */
interface InvalidDay {
  readonly code: 'invalidDay';
  readonly text: string;
}

/** Veckodag: ISO 8601 number, 1 = Monday … 7 = Sunday. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const firstYear = 1900;
const zero = '0'.charCodeAt(0);
const lastYear = 2199;
const firstDayNumber = dayNumberOfCivil({ year: firstYear, month: 1, dayOfMonth: 1 });
// A sweep asks for the days of a hundred thousand actions again and again: each is written once.
const knownDays = new Array<CalendarDay | undefined>(countDays()).fill(undefined);
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`. Refuses with `invalidDay`; nothing is trimmed, completed or rolled over. */
export function parseCalendarDay(text: string): Result<CalendarDay, InvalidDay> {
  return isCalendarDay(text) ? ok(text) : refused({ code: 'invalidDay', text });
}

/** A day that is a constant in the code. Throws `CalendarError` `invalidConstant` when it is no day. */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new CalendarError('invalidConstant', text);
  return text;
}

/** The day that lies `days` later (earlier when negative). Throws `outsideCalendar` past 1900–2199. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(dayNumberOf(day) + days);
}

/**
 * The same day of the month, `months` later (earlier when negative); the last day of the month when it has
 * no such day (2020-01-31 + 1 = 2020-02-29). Throws `outsideCalendar` past 1900–2199.
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const monthCount = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(monthCount / 12);
  const month = monthCount - year * 12 + 1;
  const dayOfMonth = Math.min(dayOfMonthOf(day), countDaysInMonth(year, month));
  return dayOfNumber(dayNumberOfCivil({ year, month, dayOfMonth }));
}

/** Days from one day to the other; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Order for sorting: negative when `a` is earlier, 0 when equal, positive when later. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `day` is earlier than `other`. */
export function isBefore(day: CalendarDay, other: CalendarDay): boolean {
  return day < other;
}

/** Whether `day` is later than `other`. */
export function isAfter(day: CalendarDay, other: CalendarDay): boolean {
  return day > other;
}

/** The earliest of the days. */
export function earliest(first: CalendarDay, ...others: readonly CalendarDay[]): CalendarDay {
  return others.reduce((found, day) => (day < found ? day : found), first);
}

/** The latest of the days. */
export function latest(first: CalendarDay, ...others: readonly CalendarDay[]): CalendarDay {
  return others.reduce((found, day) => (day > found ? day : found), first);
}

/** The weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: CalendarDay): Weekday {
  return weekdayOfNumber(dayNumberOf(day));
}

/** The weekday of a day number (days from 1970-01-01). */
export function weekdayOfNumber(dayNumber: number): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The year, 1900–2199. */
export function yearOf(day: CalendarDay): number {
  return digitsAt(day, 0) * 100 + digitsAt(day, 2);
}

/** The month, 1–12. */
export function monthOf(day: CalendarDay): number {
  return digitsAt(day, 5);
}

/** The day of the month, 1–31. */
export function dayOfMonthOf(day: CalendarDay): number {
  return digitsAt(day, 8);
}

/** Days from 1970-01-01; for arithmetic over many days. */
export function dayNumberOf(day: CalendarDay): number {
  return dayNumberOfCivil({ year: yearOf(day), month: monthOf(day), dayOfMonth: dayOfMonthOf(day) });
}

/** The inverse of `dayNumberOf`. Throws `outsideCalendar` past 1900–2199 or when it is no integer. */
export function dayOfNumber(dayNumber: number): CalendarDay {
  const known = knownDays[dayNumber - firstDayNumber];
  if (known !== undefined) return known;
  const { year, month, dayOfMonth } = civilOfDayNumber(dayNumber);
  if (!Number.isInteger(dayNumber) || year < firstYear || year > lastYear) {
    throw new CalendarError('outsideCalendar', `day ${dayNumber} from 1970-01-01`);
  }
  const day = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as CalendarDay;
  knownDays[dayNumber - firstDayNumber] = day;
  return day;
}

function isCalendarDay(text: string): text is CalendarDay {
  const parts = dayPattern.exec(text);
  if (parts === null) return false;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return false;
  return dayOfMonth >= 1 && dayOfMonth <= countDaysInMonth(year, month);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The number that two digits of a day make; far cheaper than cutting the text up. */
function digitsAt(day: CalendarDay, index: number): number {
  return (day.charCodeAt(index) - zero) * 10 + day.charCodeAt(index + 1) - zero;
}

function countDays(): number {
  return dayNumberOfCivil({ year: lastYear + 1, month: 1, dayOfMonth: 1 }) - firstDayNumber;
}
