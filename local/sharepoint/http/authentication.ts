import { createHmac, timingSafeEqual } from 'node:crypto';
import { invalidDigest, signInRequired, unknownLogin } from '../accessErrors';
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

/** Where callers are looked up. */
export interface SignIn {
  readonly store: Store;
  /** Scheme, host and port of the server. */
  readonly origin: string;
  /** See `SharePointOptions.defaultLogin`. */
  readonly defaultLogin: string | undefined;
}

/** What a browser adds to the requests of a page; one is enough to know that it is no program. */
const browserHeaders = ['origin', 'referer', 'sec-fetch-site', 'cookie'];

/** A page of another origin must not act as the default account, not even through a name that points here. */
function isLocalProgram({ origin }: SignIn, headers: ReadonlyMap<string, string>): boolean {
  const { port } = new URL(origin);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return hosts.includes(headers.get('host') ?? '') && !browserHeaders.some((name) => headers.has(name));
}

function findDefaultAccount(signIn: SignIn, headers: ReadonlyMap<string, string>): AccountRecord | undefined {
  if (signIn.defaultLogin === undefined || !isLocalProgram(signIn, headers)) return undefined;
  return findAccount(signIn.store, signIn.defaultLogin);
}

/**
 * @param signIn - holds the directory
 * @param headers - of the request, lower-case names
 * @returns who calls
 * @throws SharePointError 403 when nobody is signed in, 401 for a bearer login that the directory does not hold
 */
export function authenticate(signIn: SignIn, headers: ReadonlyMap<string, string>): Caller {
  const bearer = /^Bearer\s+(.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const name = decode(bearer.trim());
    const isLogin = name.includes('@') || name.includes('|');
    const account =
      findAccount(signIn.store, name) ?? (isLogin ? undefined : findDefaultAccount(signIn, headers));
    if (account === undefined) throw unknownLogin();
    return { account, isCookie: false };
  }
  const login = readCookie(headers.get('cookie'));
  const account = login === undefined ? undefined : findAccount(signIn.store, login);
  if (account !== undefined) return { account, isCookie: true };
  const standIn = findDefaultAccount(signIn, headers);
  if (standIn === undefined) throw signInRequired(signIn.origin);
  return { account: standIn, isCookie: false };
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
