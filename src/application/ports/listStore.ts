import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Result } from '../../core/result';
import { type Violation } from '../../core/violation';
import { type CollectionName, type Collections, type Filters } from './collections';

/** Absolute address of a site, for example `https://contoso.sharepoint.com/sites/central`. */
export type SiteUrl = string;

/** A row as it stands in its list. */
export interface Stored<T> {
  readonly value: T;
  /** Opaque mark of this version; a save passes it, so that nobody's change is overwritten. */
  readonly version: string;
  /** Number of the row in its list, for links to SharePoint's own forms. */
  readonly itemId: number;
  /** Set when the row's word about who acted was not taken. */
  readonly actorMark?: ActorMark;
}

/**
 * Why `recordedBy` is not what the row says of itself. A row is believed when SharePoint says that the same person,
 * or the app, wrote it; otherwise the writer is the one who acted: `writerInstead`. A writer who is no person of the
 * site's register is shown as `unknown:<number of the site user>`: `unknownWriter`.
 */
export type ActorMark = 'writerInstead' | 'unknownWriter';

/** What is wrong with a row that was typed by hand: a rule of the core, or a cell that cannot be read. */
export type FieldProblem =
  Violation | { readonly code: 'notAChoice' | 'duplicateKey'; readonly field: string };

/** A row in a list that breaks a rule: shown to the users with a way to mend it, never hidden, never a crash. */
export interface Finding {
  readonly collection: CollectionName;
  readonly itemId: number;
  /** The row's key, when it has a readable one. */
  readonly key?: string;
  /** The row's shown name, when it may be shown. */
  readonly title?: string;
  readonly problems: readonly FieldProblem[];
  /** Address of SharePoint's form in which the row can be mended. */
  readonly editUrl: string;
}

/** One question to one collection: all of it, the rows with a field equal to one of some values, or a span of days. */
export interface Query<C extends CollectionName> {
  readonly collection: C;
  readonly where?:
    | { readonly field: Filters[C] | 'key'; readonly oneOf: readonly string[] }
    | { readonly field: Filters[C] & 'day'; readonly from: CalendarDay; readonly to: CalendarDay };
  readonly depth?: Depth;
  /** No more rows than this, the first by their numbers; only without `where`. Fewer tell that there are no others. */
  readonly atMost?: number;
}

/**
 * How much of each row is read. `brief` leaves the long texts out; a row loaded so can still be saved, since only what
 * changed is written. `listed`, for many rows that are shown and never saved, leaves out the long texts and the versions
 * too, and takes the row's own word about who acted; `shown` is the same with the long texts.
 */
export type Depth = 'listed' | 'shown' | 'brief' | 'full';

/** A row as it stood when it was saved once. */
export interface RowVersion<T> {
  readonly value: T;
  /** 1 for the row as it was added. */
  readonly number: number;
  /** Day in Stockholm: `recordedOn` where the writer's word is taken, or else the day on which SharePoint saved it. */
  readonly actedOn: CalendarDay;
  readonly actorMark?: ActorMark;
}

/** The versions that a list has kept of a row. */
export interface RowVersions<T> {
  /** The newest first; the first is the row as it stands. */
  readonly versions: readonly RowVersion<T>[];
  /** How many more there are that break a rule and cannot be shown. */
  readonly brokenCount: number;
}

/** A question to any collection, by a field that this collection has. */
export type AnyQuery = { readonly [C in CollectionName]: Query<C> }[CollectionName];

/** Questions to one site, by the name under which their answers come back. */
export type Queries = Readonly<Record<string, AnyQuery>>;

/** Sound rows, and findings for the rest. */
export interface Rows<T> {
  readonly rows: readonly Stored<T>[];
  readonly findings: readonly Finding[];
}

/** The answers to {@link Queries}. */
export type Answers<Q extends Queries> = {
  readonly [Name in keyof Q]: Rows<Collections[Q[Name]['collection']]>;
};

/** Why a site could not be read. */
export type SiteFailure =
  'sessionExpired' | 'siteForbidden' | 'siteMissing' | 'listMissing' | 'siteThrottled' | 'siteUnavailable';

/** Why a write was not done. Nothing has been changed. */
export type WriteRefusal =
  /** Somebody else changed the row first; `current` is what stands there now. */
  | { readonly code: 'conflict'; readonly key: string; readonly current: unknown }
  | { readonly code: 'duplicateKey'; readonly key: string }
  /** The row has been deleted. */
  | { readonly code: 'rowGone'; readonly key: string }
  | { readonly code: 'writeForbidden'; readonly collection: CollectionName };

/** A file that belongs to a row. */
export interface RowDocument {
  readonly fileName: string;
  readonly content: string;
}

/**
 * The lists of the cooperation's sites. Reads of one call go to each site as one round trip, several sites at once.
 *
 * Reads and writes throw `AppError` for what the caller cannot mend (see `SiteFailure`).
 */
export interface ListStore {
  /** Answers several questions to one site in one round trip (plus one for each further 5,000 rows). */
  load<const Q extends Queries>(site: SiteUrl, queries: Q): Promise<Answers<Q>>;
  /** As {@link load} for several sites at the same time; a site that fails does not hide the others. */
  loadSites<const Q extends Queries>(
    sites: readonly SiteUrl[],
    queries: Q
  ): Promise<ReadonlyMap<SiteUrl, Result<Answers<Q>, SiteFailure>>>;
  /** Adds a row; a key that exists is refused, so that the same act twice is one row. */
  add<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    value: Collections[C]
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>>;
  /** Writes the fields in which `value` differs from `stored`, if the row is still that version. */
  save<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    change: { readonly stored: Stored<Collections[C]>; readonly value: Collections[C] }
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>>;
  /** Attaches a document to a row; the same name twice keeps the first. The row gets a new version by it. */
  attach(
    site: SiteUrl,
    collection: CollectionName,
    document: RowDocument & { readonly itemId: number }
  ): Promise<void>;
  /** Reads what a row has been, as far back as its list keeps versions; nothing when the row is gone. */
  readVersions<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    itemId: number
  ): Promise<RowVersions<Collections[C]>>;
  /** Reads a document of a row; `undefined` when there is none of that name. */
  readDocument(
    site: SiteUrl,
    collection: CollectionName,
    document: { readonly itemId: number; readonly fileName: string }
  ): Promise<string | undefined>;
}
