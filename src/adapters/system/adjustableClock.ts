import { type Clock } from '../../application/ports/clock';
import {
  addMilliseconds,
  instantOfMilliseconds,
  millisecondsOf,
  stockholmDayOf,
  type Instant
} from '../../core/calendar/instant';

/** A clock that can be set; from there it runs as the machine's does. */
export interface AdjustableClock extends Clock {
  set(now: Instant): void;
}

/** The time of the machine, set to another moment; without one it shows the machine's. */
export function adjustableClock(start?: Instant): AdjustableClock {
  let aheadMs = 0;
  const machine = (): Instant => instantOfMilliseconds(Date.now());
  const now = (): Instant => addMilliseconds(machine(), aheadMs);
  const set = (moment: Instant): void => {
    aheadMs = millisecondsOf(moment) - millisecondsOf(machine());
  };
  if (start !== undefined) set(start);
  return { now, today: () => stockholmDayOf(now()), set };
}
