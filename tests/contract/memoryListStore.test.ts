import { MemoryListStore } from '../support/memoryListStore';
import { describeListStore } from './listStoreContract';

const site = 'https://memory.example/sites/central';
const otherSite = 'https://memory.example/sites/local';

describeListStore('memory', () => {
  let store = new MemoryListStore([site, otherSite]);
  return Promise.resolve({
    get store() {
      return store;
    },
    site,
    otherSite,
    missingSite: 'https://memory.example/sites/nowhere',
    writeByHand: (collection, change) => Promise.resolve(store.writeByHand(site, collection, change)),
    deleteByHand: (collection, itemId) => {
      store.deleteByHand(site, collection, itemId);
      return Promise.resolve();
    },
    addMany: async (collection, rows) => {
      for (const row of rows) await store.add(site, collection, row);
    },
    clear: () => {
      store = new MemoryListStore([site, otherSite]);
      return Promise.resolve();
    },
    close: () => Promise.resolve()
  });
});
