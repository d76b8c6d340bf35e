import { editUrlOf } from '../../src/adapters/sharepoint/siteConnection';
import { fieldsAtDepth, isForShow, listShape } from '../../src/adapters/sharepoint/mapping/listShape';
import { type RawRow, readRow } from '../../src/adapters/sharepoint/mapping/readRow';
import { readRows } from '../../src/adapters/sharepoint/mapping/readRows';
import { writeChanges, writeRow } from '../../src/adapters/sharepoint/mapping/writeRow';
import { type Cell, type Cells } from '../../src/adapters/sharepoint/schema/column';
import { dayOfInstant } from '../../src/adapters/sharepoint/schema/stockholmMidnight';
import { AppError } from '../../src/application/appError';
import { type CollectionName, type Collections } from '../../src/application/ports/collections';
import {
  type Answers,
  type AnyQuery,
  type Depth,
  type ListStore,
  type Queries,
  type RowDocument,
  type Rows,
  type RowVersions,
  type SiteFailure,
  type SiteUrl,
  type Stored,
  type WriteRefusal
} from '../../src/application/ports/listStore';
import { ok, refused, type Result } from '../../src/core/result';

interface MemoryRow {
  readonly itemId: number;
  readonly version: number;
  readonly cells: Cells;
  readonly documents: ReadonlyMap<string, string>;
  /** Cells of the versions before, the newest first. */
  readonly earlier: readonly Cells[];
}

/**
 * A `ListStore` in memory that passes the contract suite: rows are kept as the cells that SharePoint would hold and
 * read by the same schema, so that a test sees what the lists would give. It writes as the app, whose word about who
 * acted is taken.
 */
export class MemoryListStore implements ListStore {
  private readonly lists = new Map<string, MemoryRow[]>();
  private readonly failures = new Map<SiteUrl, SiteFailure>();
  private nextItemId = 1;

  /** @param sites - the sites that exist; every address is one when left out */
  public constructor(private readonly sites?: readonly SiteUrl[]) {}

  /** From now on the site fails in this way; `undefined` mends it. */
  public failSite(site: SiteUrl, failure: SiteFailure | undefined): void {
    if (failure === undefined) this.failures.delete(site);
    else this.failures.set(site, failure);
  }

  /** Writes cells past the core, as a person does in SharePoint's own form; returns the number of the row. */
  public writeByHand(
    site: SiteUrl,
    collection: CollectionName,
    change: { readonly itemId?: number; readonly cells: Cells }
  ): number {
    const list = this.listAt(site, collection);
    const standing = list.find((row) => row.itemId === change.itemId);
    if (standing === undefined) return this.append(list, change.cells).itemId;
    this.replace(list, { ...standing, cells: { ...standing.cells, ...change.cells } });
    return standing.itemId;
  }

  /** Puts another text in the place of an attachment, as everybody who may edit the row can; none removes it. */
  public attachByHand(
    site: SiteUrl,
    collection: CollectionName,
    {
      itemId,
      fileName,
      content
    }: Partial<RowDocument> & { readonly itemId: number; readonly fileName: string }
  ): void {
    const list = this.listAt(site, collection);
    for (const row of list.filter((one) => one.itemId === itemId)) {
      const documents = new Map([...row.documents].filter(([name]) => name !== fileName));
      if (content !== undefined) documents.set(fileName, content);
      this.replace(list, { ...row, documents });
    }
  }

  /** Deletes a row, as an owner of the site can. */
  public deleteByHand(site: SiteUrl, collection: CollectionName, itemId: number): void {
    const list = this.listAt(site, collection);
    list.splice(
      list.findIndex((row) => row.itemId === itemId),
      1
    );
  }

  public load<const Q extends Queries>(site: SiteUrl, queries: Q): Promise<Answers<Q>> {
    return this.answer(site, () => {
      const answers = Object.entries(queries).map(([name, query]) => [name, this.ask(site, query)]);
      return Object.fromEntries(answers) as Answers<Q>;
    });
  }

  public async loadSites<const Q extends Queries>(
    sites: readonly SiteUrl[],
    queries: Q
  ): Promise<ReadonlyMap<SiteUrl, Result<Answers<Q>, SiteFailure>>> {
    const found = new Map<SiteUrl, Result<Answers<Q>, SiteFailure>>();
    for (const site of sites) {
      const failure = this.failureOf(site);
      found.set(site, failure === undefined ? ok(await this.load(site, queries)) : refused(failure));
    }
    return found;
  }

  public add<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    value: Collections[C]
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>> {
    return this.answer(site, () => {
      const list = this.listAt(site, collection);
      const isTaken = list.some((row) => sameText(row.cells.RowKey, value.key));
      if (isTaken) return refused({ code: 'duplicateKey', key: value.key });
      const row = this.append(list, writeRow(collection, value));
      return ok({ value, itemId: row.itemId, version: versionOf(row) });
    });
  }

