import { type CollectionName, type Collections } from '../../src/application/ports/collections';
import {
  type Answers,
  type AnyQuery,
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
import { type DomainRow } from '../../src/core/recorded';
import { ok, refused, type Result } from '../../src/core/result';

type Row = Stored<DomainRow>;

/**
 * Lists as rows in this process, without SharePoint's cells, threshold or rights: what the demo's history is played into
 * when only its outcome is wanted, in a second rather than in twenty.
 */
export class RowStore implements ListStore {
  private readonly lists = new Map<string, Row[]>();
  private readonly documents = new Map<string, string>();
  private readonly earlier = new Map<string, DomainRow[]>();
  private lastItemId = 0;

  public load<const Q extends Queries>(site: SiteUrl, queries: Q): Promise<Answers<Q>> {
    const answers = Object.entries(queries).map(([name, query]) => [name, this.ask(site, query)]);
    return Promise.resolve(Object.fromEntries(answers) as Answers<Q>);
  }

  public async loadSites<const Q extends Queries>(
    sites: readonly SiteUrl[],
    queries: Q
  ): Promise<ReadonlyMap<SiteUrl, Result<Answers<Q>, SiteFailure>>> {
    const found = new Map<SiteUrl, Result<Answers<Q>, SiteFailure>>();
    for (const site of sites) found.set(site, ok(await this.load(site, queries)));
    return found;
  }

  public add<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    value: Collections[C]
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>> {
    const list = this.listOf(site, collection);
    if (list.some((row) => row.value.key === value.key)) {
      return Promise.resolve(refused({ code: 'duplicateKey', key: value.key }));
    }
    this.lastItemId += 1;
    const stored: Stored<Collections[C]> = { value, version: '1', itemId: this.lastItemId };
    list.push(stored);
    return Promise.resolve(ok(stored));
  }

  public save<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    { stored, value }: { readonly stored: Stored<Collections[C]>; readonly value: Collections[C] }
  ): Promise<Result<Stored<Collections[C]>, WriteRefusal>> {
    const list = this.listOf(site, collection);
    const index = list.findIndex((row) => row.itemId === stored.itemId);
    const standing = list[index];
    if (standing === undefined) return Promise.resolve(refused({ code: 'rowGone', key: value.key }));
    if (standing.version !== stored.version) {
      return Promise.resolve(refused({ code: 'conflict', key: value.key, current: standing }));
    }
    const saved: Stored<Collections[C]> = { ...stored, value, version: String(Number(stored.version) + 1) };
    list[index] = saved;
    const place = `${site} ${collection} ${stored.itemId}`;
    this.earlier.set(place, [standing.value, ...(this.earlier.get(place) ?? [])]);
    return Promise.resolve(ok(saved));
  }

  public attach(
    site: SiteUrl,
    collection: CollectionName,
    { itemId, fileName, content }: RowDocument & { readonly itemId: number }
  ): Promise<void> {
    const list = this.listOf(site, collection);
    const index = list.findIndex((row) => row.itemId === itemId);
    const row = list[index];
    // Attaching gives the row a new version, as in SharePoint.
    if (row !== undefined) list[index] = { ...row, version: String(Number(row.version) + 1) };
    this.documents.set(`${site} ${collection} ${itemId} ${fileName}`, content);
    return Promise.resolve();
  }

  public readVersions<C extends CollectionName>(
    site: SiteUrl,
    collection: C,
    itemId: number
  ): Promise<RowVersions<Collections[C]>> {
    const standing = this.listOf(site, collection).find((row) => row.itemId === itemId);
    const earlier = this.earlier.get(`${site} ${collection} ${itemId}`) ?? [];
    const kept = standing === undefined ? [] : [standing.value, ...earlier];
    const versions = kept.map((value, index) => ({
      // The rows of a list are of its collection.
      value: value as Collections[C],
      number: kept.length - index,
      actedOn: value.recordedOn
    }));
    return Promise.resolve({ versions, brokenCount: 0 });
  }

  public readDocument(
    site: SiteUrl,
    collection: CollectionName,
    { itemId, fileName }: { readonly itemId: number; readonly fileName: string }
  ): Promise<string | undefined> {
    return Promise.resolve(this.documents.get(`${site} ${collection} ${itemId} ${fileName}`));
  }

  private ask(site: SiteUrl, { collection, where }: AnyQuery): Rows<unknown> {
    const rows = this.listOf(site, collection);
    if (where === undefined) return { rows: [...rows], findings: [] };
    const found = rows.filter(({ value }) => {
      const field = (value as unknown as Readonly<Record<string, unknown>>)[where.field];
      if (typeof field !== 'string') return false;
      return 'oneOf' in where ? isAmong(field, where.oneOf) : where.from <= field && field <= where.to;
    });
    return { rows: found, findings: [] };
  }

  private listOf(site: SiteUrl, collection: CollectionName): Row[] {
    const place = `${site} ${collection}`;
    const list = this.lists.get(place) ?? [];
    this.lists.set(place, list);
    return list;
  }
}

/** SharePoint compares texts without regard to case. */
function isAmong(field: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase() === field.toLowerCase());
}
