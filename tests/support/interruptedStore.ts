import { type ListStore } from '../../src/application/ports/listStore';

/** What a process that dies looks like from inside a test. */
export class Interruption extends Error {}

/** Where an interrupted store stops: before a write is done, or after it is done and before its answer arrives. */
export type Moment = 'before' | 'after';

/**
 * The same lists, seen by a process that dies at its nth write (counted from 1): everything after that moment throws.
 */
export function interruptAt(store: ListStore, write: number, moment: Moment): ListStore {
  let writes = 0;
  const count = async <T>(act: () => Promise<T>): Promise<T> => {
    writes += 1;
    if (writes > write || (writes === write && moment === 'before')) throw new Interruption();
    const answer = await act();
    if (writes === write) throw new Interruption();
    return answer;
  };
  return {
    load: (site, queries) => store.load(site, queries),
    loadSites: (sites, queries) => store.loadSites(sites, queries),
    readDocument: (site, collection, document) => store.readDocument(site, collection, document),
    readVersions: (site, collection, itemId) => store.readVersions(site, collection, itemId),
    add: (site, collection, value) => count(() => store.add(site, collection, value)),
    save: (site, collection, change) => count(() => store.save(site, collection, change)),
    attach: (site, collection, document) => count(() => store.attach(site, collection, document))
  };
}
