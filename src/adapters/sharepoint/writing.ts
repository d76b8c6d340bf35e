import { AppError } from '../../application/appError';
import { type CollectionName } from '../../application/ports/collections';
import { type WriteRefusal } from '../../application/ports/listStore';
import { type Patience, pauseBefore } from './requests/patience';
import {
  isDigestRefusal,
  isPassing,
  readFailure,
  refusalCodes,
  type RequestFailure,
  siteFailureOf
} from './requests/requestFailure';

/** What became of a write that may have been sent more than once. */
export type WriteOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly failure: RequestFailure;
      /** An earlier try was lost on the way, so the refusal may be of our own write that got through. */
      readonly wasRepeated: boolean;
    };

/**
 * Sends a write again while its line breaks. The caller makes that harmless: an add carries a unique key, a save the
 * version that it changes.
 */
export async function writePatiently<T>(
  write: () => Promise<T>,
  patience: Patience
): Promise<WriteOutcome<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { ok: true, value: await write() };
    } catch (error) {
      const failure = await readFailure(error);
      // Busy answers have been waited for by the sender already; they did nothing.
      const isLost = failure.status === 0 || failure.status === 504;
      const pauseMs = isLost ? pauseBefore(patience, attempt) : undefined;
      if (pauseMs === undefined) return { ok: false, failure, wasRepeated: attempt > 1 };
      await patience.wait(pauseMs);
    }
  }
}

/** The row that a write concerned. */
export interface WrittenRow {
  readonly collection: CollectionName;
  readonly key: string;
  readonly listPath: string;
}

/**
 * Tells a refused write apart.
 *
 * @returns the refusals that the caller handles
 * @throws AppError for the rest
 */
export function refusalOf(failure: RequestFailure, row: WrittenRow): WriteRefusal | 'versionChanged' {
  const { collection, key, listPath } = row;
  if (failure.status === 412) return 'versionChanged';
  if (failure.refusal === refusalCodes.duplicateValue) return { code: 'duplicateKey', key };
  if (failure.refusal === refusalCodes.itemMissing) return { code: 'rowGone', key };
  const details = { cause: failure.cause, subject: listPath };
  if (failure.status === 401 || isDigestRefusal(failure.refusal))
    throw new AppError('sessionExpired', details);
  if (failure.status === 403) return { code: 'writeForbidden', collection };
  if (failure.status === 404) throw new AppError('listMissing', details);
  throw new AppError(isPassing(failure) ? siteFailureOf(failure, 'list') : 'writeRejected', details);
}
