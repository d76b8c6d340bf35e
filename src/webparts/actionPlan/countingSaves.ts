import { type ListStore } from '../../application/ports/listStore';

/** The same lists, which tell how many rows have been saved; for the progress of a write of many rows. */
export function countingSaves(store: ListStore, onSaved: (rows: number) => void): ListStore {
  let rows = 0;
  return {
    load: (site, queries) => store.load(site, queries),
    loadSites: (sites, queries) => store.loadSites(sites, queries),
    add: (site, collection, value) => store.add(site, collection, value),
    save: async (site, collection, change) => {
      const saved = await store.save(site, collection, change);
      onSaved((rows += 1));
      return saved;
    },
    attach: (site, collection, document) => store.attach(site, collection, document),
    readVersions: (site, collection, itemId) => store.readVersions(site, collection, itemId),
    readDocument: (site, collection, document) => store.readDocument(site, collection, document)
  };
}
