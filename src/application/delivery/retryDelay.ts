const jitterShare = 0.25;

/** How the time between two tries grows. */
export interface BackoffSettings {
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * How long to wait before the next try: twice as long each time, up to a limit, spread by a quarter to either side so that
 * those who failed together do not come back together.
 *
 * @param tries - how often it has been tried, from 1
 * @param chance - 0 to 1, by chance
 */
export function retryDelayOf(tries: number, { firstMs, longestMs }: BackoffSettings, chance: number): number {
  const grownMs = Math.min(longestMs, firstMs * 2 ** Math.min(tries - 1, 30));
  return Math.round(grownMs * (1 - jitterShare + 2 * jitterShare * chance));
}
