import { ok, refused, type Result } from '../result';
import { CalendarError } from './calendarError';

declare const clockTimeBrand: unique symbol;

/** Klockslag: a time of day in Europe/Stockholm, written `HH:MM`, 00:00–23:59. Text order is time order. */
export type ClockTime = string & { readonly [clockTimeBrand]: true };

/** The text is not a time of day written `HH:MM`. */
interface InvalidTime {
  readonly code: 'invalidTime';
  readonly text: string;
}

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Reads `HH:MM`. Refuses with `invalidTime`. */
export function parseClockTime(text: string): Result<ClockTime, InvalidTime> {
  return isClockTime(text) ? ok(text) : refused({ code: 'invalidTime', text });
}

/**
 * Reads a time of day as people type it: `13.00`, `13:00`, `1300`, `13`, `9.30`, `kl. 13.00`. What names no minute of
 * the day is none.
 */
export function readClockTime(text: string): ClockTime | undefined {
  const typed = /^(?:kl(?:ockan)?\.?)?\s*(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text.trim());
  if (typed === null) return undefined;
  const [, hours = '', minutes = '00'] = typed;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return isClockTime(time) ? time : undefined;
}

/** A time that is a constant in the code. Throws `CalendarError` `invalidConstant` when it is no time. */
export function clockTime(text: string): ClockTime {
  if (!isClockTime(text)) throw new CalendarError('invalidConstant', text);
  return text;
}

/** Minutes from midnight by the clock on the wall, 0–1439. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function isClockTime(text: string): text is ClockTime {
  return timePattern.test(text);
}
