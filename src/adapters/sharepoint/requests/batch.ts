import { type SPFI } from '@pnp/sp';
import '@pnp/sp/batching.js';
import '@pnp/sp/webs/index.js';
import { isPassing, readFailure, type RequestFailure } from './requestFailure';
import { type Patience, pauseBefore } from './patience';

/** Most requests that SharePoint takes in one batch. */
const maxPartsPerBatch = 100;

/** One request inside a batch, made on the batched site that it is given. */
export interface BatchPart<T> {
  (batched: SPFI): Promise<T>;
  /** Sent beside the batch, at the same time; see {@link apart}. */
  readonly isApart?: true;
}

/**
 * Makes a read a request of its own, beside the batch. For answers with many rows: SharePoint compresses JSON to a
 * twentieth on the line, and no answer of a batch; a page that asks another site for nothing else needs no digest of it.
 */
export function apart<T>(part: (site: SPFI) => Promise<T>): BatchPart<T> {
  return Object.assign((site: SPFI) => part(site), { isApart: true as const });
}

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
 * Sends requests to one site as one HTTP call for each hundred of them, at the same time, and in order within each;
 * those that stand apart at the same time too.
 *
 * @returns an outcome for each part, in their order
 * @throws what PnPjs or `fetch` threw when a batch as a whole failed
 */
export async function sendBatch<T>(
  site: SPFI,
  parts: readonly BatchPart<T>[]
): Promise<readonly PartOutcome<T>[]> {
  const together = parts.filter(({ isApart }) => isApart !== true);
  const chunks: BatchPart<T>[][] = [];
  for (let start = 0; start < together.length; start += maxPartsPerBatch) {
    chunks.push(together.slice(start, start + maxPartsPerBatch));
  }
  const [answered, alone] = await Promise.all([
    Promise.all(chunks.map((chunk) => sendChunk(site, chunk))),
    Promise.all(parts.filter(({ isApart }) => isApart === true).map((part) => settle(part(site))))
  ]);
  const [batchedOutcomes, apartOutcomes] = [answered.flat().values(), alone.values()];
  return parts.map(({ isApart }) => {
    const { value } = (isApart === true ? apartOutcomes : batchedOutcomes).next();
    return value as PartOutcome<T>;
  });
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
