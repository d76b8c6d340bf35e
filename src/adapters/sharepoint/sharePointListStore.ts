import { type SPFI } from '@pnp/sp';
import '@pnp/sp/attachments/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { type IItem } from '@pnp/sp/items/index.js';
import { AppError } from '../../application/appError';
import { type CollectionName, type Collections } from '../../application/ports/collections';
import {
  type Answers,
  type Finding,
  type ListStore,
  type Queries,
  type RowDocument,
  type RowVersions,
  type SiteFailure,
  type SiteUrl,
  type Stored,
  type WriteRefusal
} from '../../application/ports/listStore';
import { ok, refused, type Result } from '../../core/result';
import { loadDirectory, loadSite } from './loadSite';
import { loadVersions } from './loadVersions';
import { plainLogin, type SiteDirectory } from './mapping/actor';
import { writeChanges, writeRow } from './mapping/writeRow';
import { defaultPatience, type Patience } from './requests/patience';
import { readFailure, refusalCodes, siteFailureOf } from './requests/requestFailure';
import { type ConnectSite, listPathOf, plainSiteUrl, type SiteConnection } from './siteConnection';
import { holds, readEtag, readMark } from './writeAnswer';
import { refusalOf, writePatiently, type WrittenRow } from './writing';

/** How the store reaches its sites. */
export interface SharePointListStoreOptions {
  readonly connect: ConnectSite;
  /**
   * Sign-in names of those who load history: their word about who acted is taken (DESIGN.md decision 13), as is that of
   * {@link appLogin}.
   */
  readonly trustedLogins?: readonly string[];
  /** The site of the page, whose digest is at hand; left out where no digest is needed. */
  readonly pageSite?: SiteUrl;
  /** Default: {@link defaultPatience}. */
  readonly patience?: Patience;
  /** Lets others have their turn while long lists are read. */
  readonly giveWay?: () => Promise<void>;
  /** Milliseconds from 1970; tells how old what is known of a site's users is. */
  readonly now?: () => number;
}

/** What SharePoint calls whoever writes as an app and not as a person: our bot, with a right that a site was given. */
export const appLogin = 'app@sharepoint';

interface KnownSite {
  readonly connection: SiteConnection;
  directory: SiteDirectory | undefined;
  directoryReadAtMs: number;
}

const siteFailures: ReadonlySet<string> = new Set<SiteFailure>([
  'sessionExpired',
  'siteForbidden',
  'siteMissing',
  'listMissing',
  'siteThrottled',
  'siteUnavailable'
]);
/** A person who joins is known after this long at the latest. */
const directoryLifeMs = 600_000;
/** A writer who is nobody's is looked for again after this long. */
const strangerPauseMs = 60_000;

/** The lists in SharePoint, through PnPjs. One for a process; each site is connected once. */
export class SharePointListStore implements ListStore {
  private readonly sites = new Map<SiteUrl, KnownSite>();
  private readonly trustedLogins: ReadonlySet<string>;
  private readonly patience: Patience;
  private readonly now: () => number;

  public constructor(private readonly options: SharePointListStoreOptions) {
    this.trustedLogins = new Set([appLogin, ...(options.trustedLogins ?? [])].map(plainLogin));
    this.patience = options.patience ?? defaultPatience;
    this.now = options.now ?? (() => Date.now());
  }

  public async load<const Q extends Queries>(site: SiteUrl, queries: Q): Promise<Answers<Q>> {
    const known = this.siteAt(site);
    const ageMs = this.now() - known.directoryReadAtMs;
    const directory = ageMs < directoryLifeMs ? known.directory : undefined;
    const { giveWay } = this.options;
    const context = { connection: known.connection, trustedLogins: this.trustedLogins, giveWay };
    const loaded = await loadSite({ ...context, directory, mayAskAgain: ageMs > strangerPauseMs }, queries);
    if (loaded.directory !== undefined && loaded.directory !== directory) {
      known.directory = loaded.directory;
      known.directoryReadAtMs = this.now();
    }
    return loaded.answers;
  }

  public async loadSites<const Q extends Queries>(
    sites: readonly SiteUrl[],
    queries: Q
  ): Promise<ReadonlyMap<SiteUrl, Result<Answers<Q>, SiteFailure>>> {
    const answers = await Promise.all(
      sites.map(async (site): Promise<[SiteUrl, Result<Answers<Q>, SiteFailure>]> => {
        try {
          return [site, ok(await this.load(site, queries))];
        } catch (error) {
          if (!(error instanceof AppError) || !isSiteFailure(error.code)) throw error;
          return [site, refused(error.code)];
        }
      })
    );
    return new Map(answers);
  }

  public async add<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    value: Collections[C]
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>> {
    const { connection } = this.siteAt(site);
    const row = writtenRow(connection, collection, value.key);
    const cells = writeRow(collection, value);
    const items = connection.site.web.getList(row.listPath).items;
    const added = await writePatiently(() => items.add(cells) as Promise<unknown>, this.patience);
    if (added.ok) return ok({ value, ...readMark(added.value) });
    const refusal = refusalOf(added.failure, row);
    if (refusal === 'versionChanged') throw new AppError('unexpectedAnswer', { cause: added.failure.cause });
    if (refusal.code !== 'duplicateKey' || !added.wasRepeated) return refused(refusal);
    const current = await this.find(site, collection, value.key);
    const isOurs =
      current !== undefined && 'value' in current && holds(writeRow(collection, current.value), cells);
    return isOurs ? ok(current) : refused(refusal);
  }

