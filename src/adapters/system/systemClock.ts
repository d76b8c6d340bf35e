import { type Clock } from '../../application/ports/clock';
import {
  instantOfMilliseconds,
  millisecondsOf,
  stockholmDayOf,
  type Instant
} from '../../core/calendar/instant';

/** The real time of the machine. */
export function systemClock(): Clock {
  return clockFrom(() => Date.now());
}

/**
 * A clock that starts at a chosen instant and then runs; for local use.
 *
 * @param start - the instant that it shows when it is made
 */
export function startedClock(start: Instant): Clock {
  const aheadMs = millisecondsOf(start) - Date.now();
  return clockFrom(() => Date.now() + aheadMs);
}

function clockFrom(nowMs: () => number): Clock {
  const now = (): Instant => instantOfMilliseconds(nowMs());
  return { now, today: () => stockholmDayOf(now()) };
}
