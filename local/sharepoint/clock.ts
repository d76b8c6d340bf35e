/** The server's own time. It runs; tests and the workbench may move it. */
export interface Clock {
  /** The present instant. */
  now(): Date;
  /** Moves the clock to this instant; it runs on from there. */
  set(instant: Date): void;
  /** Goes back to the time that the server was started with. */
  reset(): void;
}

/**
 * @param base - the time that runs underneath, by default the machine's
 * @returns a clock that follows `base` until it is moved
 */
export function createClock(base: () => Date = (): Date => new Date()): Clock {
  let offsetMs = 0;
  return {
    now: (): Date => new Date(base().getTime() + offsetMs),
    set: (instant): void => {
      offsetMs = instant.getTime() - base().getTime();
    },
    reset: (): void => {
      offsetMs = 0;
    }
  };
}

/**
 * @param instant - any instant
 * @returns the instant as SharePoint writes it: UTC, whole seconds, `Z` at the end
 */
export function toUtcSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
