import { type DeliveryFailure } from '../../application/ports/ledger';
import { type SendOutcome } from '../../application/ports/messenger';

type FailedSend = Extract<SendOutcome, { readonly kind: 'failed' }>;

/** What botbuilder's client throws, as far as it tells anything. */
interface ClientError {
  readonly name?: string;
  readonly code?: string;
  readonly statusCode?: number;
  readonly response?: { readonly headers?: { get?(name: string): string | null | undefined } };
}

/** Nothing was ever sent. */
const unsentCodes = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

const failureOfStatus: Readonly<Partial<Record<number, DeliveryFailure>>> = {
  // Our own sign-in, which is mended or comes back by itself: the message is none the worse.
  401: 'unavailable',
  403: 'blocked',
  404: 'conversationGone',
  408: 'timedOut',
  410: 'conversationGone',
  412: 'unavailable',
  413: 'tooLarge',
  429: 'throttled'
};

/**
 * Tells why a send did not succeed, and how long Teams asks to wait. A broken connection counts as timed out, unless it
 * was never made: what was sent on it may have arrived.
 *
 * @param error - whatever was thrown
 * @param nowMs - for a wait that is given as a point in time; milliseconds from 1970 in UTC
 */
export function classifyFailure(error: unknown, nowMs: number): FailedSend {
  const thrown: ClientError = typeof error === 'object' && error !== null ? error : {};
  const failure = failureOf(thrown);
  const retryAfterMs = readRetryAfter(thrown.response?.headers?.get?.('retry-after'), nowMs);
  return {
    kind: 'failed',
    failure,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(mayHaveArrived(thrown, failure) && { mayHaveArrived: true })
  };
}

/** A gateway that gave up waiting tells nothing about what stands behind it. */
function mayHaveArrived({ statusCode }: ClientError, failure: DeliveryFailure): boolean {
  return failure === 'timedOut' || statusCode === 502 || statusCode === 504;
}

function failureOf({ statusCode, code }: ClientError): DeliveryFailure {
  if (statusCode === undefined) {
    return code !== undefined && unsentCodes.includes(code) ? 'unavailable' : 'timedOut';
  }
  const known = failureOfStatus[statusCode];
  if (known !== undefined) return known;
  return statusCode >= 500 ? 'unavailable' : 'rejected';
}

/** Reads `Retry-After`: seconds, or a date. */
function readRetryAfter(header: string | null | undefined, nowMs: number): number | undefined {
  if (header === null || header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - nowMs;
  return Number.isFinite(waitMs) && waitMs >= 0 ? waitMs : undefined;
}
