import { createHmac, timingSafeEqual } from 'node:crypto';
import { accessDenied, invalidDigest, unknownLogin } from '../errors';
import type { AccountRecord } from '../storage/records';
import type { Store } from '../storage/store';
import { findAccount } from '../users/directory';

/** The cookie that a browser sends; its value is the login, URL-encoded. */
export const accountCookie = 'samverkan-account';

/** A digest is good for this many seconds. */
export const digestLifetimeSeconds = 1800;

/** Who calls, and by what. */
export interface Caller {
  readonly account: AccountRecord;
  /** A cookie caller must send a digest with every write. */
  readonly isCookie: boolean;
}

function readCookie(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name = '', value = ''] = part.trim().split('=');
    if (name === accountCookie && value !== '') return decode(value);
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param store - holds the directory
 * @param headers - of the request, lower-case names
 * @returns who calls
 * @throws SharePointError 403 when nobody is signed in, 401 for a bearer login that the directory does not hold
 */
export function authenticate(store: Store, headers: ReadonlyMap<string, string>): Caller {
  const bearer = /^Bearer\s+(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const account = findAccount(store, decode(bearer.trim()));
    if (account === undefined) throw unknownLogin();
    return { account, isCookie: false };
  }
  const login = readCookie(headers.get('cookie'));
  const account = login === undefined ? undefined : findAccount(store, login);
  if (account === undefined) throw accessDenied();
  return { account, isCookie: true };
}

/** What a digest is bound to. */
export interface DigestScope {
  readonly secret: string;
  readonly login: string;
  readonly siteId: string;
  readonly generation: number;
}

function sign(scope: DigestScope, issued: string): string {
  const text = [scope.login.toLowerCase(), scope.siteId, String(scope.generation), issued].join('|');
  return createHmac('sha512', scope.secret).update(text).digest('hex').toUpperCase();
}

/** Digests live by the machine's time: moving the server's clock signs nobody out. */
function toDigestDate(instant: Date): string {
  const [, day = '', month = '', year = '', time = ''] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(instant.toUTCString()) ?? [];
  return `${day} ${month} ${year} ${time} -0000`;
}

/** @returns a digest: `0x<signature>,17 Aug 2026 09:51:21 -0000` */
export function createDigest(scope: DigestScope): string {
  const issued = toDigestDate(new Date());
  return `0x${sign(scope, issued)},${issued}`;
}

/**
 * @param scope - whom and what the digest must be for
 * @param digest - the `X-RequestDigest` header
 * @throws SharePointError 403 when it is missing, false or too old
 */
export function requireDigest(scope: DigestScope, digest: string | undefined): void {
  const [, signature = '', issued = ''] = /^0x([0-9A-F]{128}),(.+)$/.exec(digest ?? '') ?? [];
  const matches = (generation: number): boolean => {
    const expected = sign({ ...scope, generation }, issued);
    return (
      signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
    );
  };
  if (signature === '') throw invalidDigest('invalid');
  if (!matches(scope.generation)) {
    const isOld = [...Array(scope.generation).keys()].some(matches);
    throw invalidDigest(isOld ? 'expired' : 'invalid');
  }
  const ageSeconds = (Date.now() - new Date(issued).getTime()) / 1000;
  if (!(ageSeconds <= digestLifetimeSeconds)) throw invalidDigest('expired');
}
