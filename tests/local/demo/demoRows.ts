import { playHistory } from '../../../local/demo/timeline/playHistory';
import { demoSiteNames, demoSiteUrl, type DemoSiteName } from '../../../local/demo/sites';
import { type CollectionName, type Collections } from '../../../src/application/ports/collections';
import {
  type AnyQuery,
  type ListStore,
  type Queries,
  type Rows
} from '../../../src/application/ports/listStore';
import { listSchema } from '../../../src/adapters/sharepoint/schema/listSchema';
import { type DomainRow } from '../../../src/core/recorded';

/** Every collection of a site. */
export const collectionNames = Object.keys(listSchema) as readonly CollectionName[];

/** All rows and findings of one site. */
export type SiteRows = { readonly [C in CollectionName]: Rows<Collections[C]> };

/** All rows and findings of every site. */
export type DemoRows = Readonly<Record<DemoSiteName, SiteRows>>;

/** Time that a whole history may take where many tests run at once. */
export const playTimeoutMs = 120_000;

/** Plays the whole history in a store that every account shares. */
export async function playIn(store: ListStore, sharePointUrl: string): Promise<number> {
  return playHistory({
    sharePointUrl,
    storeOf: () => store,
    moveClock: () => Promise.resolve(),
    onPlayed: () => undefined
  });
}

/** Reads everything. */
export async function readDemo(store: ListStore, sharePointUrl: string): Promise<DemoRows> {
  const queries = Object.fromEntries(
    collectionNames.map((collection) => [collection, { collection } as AnyQuery])
  );
  const sites = await Promise.all(
    demoSiteNames.map(async (name) => [
      name,
      await store.load<Queries>(demoSiteUrl(sharePointUrl, name), queries)
    ])
  );
  return Object.fromEntries(sites) as DemoRows;
}

/** The rows of a collection on a site. */
export function valuesOf<C extends CollectionName>(
  rows: DemoRows,
  site: DemoSiteName,
  collection: C
): readonly Collections[C][] {
  return rows[site][collection].rows.map(({ value }) => value);
}

/** The rows of a collection on all sites. */
export function everywhere<C extends CollectionName>(
  rows: DemoRows,
  collection: C
): readonly Collections[C][] {
  return demoSiteNames.flatMap((site) => valuesOf(rows, site, collection));
}

/** Every row with where it stands. */
export function listRows(
  rows: DemoRows
): readonly { readonly site: DemoSiteName; readonly collection: CollectionName; readonly row: DomainRow }[] {
  return demoSiteNames.flatMap((site) =>
    collectionNames.flatMap((collection) =>
      valuesOf(rows, site, collection).map((row: DomainRow) => ({ site, collection, row }))
    )
  );
}

/** Everything that stands, without the marks of its writing, in an order that two stores agree on. */
export function contentOf(rows: DemoRows): readonly string[] {
  return listRows(rows)
    .map(({ site, collection, row }) => {
      const fields = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
      return `${site} ${collection} ${JSON.stringify(fields.filter(([, value]) => value !== undefined))}`;
    })
    .sort();
}
