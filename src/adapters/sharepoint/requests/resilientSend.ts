import { type TimelinePipe } from '@pnp/core';
import { type Queryable } from '@pnp/queryable';
import { extractWebUrl } from '@pnp/sp/utils/extract-web-url.js';
import { defaultPatience, type Patience, pauseBefore, readRetryAfterMs } from './patience';
import { isDigestRefusal, readRefusal } from './requestFailure';
import { asksForSignIn, leadsToSignIn, signedOut } from './signIn';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How requests are sent. */
export interface SendingOptions {
  /** What sends; default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** Default: {@link defaultPatience}. */
  readonly patience?: Patience;
  /** Somebody sits there who may be led to a sign-in page; then a broken line may be that. A program signs in by token. */
  readonly hasSignInPage?: boolean;
}

interface Sending {
  readonly fetch: Fetch;
  readonly patience: Patience;
  readonly hasSignInPage: boolean;
  /** Digests that replace those that PnPjs still holds for good; by web. */
  readonly digests: Map<string, string>;
}

const digestHeader = 'X-RequestDigest';

/**
 * The `send` moment of every request: a busy SharePoint (429, 503) is waited for as it asks, a lost connection is
 * tried again where repeating does no harm, and an expired digest is renewed once. However SharePoint says that nobody
 * is signed in, the answer is a 401.
 */
export function resilientSend(options: SendingOptions = {}): TimelinePipe<Queryable<unknown>> {
  const sending: Sending = {
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    patience: options.patience ?? defaultPatience,
    hasSignInPage: options.hasSignInPage === true,
    digests: new Map()
  };
  return (instance) => {
    instance.on.send.replace((url: URL, init: RequestInit) => sendPatiently(sending, url.toString(), init));
    return instance;
  };
}

async function sendPatiently(sending: Sending, url: string, init: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await sendOrMiss(sending, url, init);
    const retryAfterMs = response instanceof Response ? readRetryAfterMs(response.headers) : undefined;
    if (response instanceof Response && !isBusy(response, init)) return response;
    const mayRepeat = response instanceof Response || init.method === 'GET';
    const pauseMs = mayRepeat ? pauseBefore(sending.patience, attempt, retryAfterMs) : undefined;
    if (pauseMs === undefined) {
      if (response instanceof Response) return response;
      throw response.lineBroken;
    }
    await sending.patience.wait(pauseMs);
  }
}

/** A gateway time-out may come after the write was done; the caller knows whether a repeat does harm. */
function isBusy({ status }: Response, { method }: RequestInit): boolean {
  return status === 429 || status === 503 || (status === 504 && method === 'GET');
}

async function sendOrMiss(
  sending: Sending,
  url: string,
  init: RequestInit
): Promise<Response | { readonly lineBroken: unknown }> {
  try {
    const response = await sendWithDigest(sending, url, init);
    return asksForSignIn(response) ? signedOut() : response;
  } catch (lineBroken) {
    const { fetch, patience, hasSignInPage } = sending;
    if (!hasSignInPage) return { lineBroken };
    const isSignIn = await leadsToSignIn(fetch, extractWebUrl(url), AbortSignal.timeout(patience.timeoutMs));
    return isSignIn ? signedOut() : { lineBroken };
  }
}

async function sendWithDigest(sending: Sending, url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const web = extractWebUrl(url);
  const renewed = sending.digests.get(web);
  if (renewed !== undefined && headers.has(digestHeader)) headers.set(digestHeader, renewed);
  const response = await sendInTime(sending, url, { ...init, headers });
  if (!headers.has(digestHeader) || !(await isDigestRefused(response))) return response;
  const digest = await renewDigest(sending, web);
  if (digest === undefined) return response;
  sending.digests.set(web, digest);
  headers.set(digestHeader, digest);
  return sendInTime(sending, url, { ...init, headers });
}

function sendInTime({ fetch, patience }: Sending, url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(patience.timeoutMs) });
}

async function isDigestRefused(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  return isDigestRefusal(readRefusal(await response.clone().text()));
}

async function renewDigest(sending: Sending, web: string): Promise<string | undefined> {
  const response = await sendInTime(sending, `${web}_api/contextinfo`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  });
  if (!response.ok) return undefined;
  const answer: unknown = await response.json();
  const isAnswer = typeof answer === 'object' && answer !== null && 'FormDigestValue' in answer;
  return isAnswer && typeof answer.FormDigestValue === 'string' ? answer.FormDigestValue : undefined;
}
