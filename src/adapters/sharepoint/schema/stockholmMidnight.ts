import { type CalendarDay } from '../../../core/calendar/calendarDay';
import { parseInstant, startOfDay, stockholmDayOf } from '../../../core/calendar/instant';

/**
 * Tells which day it is in Stockholm at an instant, which is the day that a DateOnly column shows.
 *
 * @param instant - as SharePoint writes it: ISO 8601 in UTC
 * @returns the day, or `undefined` when the text is no instant
 */
export function dayOfInstant(instant: string): CalendarDay | undefined {
  const moment = parseInstant(instant);
  return moment.ok ? stockholmDayOf(moment.value) : undefined;
}

/**
 * Gives the instant at which a day begins in Stockholm: SharePoint keeps a DateOnly as local midnight of the
 * web's zone in UTC, 23.00 or 22.00 of the day before.
 *
 * @returns ISO 8601 in UTC, whole seconds, for example `2020-09-13T22:00:00Z` for 2020-09-14
 */
export function midnightInStockholm(day: CalendarDay): string {
  return startOfDay(day).replace('.000Z', 'Z');
}
