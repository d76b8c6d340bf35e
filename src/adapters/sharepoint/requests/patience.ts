/** How long requests are tried again when SharePoint is busy or the line breaks. */
export interface Patience {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** First pause when SharePoint names none; doubled each time. */
  readonly baseDelayMs: number;
  /** Longest single pause; a longer `Retry-After` is not waited for. */
  readonly maxDelayMs: number;
  /** Time after which a request that has not been answered is given up. */
  readonly timeoutMs: number;
  /** Waits; a test waits in no time. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to 1, so that many clients do not come back at the same moment. */
  readonly random: () => number;
}

/** Patience for people who wait at a page and for the bot alike: about a minute in all. */
export const defaultPatience: Patience = {
  attempts: 5,
  baseDelayMs: 500,
  maxDelayMs: 60_000,
  timeoutMs: 60_000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random()
};

/**
 * The pause before the next try, or `undefined` when it is not worth waiting for.
 *
 * @param patience - limits
 * @param attempt - the try that has just failed, from 1
 * @param retryAfterMs - what SharePoint asked for; at least that long is waited
 */
export function pauseBefore(patience: Patience, attempt: number, retryAfterMs?: number): number | undefined {
  if (attempt >= patience.attempts) return undefined;
  if (retryAfterMs !== undefined) {
    // Never earlier than asked; a little later, so that not everyone comes back at once.
    const pauseMs = retryAfterMs + patience.random() * patience.baseDelayMs;
    return pauseMs > patience.maxDelayMs ? undefined : pauseMs;
  }
  const fullMs = Math.min(patience.baseDelayMs * 2 ** (attempt - 1), patience.maxDelayMs);
  return fullMs / 2 + (patience.random() * fullMs) / 2;
}

/** Reads a `Retry-After` header (seconds or a date); `undefined` when there is none that can be read. */
export function readRetryAfterMs(headers: Headers): number | undefined {
  const text = headers.get('Retry-After')?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const untilMs = Date.parse(text);
  return Number.isNaN(untilMs) ? undefined : Math.max(0, untilMs - Date.now());
}
