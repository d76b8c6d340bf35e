import { addWorkdays } from '../../src/core/calendar/workday';
import {
  instantAt,
  type Instant,
  instantOfMilliseconds,
  stockholmDayOf,
  stockholmTimeOf
} from '../../src/core/calendar/instant';

/** The one time of the local product: SharePoint, pages and bot read it, and it can be moved forward. */
export interface LocalClock {
  /** The present instant. It runs. */
  readonly now: () => Date;
  /** Goes to the same time of day a number of workdays ahead, and runs on from there. */
  readonly advance: (workdays: number) => void;
  /** Calls back whenever the time has been moved, with the instant that it is now. Returns what ends that. */
  readonly onMove: (listener: (now: Instant) => void) => () => void;
}

/**
 * Makes the clock of the local product.
 *
 * @param start - the instant that it is now
 * @param machineMs - the machine's time, milliseconds from 1970
 */
export function createLocalClock(start: Instant, machineMs: () => number = () => Date.now()): LocalClock {
  let offsetMs = Date.parse(start) - machineMs();
  const listeners = new Set<(now: Instant) => void>();
  const nowMs = (): number => machineMs() + offsetMs;
  return {
    now: () => new Date(nowMs()),
    advance: (workdays) => {
      const present = instantOfMilliseconds(nowMs());
      const day = addWorkdays(stockholmDayOf(present), workdays);
      const moved = instantAt(day, stockholmTimeOf(present));
      offsetMs = Date.parse(moved) - machineMs();
      for (const listener of listeners) listener(moved);
    },
    onMove: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }
  };
}
