import {
  type AnyQuery,
  type ListStore,
  type Queries,
  type SiteUrl
} from '../../../src/application/ports/listStore';

/** One round trip: to which site, and what was asked there. */
export interface RoundTrip {
  readonly site: SiteUrl;
  readonly queries: readonly AnyQuery[];
}

/** The same lists, with every round trip noted; a call for several sites is one to each. */
export function countRoundTrips(store: ListStore): {
  readonly store: ListStore;
  readonly trips: RoundTrip[];
} {
  const trips: RoundTrip[] = [];
  const note = (site: SiteUrl, queries: Queries): void => {
    trips.push({ site, queries: Object.values(queries) });
  };
  const counted: ListStore = {
    load: (site, queries) => {
      note(site, queries);
      return store.load(site, queries);
    },
    loadSites: (sites, queries) => {
      for (const site of sites) note(site, queries);
      return store.loadSites(sites, queries);
    },
    readDocument: () => Promise.reject(new Error('a page reads no documents')),
    readVersions: () => Promise.reject(new Error('a page reads no versions')),
    add: () => Promise.reject(new Error('a page writes nothing')),
    save: () => Promise.reject(new Error('a page writes nothing')),
    attach: () => Promise.reject(new Error('a page writes nothing'))
  };
  return { store: counted, trips };
}
