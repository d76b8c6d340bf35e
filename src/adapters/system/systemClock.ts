import { type Clock } from '../../application/ports/clock';
import { instantOfMilliseconds, stockholmDayOf, type Instant } from '../../core/calendar/instant';

/** The time of the machine. */
export function systemClock(): Clock {
  const now = (): Instant => instantOfMilliseconds(Date.now());
  return { now, today: () => stockholmDayOf(now()) };
}
