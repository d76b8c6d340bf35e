import { type SPFI } from '@pnp/sp';
import '@pnp/sp/batching.js';
import '@pnp/sp/webs/index.js';
import { isPassing, readFailure, type RequestFailure } from './requestFailure';
import { type Patience, pauseBefore } from './patience';

/** Most requests that SharePoint takes in one batch. */
const maxPartsPerBatch = 100;

/** One request inside a batch, made on the batched site that it is given. */
export type BatchPart<T> = (batched: SPFI) => Promise<T>;

/** What became of one request of a batch. */
export type PartOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: RequestFailure };

async function settle<T>(answer: Promise<T>): Promise<PartOutcome<T>> {
  try {
    return { ok: true, value: await answer };
  } catch (error) {
    return { ok: false, failure: await readFailure(error) };
  }
}

async function sendChunk<T>(site: SPFI, parts: readonly BatchPart<T>[]): Promise<readonly PartOutcome<T>[]> {
  const [batched, execute] = site.batched({ maxRequests: maxPartsPerBatch });
  const answers = parts.map((part) => settle(part(batched)));
  // When the batch itself fails, its parts are never answered: they must not be waited for first.
  await execute();
  return Promise.all(answers);
}

/**
 * Sends requests to one site as one HTTP call for each hundred of them, at the same time, and in order within each.
 *
 * @returns an outcome for each part, in their order
 * @throws what PnPjs or `fetch` threw when a batch as a whole failed
 */
export async function sendBatch<T>(
  site: SPFI,
  parts: readonly BatchPart<T>[]
): Promise<readonly PartOutcome<T>[]> {
  const chunks: BatchPart<T>[][] = [];
  for (let start = 0; start < parts.length; start += maxPartsPerBatch) {
    chunks.push(parts.slice(start, start + maxPartsPerBatch));
  }
  const outcomes = await Promise.all(chunks.map((chunk) => sendChunk(site, chunk)));
  return outcomes.flat();
}

async function trySendBatch<T>(
  site: SPFI,
  parts: readonly BatchPart<T>[]
): Promise<readonly PartOutcome<T>[]> {
  try {
    return await sendBatch(site, parts);
  } catch (error) {
    const failure = await readFailure(error);
    if (!isPassing(failure)) throw error;
    return parts.map(() => ({ ok: false, failure }));
  }
}

/**
 * As {@link sendBatch} for reads: the parts that were throttled, and a batch whose connection broke, are sent again
 * for as long as patience lasts; what was answered is not asked for twice.
 */
export async function sendReads<T>(
  site: SPFI,
  parts: readonly BatchPart<T>[],
  patience: Patience
): Promise<readonly PartOutcome<T>[]> {
  const outcomes = [...(await trySendBatch(site, parts))];
  for (let attempt = 1; ; attempt += 1) {
    const passing = outcomes.flatMap((outcome, index) =>
      !outcome.ok && isPassing(outcome.failure) ? [{ index, retryAfterMs: outcome.failure.retryAfterMs }] : []
    );
    if (passing.length === 0) return outcomes;
    const asked = passing.flatMap(({ retryAfterMs }) => retryAfterMs ?? []);
    const pauseMs = pauseBefore(patience, attempt, asked.length === 0 ? undefined : Math.max(...asked));
    if (pauseMs === undefined) return outcomes;
    await patience.wait(pauseMs);
    const again = passing.flatMap(({ index }) => parts[index] ?? []);
    const answers = await trySendBatch(site, again);
    passing.forEach(({ index }, position) => {
      const answer = answers[position];
      if (answer !== undefined) outcomes[index] = answer;
    });
  }
}