  public async save<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    change: { readonly stored: Stored<Collections[C]>; readonly value: Collections[C] }
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>> {
    const { stored, value } = change;
    // Without a version SharePoint would overwrite what others wrote.
    if (stored.version === '') throw new TypeError('A row that was loaded as listed is never saved.');
    const cells = writeChanges(collection, { from: stored.value, to: value });
    if (Object.keys(cells).length === 0) return ok(stored);
    const { connection } = this.siteAt(site);
    const row = writtenRow(connection, collection, stored.value.key);
    const item = itemOf(connection.site, row.listPath, stored.itemId);
    const saved = await writePatiently(
      () => item.update(cells, stored.version) as Promise<unknown>,
      this.patience
    );
    if (saved.ok) return ok({ value, itemId: stored.itemId, version: readEtag(saved.value) });
    const refusal = refusalOf(saved.failure, row);
    if (refusal !== 'versionChanged') return refused(refusal);
    const current = await this.find(site, collection, stored.value.key);
    if (current === undefined) return refused({ code: 'rowGone', key: row.key });
    const isOurs =
      saved.wasRepeated && 'value' in current && holds(writeRow(collection, current.value), cells);
    return isOurs ? ok(current) : refused({ code: 'conflict', key: row.key, current });
  }

  public async attach(
    site: SiteUrl,
    collection: CollectionName,
    document: RowDocument & { readonly itemId: number }
  ): Promise<void> {
    const { connection } = this.siteAt(site);
    const row = writtenRow(connection, collection, document.fileName);
    const files = itemOf(connection.site, row.listPath, document.itemId).attachmentFiles;
    const added = await writePatiently(() => files.add(document.fileName, document.content), this.patience);
    if (added.ok || added.failure.refusal === refusalCodes.nameTaken) return;
    const { failure } = added;
    const refusal = refusalOf(failure, row);
    const isForbidden = refusal !== 'versionChanged' && refusal.code === 'writeForbidden';
    const code = isForbidden ? 'siteForbidden' : 'writeRejected';
    throw new AppError(code, { cause: failure.cause, subject: row.listPath });
  }

  public async readDocument(
    site: SiteUrl,
    collection: CollectionName,
    document: { readonly itemId: number; readonly fileName: string }
  ): Promise<string | undefined> {
    const { connection } = this.siteAt(site);
    const listPath = listPathOf(connection.url, collection);
    const files = itemOf(connection.site, listPath, document.itemId).attachmentFiles;
    try {
      return await files.getByName(document.fileName).getText();
    } catch (error) {
      const failure = await readFailure(error);
      if (failure.status === 404) return undefined;
      throw new AppError(siteFailureOf(failure, 'list'), { cause: failure.cause, subject: listPath });
    }
  }

  public async readVersions<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    itemId: number
  ): Promise<RowVersions<Collections[C]>> {
    const known = this.siteAt(site);
    if (known.directory === undefined || this.now() - known.directoryReadAtMs >= directoryLifeMs) {
      known.directory = await loadDirectory(known.connection);
      known.directoryReadAtMs = this.now();
    }
    const { connection, directory } = known;
    return loadVersions(
      { connection, known: { directory, trustedLogins: this.trustedLogins } },
      collection,
      itemId
    );
  }

  private siteAt(site: SiteUrl): KnownSite {
    const url = plainSiteUrl(site);
    const known = this.sites.get(url);
    if (known !== undefined) return known;
    const { connect, pageSite } = this.options;
    const isElsewhere = pageSite !== undefined && plainSiteUrl(pageSite) !== url;
    const connection = { url, site: connect(url), patience: this.patience, isElsewhere };
    const added: KnownSite = { connection, directory: undefined, directoryReadAtMs: 0 };
    this.sites.set(url, added);
    return added;
  }

  /** The row with a key as it stands now, or what is wrong with it. */
  private async find<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    key: string
  ): Promise<Stored<Collections[C]> | Finding | undefined> {
    const query = { collection, where: { field: 'key', oneOf: [key] } } as const;
    // `key` is asked of any collection, which the type of a question cannot tell for an unknown one.
    const { found } = await this.load(site, { found: query } as unknown as Queries);
    return (found?.rows[0] as Stored<Collections[C]> | undefined) ?? found?.findings[0];
  }
}

function isSiteFailure(code: string): code is SiteFailure {
  return siteFailures.has(code);
}

function writtenRow(connection: SiteConnection, collection: CollectionName, key: string): WrittenRow {
  return { collection, key, listPath: listPathOf(connection.url, collection) };
}

function itemOf(site: SPFI, listPath: string, itemId: number): IItem {
  return site.web.getList(listPath).items.getById(itemId);
}
