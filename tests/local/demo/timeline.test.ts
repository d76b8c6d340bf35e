import { findDemoAccount } from '../../../local/demo/accounts';
import { demoDay } from '../../../local/demo/label';
import { demoTimeline } from '../../../local/demo/timeline/demoTimeline';
import { rowAddedBy } from '../../../local/demo/timeline/progress';
import { isWorkday } from '../../../src/core/calendar/workday';
import { type ListStore } from '../../../src/application/ports/listStore';
import { Interruption, type Moment } from '../../support/interruptedStore';
import { MemoryListStore } from '../../support/memoryListStore';
import { collectionNames, contentOf, playIn, playTimeoutMs, readDemo } from './demoRows';

const url = 'http://demo.invalid';
const events = demoTimeline(url);

async function readContent(store: ListStore): Promise<readonly string[]> {
  return contentOf(await readDemo(store, url));
}

/** The same lists, with somebody who is told of each write, by its kind, and may carry it out or not. */
function watched(
  store: ListStore,
  watch: <T>(kind: string, write: () => Promise<T>) => Promise<T>
): ListStore {
  return {
    load: (site, queries) => store.load(site, queries),
    loadSites: (sites, queries) => store.loadSites(sites, queries),
    readDocument: (site, collection, document) => store.readDocument(site, collection, document),
    readVersions: (site, collection, itemId) => store.readVersions(site, collection, itemId),
    add: (site, collection, value) => watch(`add ${collection}`, () => store.add(site, collection, value)),
    save: (site, collection, change) =>
      watch(`save ${collection}`, () => store.save(site, collection, change)),
    attach: (site, collection, document) =>
      watch(`attach ${collection}`, () => store.attach(site, collection, document))
  };
}

function listening(store: ListStore): { readonly store: ListStore; readonly writes: readonly string[] } {
  const writes: string[] = [];
  const heard = watched(store, (kind, write) => {
    writes.push(kind);
    return write();
  });
  return { store: heard, writes };
}

/** The same lists, seen by processes of which each dies at a kind of write that none before it has died at. */
function dyingOnceAtEachKind(store: ListStore, moment: Moment): ListStore {
  const survived = new Set<string>();
  return watched(store, async (kind, write) => {
    if (survived.has(kind)) return write();
    survived.add(kind);
    if (moment === 'after') await write();
    throw new Interruption();
  });
}

async function isCutOff(run: Promise<unknown>): Promise<boolean> {
  try {
    await run;
    return false;
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    return true;
  }
}

describe('the time line', () => {
  test('goes day by day and ends before the demo begins', () => {
    const days = events.map(({ day }) => day);
    expect([...days].sort()).toEqual(days);
    expect(days.at(-1)! < demoDay).toBe(true);
  });

  test('ends with a new row, which tells that all before it is done', () => {
    expect(rowAddedBy(events.at(-1)!)).toBeDefined();
  });

  test('takes place on workdays', () => {
    expect([...new Set(events.map(({ day }) => day))].filter((day) => !isWorkday(day))).toEqual([]);
  });

  test('gives each row one key of its own', () => {
    const names = events.flatMap((event) => {
      const row = rowAddedBy(event);
      return row === undefined ? [] : [`${event.site} ${row.collection} ${row.key}`];
    });
    expect(new Set(names).size).toBe(names.length);
  });

  test('is acted by accounts that stand in a group of the site', () => {
    const strangers = events.filter(
      ({ site, actor }) => findDemoAccount(actor).siteGroups[site] === undefined
    );
    expect(strangers).toEqual([]);
  });
});

describe('playing the time line', () => {
  const memory = new MemoryListStore();
  let whole: readonly string[];
  let writes: readonly string[];
  beforeAll(async () => {
    const heard = listening(memory);
    expect(await playIn(heard.store, url)).toBe(events.length);
    whole = await readContent(memory);
    writes = heard.writes;
  }, playTimeoutMs);

  test('fills every collection but those that reminding fills', () => {
    const empty = collectionNames.filter((name) => !whole.some((row) => row.split(' ')[1] === name));
    expect(empty).toEqual(['reminderRules', 'reminderChoices', 'requests', 'deliveries', 'reachability']);
  });

  test('again adds nothing and changes nothing, not even what people have changed since', async () => {
    const site = `${url}/sites/sodermalm`;
    const { plans } = await memory.load(site, { plans: { collection: 'plans' } });
    memory.writeByHand(site, 'plans', { itemId: plans.rows[0]!.itemId, cells: { Title: 'Omdöpt plan' } });
    const again = listening(memory);
    expect(await playIn(again.store, url)).toBe(0);
    expect(again.writes).toEqual([]);
  });

  test.each(['before', 'after'] as const)(
    'cut off %s the first write of every kind is finished by the next runs',
    async (moment) => {
      const mortal = new MemoryListStore();
      const dying = dyingOnceAtEachKind(mortal, moment);
      let deaths = 0;
      while (await isCutOff(playIn(dying, url))) deaths += 1;
      expect(deaths).toBe(new Set(writes).size);
      expect(await readContent(mortal)).toEqual(whole);
    },
    playTimeoutMs
  );
});
