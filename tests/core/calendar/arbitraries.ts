import fc from 'fast-check';
import {
  calendarDay,
  dayNumberOf,
  dayOfNumber,
  type CalendarDay
} from '../../../src/core/calendar/calendarDay';

/** Days between two constants, both included. */
export function daysFrom(first: string, last: string): fc.Arbitrary<CalendarDay> {
  return fc
    .integer({ min: dayNumberOf(calendarDay(first)), max: dayNumberOf(calendarDay(last)) })
    .map(dayOfNumber);
}

/** Any day that `CalendarDay` can hold. */
export const anyDay = daysFrom('1900-01-01', '2199-12-31');

/** Any day that may be planned in. */
export const planningDay = daysFrom('2015-01-01', '2060-12-31');
