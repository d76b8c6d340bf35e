import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Instant } from '../../core/calendar/instant';

/** The only source of time for use cases. */
export interface Clock {
  /** The moment now. */
  now(): Instant;
  /** The day it is in Stockholm. */
  today(): CalendarDay;
}
