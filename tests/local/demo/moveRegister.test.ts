import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { moveRegister } from '../../../local/demo/moveRegister';
import { demoSiteUrl } from '../../../local/demo/sites';
import { MemoryListStore } from '../../support/memoryListStore';

const here = 'http://127.0.0.1:5001';
const before = 'http://127.0.0.1:5000';
const central = demoSiteUrl(here, 'central');
const recorded = { recordedBy: 'administrator', recordedOn: calendarDay('2020-09-14') };
const elsewhere = {
  ...recorded,
  key: 'gotland',
  title: 'Samverkan Gotland',
  url: 'https://example.com/sites/gotland'
};

async function registerOf(store: MemoryListStore) {
  const { sites } = await store.load(central, { sites: { collection: 'sites' } });
  return sites.rows;
}

async function storeWith(url: string): Promise<MemoryListStore> {
  const store = new MemoryListStore();
  await store.add(central, 'sites', { ...recorded, key: 'jarva', title: 'Samverkan Rinkeby-Kista', url });
  await store.add(central, 'sites', elsewhere);
  return store;
}

describe('the register of a demo that was loaded on another port', () => {
  it('says where the sites of the demo are now, and leaves others alone', async () => {
    const store = await storeWith(demoSiteUrl(before, 'jarva'));
    await moveRegister(store, here);
    const rows = await registerOf(store);
    expect(rows.map(({ value }) => value.url)).toEqual([demoSiteUrl(here, 'jarva'), elsewhere.url]);
  });

  it('writes nothing where the addresses are right', async () => {
    const store = await storeWith(demoSiteUrl(here, 'jarva'));
    const versions = (await registerOf(store)).map(({ version }) => version);
    await moveRegister(store, here);
    expect((await registerOf(store)).map(({ version }) => version)).toEqual(versions);
  });
});
