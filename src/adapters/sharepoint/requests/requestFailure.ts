import { type SiteFailure } from '../../../application/ports/listStore';
import { AppError } from '../../../application/appError';
import { readRetryAfterMs } from './patience';

/** SharePoint's own numbers (HRESULT) for the refusals that are told apart. */
export const refusalCodes = {
  duplicateValue: -2130575169,
  itemMissing: -2130575338,
  digestInvalid: -2130575251,
  digestExpired: -2130575252,
  nameTaken: -2130575257,
  listViewThreshold: -2147024860
} as const;

/** A request that SharePoint refused or that never got there. */
export interface RequestFailure {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** SharePoint's number for the refusal, when it gave one. */
  readonly refusal?: number;
  readonly retryAfterMs?: number;
  readonly cause: unknown;
}

function isResponse(value: unknown): value is Response {
  return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value;
}

function responseOf(error: unknown): Response | undefined {
  // PnPjs marks its own errors so; a class check would fail when two copies of it are bundled.
  if (typeof error !== 'object' || error === null || !('isHttpRequestError' in error)) return undefined;
  return 'response' in error && isResponse(error.response) ? error.response : undefined;
}

/** SharePoint's number in the body of a refusal: `{"odata.error":{"code":"-2130575169, Microsoft.SharePoint…"}}`. */
export function readRefusal(body: string): number | undefined {
  const number = /"code"\s*:\s*"(-?\d+)/.exec(body)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Tells what became of a request that PnPjs or `fetch` threw. */
export async function readFailure(error: unknown): Promise<RequestFailure> {
  const response = responseOf(error);
  if (response === undefined) {
    if (error instanceof AppError || !isLineBroken(error)) throw error;
    return { status: 0, cause: error };
  }
  const body = response.bodyUsed ? String(error) : await response.clone().text();
  const refusal = readRefusal(body);
  const retryAfterMs = readRetryAfterMs(response.headers);
  return {
    status: response.status,
    cause: error,
    ...(refusal === undefined ? {} : { refusal }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs })
  };
}

/** A lost connection and a time-out are the world's doing; any other exception is a bug and stays one. */
function isLineBroken(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('name' in error) || !('message' in error))
    return false;
  const { name, message } = error;
  const isFetchFailure =
    name === 'TypeError' && /fetch|network|load failed|terminated/i.test(String(message));
  return isFetchFailure || name === 'TimeoutError' || name === 'AbortError';
}

/** Whether a write was refused for the page's digest, which is as old as the session: a new one could not be had. */
export function isDigestRefusal(refusal: number | undefined): boolean {
  return refusal === refusalCodes.digestExpired || refusal === refusalCodes.digestInvalid;
}

/** Whether a later try may go better. */
export function isPassing({ status }: RequestFailure): boolean {
  return status === 0 || status === 429 || status === 503 || status === 504;
}

/** What a failed request says about the site. `place`: whether the whole request or one list was refused. */
export function siteFailureOf(failure: RequestFailure, place: 'site' | 'list'): SiteFailure {
  if (isDigestRefusal(failure.refusal)) return 'sessionExpired';
  switch (failure.status) {
    case 401:
      return 'sessionExpired';
    case 403:
      return 'siteForbidden';
    case 404:
      return place === 'site' ? 'siteMissing' : 'listMissing';
    case 429:
    case 503:
      return 'siteThrottled';
    default:
      return 'siteUnavailable';
  }
}
