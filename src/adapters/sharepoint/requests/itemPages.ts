import { type SPFI, SPCollection } from '@pnp/sp';
import { InjectHeaders, parseBinderWithErrorCheck } from '@pnp/queryable';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-users/web.js';
import '@pnp/sp/webs/index.js';
import { apart, type BatchPart, type PartOutcome, sendReads } from './batch';
import { type Patience } from './patience';

/** One page of a collection: its rows as SharePoint sends them, and where the next page is. */
export interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | undefined;
}

/** Rows of a list that are asked for. */
export interface ItemRequest {
  /** Server-relative address of the list. */
  readonly listPath: string;
  readonly select: readonly string[];
  readonly filter: string | undefined;
  /** Many rows, without their ETags and addresses, in a request of their own. */
  readonly isListed?: boolean;
  /** No more rows than this. */
  readonly atMost?: number | undefined;
}

/** Most rows that SharePoint gives in one page. */
export const maxRowsPerPage = 5000;

/** A request for the first rows of a collection; its next pages are asked for as it was. */
export interface PagePart extends BatchPart<Page> {
  /** Without ETags and addresses. */
  readonly isBare?: true;
  /** Its next pages are not wanted. */
  readonly isFirstOnly?: true;
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Reads the body of a collection in either of SharePoint's light representations. */
export function readPage(body: unknown): Page {
  const page = isRow(body) ? body : {};
  const next = page['odata.nextLink'];
  return {
    rows: Array.isArray(page.value) ? page.value.filter(isRow) : [],
    next: typeof next === 'string' && next !== '' ? next : undefined
  };
}

function asPage(): ReturnType<typeof parseBinderWithErrorCheck> {
  return parseBinderWithErrorCheck(async (response) => readPage(await response.json()));
}

const bare = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

/** Asks for the first page of some rows of a list. */
export function itemsPart({ listPath, select, filter, isListed = false, atMost }: ItemRequest): PagePart {
  const ask: BatchPart<Page> = (site) => {
    const items = site.web
      .getList(listPath)
      .items.select(...select)
      .top(atMost ?? maxRowsPerPage);
    const asked = filter === undefined ? items : items.filter(filter);
    return (isListed ? asked.using(bare) : asked).using(asPage())<Page>();
  };
  const part: PagePart = isListed ? Object.assign(apart(ask), { isBare: true as const }) : ask;
  return atMost === undefined ? part : Object.assign(part, { isFirstOnly: true as const });
}

/** The same request as one of its own, beside any batch. */
export function alone(part: PagePart): PagePart {
  return part.isApart === true ? part : Object.assign(apart(part), part);
}

/** Asks for the row with the highest number. */
export function lastItemPart(listPath: string): BatchPart<Page> {
  return (site) =>
    site.web.getList(listPath).items.select('Id').orderBy('Id', false).top(1).using(asPage())<Page>();
}

/** Asks for the versions of a row. */
export function versionsPart(listPath: string, itemId: number): BatchPart<Page> {
  return (site) =>
    site.web.getList(listPath).items.getById(itemId).versions.top(maxRowsPerPage).using(asPage())<Page>();
}

/** Asks who the users of the site are. */
export function siteUsersPart(): BatchPart<Page> {
  return (site) => site.web.siteUsers.select('Id', 'LoginName').using(asPage())<Page>();
}

function nextPagePart(next: string, { isApart, isBare }: PagePart): PagePart {
  const ask: BatchPart<Page> = (site) => {
    const page = SPCollection([site.web, next]);
    return (isBare === true ? page.using(bare) : page).using(asPage())<Page>();
  };
  if (isApart !== true) return ask;
  return isBare === true ? Object.assign(apart(ask), { isBare }) : apart(ask);
}

/**
 * Reads collections to their ends: the first pages in one batch, the next pages of all that have one in the next.
 *
 * @returns all rows of each, in the order of the parts
 */
export async function readAllPages(
  site: SPFI,
  parts: readonly PagePart[],
  patience: Patience
): Promise<readonly PartOutcome<Page['rows']>[]> {
  const rows = parts.map((): Page['rows'][number][] => []);
  const failures = new Map<number, PartOutcome<Page['rows']>>();
  let pending = parts.map((part, index) => ({ part, index }));
  while (pending.length > 0) {
    const outcomes = await sendReads(
      site,
      pending.map(({ part }) => part),
      patience
    );
    const following: typeof pending = [];
    outcomes.forEach((outcome, position) => {
      const index = pending[position]?.index ?? 0;
      if (!outcome.ok) failures.set(index, outcome);
      else {
        rows[index]?.push(...outcome.value.rows);
        const asked = parts[index];
        if (outcome.value.next !== undefined && asked !== undefined && asked.isFirstOnly !== true)
          following.push({ index, part: nextPagePart(outcome.value.next, asked) });
      }
    });
    pending = following;
  }
  return rows.map((found, index) => failures.get(index) ?? { ok: true, value: found });
}
