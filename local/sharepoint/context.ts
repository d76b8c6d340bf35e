import type { Clock } from './clock';
import type { Entity, Value } from './odata/values';
import type { Resource } from './resource';
import type { Row } from './storage/database';
import type { AccountRecord, ListRecord, SiteRecord, UserRecord, WebRecord } from './storage/records';
import type { Store } from './storage/store';

/**
 * Objects lead to each other in circles (a list to its rows, a row to its list). The modules do not: what leads back goes
 * through here.
 */
export interface Links {
  readonly webEntity: (context: Context) => Entity;
  readonly listResource: (context: ListContext) => Resource;
  readonly itemResource: (context: ListContext, id: number) => Resource;
  /** What lies behind every row, besides its own references. */
  readonly itemNavigation: Readonly<
    Record<string, (subject: { readonly context: ListContext; readonly row: Row }) => Value | undefined>
  >;
}

/** What the whole server shares. */
export interface Server {
  readonly store: Store;
  readonly clock: Clock;
  readonly links: Links;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
}

/** Who calls, and on which web. */
export interface Context extends Server {
  readonly account: AccountRecord;
  readonly user: UserRecord;
  readonly site: SiteRecord;
  readonly web: WebRecord;
}

/** A call on one list. */
export interface ListContext extends Context {
  readonly list: ListRecord;
}

/** @returns the web's absolute address */
export function webUrl(context: Pick<Context, 'origin' | 'web'>): string {
  return `${context.origin}${context.web.path}`;
}

/** @returns the address below the host: `/` for the root site, whose own path is empty */
export function relativeUrl({ path }: { readonly path: string }): string {
  return path === '' ? '/' : path;
}

/** @returns the address that `odata.id` starts with */
export function apiUrl(context: Pick<Context, 'origin' | 'web'>): string {
  return `${webUrl(context)}/_api`;
}
