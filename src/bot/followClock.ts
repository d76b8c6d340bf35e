import { z } from 'zod';
import { millisecondsOf, parseInstant, type Instant } from '../core/calendar/instant';
import { startLoop, type WorkLoop } from './workLoop';

/** How far two clocks may differ before one is set after the other: what a request takes. */
const toleranceMs = 3_000;
const intervalMs = 1_000;

const answer = z.object({ now: z.string() });

/** A clock that is set after another one. */
interface FollowingClock {
  now(): Instant;
  set(now: Instant): void;
}

/** What {@link followClock} works with. */
interface FollowOptions {
  readonly clock: FollowingClock;
  /** Where the time of the local product is told. */
  readonly url: string;
  readonly onMove: () => void;
}

/** Keeps a local bot's time equal to that of the workbench, also when somebody moves it. */
export function followClock({ clock, url, onMove }: FollowOptions): WorkLoop {
  return startLoop({
    intervalMs,
    // The workbench may be on its way up or down: the bot's own time runs on.
    onError: () => undefined,
    work: async () => {
      const response = await fetch(url);
      const { now } = answer.parse(await response.json());
      const told = parseInstant(now);
      if (told.ok && Math.abs(millisecondsOf(told.value) - millisecondsOf(clock.now())) > toleranceMs) {
        clock.set(told.value);
        onMove();
      }
      return false;
    }
  });
}