  public save<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    { stored, value }: { readonly stored: Stored<Collections[C]>; readonly value: Collections[C] }
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>> {
    return this.answer(site, () => {
      if (stored.version === '') throw new TypeError('A row that was loaded as listed is never saved.');
      const { key } = stored.value;
      const cells = writeChanges(collection, { from: stored.value, to: value });
      if (Object.keys(cells).length === 0) return ok(stored);
      const list = this.listAt(site, collection);
      const standing = list.find((row) => row.itemId === stored.itemId);
      if (standing === undefined) return refused({ code: 'rowGone', key });
      if (versionOf(standing) !== stored.version) {
        const { rows, findings } = this.read(site, { collection, depth: 'full' }, [standing]);
        return refused({ code: 'conflict', key, current: rows[0] ?? findings[0] });
      }
      const saved = this.replace(list, { ...standing, cells: { ...standing.cells, ...cells } });
      return ok({ value, itemId: saved.itemId, version: versionOf(saved) });
    });
  }

  public attach(
    site: SiteUrl,
    collection: CollectionName,
    { itemId, fileName, content }: RowDocument & { readonly itemId: number }
  ): Promise<void> {
    return this.answer(site, () => {
      const list = this.listAt(site, collection);
      const row = list.find((candidate) => candidate.itemId === itemId);
      if (row === undefined) throw new AppError('writeRejected', { subject: collection });
      if (row.documents.has(fileName)) return;
      this.replace(list, { ...row, documents: new Map([...row.documents, [fileName, content]]) });
    });
  }

  public readDocument(
    site: SiteUrl,
    collection: CollectionName,
    { itemId, fileName }: { readonly itemId: number; readonly fileName: string }
  ): Promise<string | undefined> {
    return this.answer(site, () =>
      this.listAt(site, collection)
        .find((row) => row.itemId === itemId)
        ?.documents.get(fileName)
    );
  }

  public readVersions<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    itemId: number
  ): Promise<RowVersions<Collections[C]>> {
    return this.answer(site, () => {
      const row = this.listAt(site, collection).find((candidate) => candidate.itemId === itemId);
      const kept = row === undefined ? [] : [row.cells, ...row.earlier];
      const versions = kept.flatMap((cells, index) => {
        const read = readRow(collection, cells, 'full');
        if (!read.ok) return [];
        const value = read.value as Collections[C];
        return [{ value, number: kept.length - index, actedOn: value.recordedOn }];
      });
      return { versions, brokenCount: kept.length - versions.length };
    });
  }

  private failureOf(site: SiteUrl): SiteFailure | undefined {
    return this.failures.get(site) ?? (this.sites?.includes(site) === false ? 'siteMissing' : undefined);
  }

  private answer<T>(site: SiteUrl, give: () => T): Promise<T> {
    return Promise.resolve().then(() => {
      const failure = this.failureOf(site);
      if (failure !== undefined) throw new AppError(failure, { subject: site });
      return give();
    });
  }

  private listAt(site: SiteUrl, collection: CollectionName): MemoryRow[] {
    const name = `${site} ${collection}`;
    const list = this.lists.get(name) ?? [];
    this.lists.set(name, list);
    return list;
  }

  private append(list: MemoryRow[], cells: Cells): MemoryRow {
    const row: MemoryRow = { itemId: this.nextItemId, version: 1, cells, documents: new Map(), earlier: [] };
    this.nextItemId += 1;
    list.push(row);
    return row;
  }

  private replace(list: MemoryRow[], changed: MemoryRow): MemoryRow {
    const index = list.findIndex(({ itemId }) => itemId === changed.itemId);
    const earlier = [list[index]?.cells ?? {}, ...changed.earlier];
    const row = { ...changed, version: changed.version + 1, earlier };
    list[index] = row;
    return row;
  }

  private ask(site: SiteUrl, query: AnyQuery): Rows<unknown> {
    return this.read(
      site,
      query,
      this.listAt(site, query.collection)
        .filter((row) => matches(query, row.cells))
        .slice(0, query.atMost)
    );
  }

  private read<C extends CollectionName>(
    site: SiteUrl,
    { collection, depth = 'full' }: { readonly collection: C; readonly depth?: Depth },
    rows: readonly MemoryRow[]
  ): Rows<Collections[C]> {
    const names = fieldsAtDepth(listShape(collection), depth).map(({ column }) => column.name);
    const raws = rows.map((row): RawRow => {
      const cells = Object.fromEntries(['Title', ...names].map((name) => [name, row.cells[name] ?? null]));
      return { itemId: row.itemId, version: isForShow(depth) ? '' : versionOf(row), cells };
    });
    const editUrl = (itemId: number): string => editUrlOf(site, collection, itemId);
    return readRows({ collection, depth, editUrl, actorOf: (_, recordedBy) => ({ recordedBy }) }, raws);
  }
}

function versionOf({ itemId, version }: MemoryRow): string {
  return `"memory-${itemId},${version}"`;
}

function sameText(cell: Cell | undefined, text: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === text.toLowerCase();
}

function matches({ collection, where }: AnyQuery, cells: Cells): boolean {
  if (where === undefined) return true;
  const column = listShape(collection).fields.find(({ field }) => field === where.field)?.column;
  if (column?.isIndexed !== true)
    throw new TypeError(`${collection} is not asked by ${where.field as string}`);
  const cell = cells[column.name] ?? null;
  if ('oneOf' in where) {
    return where.oneOf.some((text) => {
      const sought = column.kind.type === 'Choice' ? column.write(text as never) : text;
      return typeof sought === 'string' && sameText(cell, sought);
    });
  }
  const day = typeof cell === 'string' ? dayOfInstant(cell) : undefined;
  return day !== undefined && day >= where.from && day <= where.to;
}
