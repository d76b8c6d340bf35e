import type { Routes } from './http/listener';
import type { FaultSwitches } from './control/faults';
import type { RequestLog } from './control/requestLog';

/** Somebody in the directory. */
export interface AccountSeed {
  /** Such as `anna@example.org`; SharePoint writes it `i:0#.f|membership|anna@example.org`. */
  readonly login: string;
  readonly title: string;
  readonly email: string;
  /** Administers every site collection. */
  readonly isSiteAdmin?: boolean;
  readonly isGuest?: boolean;
  /** An app without a person, such as the bot. */
  readonly isApp?: boolean;
}

/** A site collection that the server shall have. */
export interface SiteOptions {
  /** `/sites/<name>`, `/teams/<name>`, or `/` for the root site */
  readonly path: string;
  readonly title: string;
  /** Logins of the group with full control. */
  readonly owners?: readonly string[];
  /** Logins of the group that may edit. */
  readonly members?: readonly string[];
  /** Logins of the group that may read. */
  readonly visitors?: readonly string[];
}

/** How the stand-in is started. */
export interface SharePointOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Where the data file lies; undefined keeps everything in memory. */
  readonly dataDir: string | undefined;
  /** Sites that exist already are left as they are. */
  readonly sites: readonly SiteOptions[];
  readonly accounts: readonly AccountSeed[];
  /**
   * Whom a program is taken for that sends no credentials, or a bearer token that is no login. Never a page in a browser.
   * Undefined, as in SharePoint: such callers are refused.
   */
  readonly defaultLogin?: string;
  /** The time that the server's clock follows; the machine's by default. */
  readonly now?: () => Date;
  /** Gets every request that is not SharePoint's (`…/_api/…`) nor the control surface's (`/_local/…`). */
  readonly routes?: Routes;
}

/** A running stand-in. */
export interface SharePointServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly faults: FaultSwitches;
  readonly requests: RequestLog;
  /** @returns the server's present time */
  now(): Date;
  /** Moves the server's clock; it runs on from there. Undefined: back to the time it was started with. */
  setClock(instant: Date | undefined): void;
  /** @returns the site's absolute address */
  addSite(site: SiteOptions): string;
  addAccount(account: AccountSeed): void;
  /** Stops at once; what was acknowledged is on the disk. */
  close(): Promise<void>;
}
