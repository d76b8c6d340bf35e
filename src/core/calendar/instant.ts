import { ok, refused, type Result } from '../result';
import { dayNumberOf, dayOfNumber, parseCalendarDay, type CalendarDay } from './calendarDay';
import { CalendarError } from './calendarError';
import { clockTime, minutesOf, type ClockTime } from './clockTime';
import { dayNumberOfCivil } from './dayNumber';
import { findClockChange, stockholmOffsetAt } from './stockholmOffset';

declare const instantBrand: unique symbol;

/**
 * Tidpunkt: a moment in UTC, written `YYYY-MM-DDTHH:MM:SS.sssZ`, for "sent at" and the like; what people
 * agree on is a `CalendarDay`. Always the same length, so text order is time order.
 */
export type Instant = string & { readonly [instantBrand]: true };

/** The text is not a moment written in UTC, or its day in Stockholm lies outside the years 1900–2199. */
interface InvalidInstant {
  readonly code: 'invalidInstant';
  readonly text: string;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const instantPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?Z$/;
const firstMs = dayNumberOfCivil({ year: 1900, month: 1, dayOfMonth: 1 }) * dayMs - 60 * minuteMs;
const afterLastMs = dayNumberOfCivil({ year: 2200, month: 1, dayOfMonth: 1 }) * dayMs - 60 * minuteMs;
const midnight = clockTime('00:00');

/**
 * Reads an ISO 8601 moment that ends in `Z`, with or without a fraction of a second (SharePoint writes none);
 * what is finer than a millisecond is cut off. Refuses with `invalidInstant`.
 */
export function parseInstant(text: string): Result<Instant, InvalidInstant> {
  const utcMs = readMilliseconds(text);
  return utcMs === undefined || !isInsideCalendar(utcMs)
    ? refused({ code: 'invalidInstant', text })
    : ok(writeInstant(utcMs));
}

/** A moment that is a constant in the code. Throws `CalendarError` `invalidConstant` when it is none. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new CalendarError('invalidConstant', text);
  return parsed.value;
}

/**
 * The moment a clock shows, given in milliseconds from 1970-01-01T00:00Z.
 * Throws `outsideCalendar` past the years 1900–2199 or when it is no number.
 */
export function instantOfMilliseconds(utcMs: number): Instant {
  const wholeMs = Math.floor(utcMs);
  if (!isInsideCalendar(wholeMs)) throw new CalendarError('outsideCalendar', `${utcMs} ms from 1970`);
  return writeInstant(wholeMs);
}

/** Milliseconds from 1970-01-01T00:00Z. */
export function millisecondsOf(moment: Instant): number {
  return readMilliseconds(moment) ?? Number.NaN;
}

/** The moment `milliseconds` later (earlier when negative). Throws `outsideCalendar` past 1900–2199. */
export function addMilliseconds(moment: Instant, milliseconds: number): Instant {
  return instantOfMilliseconds(millisecondsOf(moment) + milliseconds);
}

/** Order for sorting: negative when `a` is earlier, 0 when equal, positive when later. */
export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day it is in Stockholm at the moment. */
export function stockholmDayOf(moment: Instant): CalendarDay {
  return dayOfNumber(Math.floor(wallMillisecondsOf(moment) / dayMs));
}

/** What the clock on the wall shows in Stockholm at the moment, seconds left out. */
export function stockholmTimeOf(moment: Instant): ClockTime {
  const wallMs = wallMillisecondsOf(moment);
  return writeTime(wallMs - Math.floor(wallMs / dayMs) * dayMs).slice(0, 5) as ClockTime;
}

/**
 * The moment when it is that day and time in Stockholm. A time that the spring change skips is the first
 * moment after the gap; a time that the autumn change repeats is its first occurrence.
 */
export function instantAt(day: CalendarDay, time: ClockTime): Instant {
  const wallMs = dayNumberOf(day) * dayMs + minutesOf(time) * minuteMs;
  const offsetBefore = stockholmOffsetAt(wallMs - dayMs);
  const offsetAfter = stockholmOffsetAt(wallMs + dayMs);
  // The offset before a change comes first: it gives the first of two equal times.
  for (const offsetMs of [offsetBefore, offsetAfter]) {
    if (stockholmOffsetAt(wallMs - offsetMs) === offsetMs) return instantOfMilliseconds(wallMs - offsetMs);
  }
  return instantOfMilliseconds(findClockChange(wallMs - offsetAfter) ?? wallMs - offsetBefore);
}

/** The moment the day begins in Stockholm: 23:00 or 22:00 UTC the day before. */
export function startOfDay(day: CalendarDay): Instant {
  return instantAt(day, midnight);
}

function wallMillisecondsOf(moment: Instant): number {
  const utcMs = millisecondsOf(moment);
  return utcMs + stockholmOffsetAt(utcMs);
}

function isInsideCalendar(utcMs: number): boolean {
  return utcMs >= firstMs && utcMs < afterLastMs;
}

function readMilliseconds(text: string): number | undefined {
  const parts = instantPattern.exec(text);
  if (parts === null) return undefined;
  const dayNumber = readDayNumber(parts[1] ?? '');
  if (dayNumber === undefined) return undefined;
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4]);
  return dayNumber * dayMs + seconds * 1000 + Number((parts[5] ?? '').slice(0, 3).padEnd(3, '0'));
}

function readDayNumber(text: string): number | undefined {
  // The first hour of 1900 in Stockholm is still 1899 in UTC.
  if (text === '1899-12-31') return dayNumberOfCivil({ year: 1899, month: 12, dayOfMonth: 31 });
  const day = parseCalendarDay(text);
  return day.ok ? dayNumberOf(day.value) : undefined;
}

function writeInstant(utcMs: number): Instant {
  const dayNumber = Math.floor(utcMs / dayMs);
  const dayText = utcMs < firstMs + 60 * minuteMs ? '1899-12-31' : dayOfNumber(dayNumber);
  return `${dayText}T${writeTime(utcMs - dayNumber * dayMs)}Z` as Instant;
}

function writeTime(msOfDay: number): string {
  const pad = (value: number, length: number): string => `${value}`.padStart(length, '0');
  const seconds = Math.floor(msOfDay / 1000);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${pad(hour, 2)}:${pad(minute, 2)}:${pad(seconds % 60, 2)}.${pad(msOfDay % 1000, 3)}`;
}
