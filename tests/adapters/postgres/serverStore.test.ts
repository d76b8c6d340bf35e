import { Client } from 'pg';
import { openBotStore, type BotStore } from '../../../src/adapters/postgres/botStore';
import { connectChannel } from '../../../src/application/organisation/connectChannel';
import { localSite, sessionOf, smallCooperation } from '../../support/cooperation';
import { standingClock } from '../../support/database/messages';
import { makeDatabase, testServerUrl } from '../../support/database/ownDatabase';
import { describeStore, type TestPlace } from './storeContract';
import { describeSmallStores } from './smallStoresContract';

if (testServerUrl === undefined) {
  test.skip('the stores on PostgreSQL: no server could be started, and SAMVERKAN_TEST_DATABASE_URL names none', () =>
    undefined);
} else {
  const server = testServerUrl;
  const makePlace = async (): Promise<TestPlace> => {
    const { url, drop } = await makeDatabase(server);
    return { place: { url }, remove: drop };
  };
  test('several instances may start at once on an empty database', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { place, remove } = await makePlace();
      const open = (): Promise<BotStore> => openBotStore({ place, clock: standingClock() });
      const stores = await Promise.all([open(), open(), open()]);
      await Promise.all(stores.map((store) => store.close()));
      await remove();
    }
  }, 180_000);

  test('a clock of the database that is set back stops no sends', async () => {
    const { url, drop } = await makeDatabase(server);
    // So slow that no machine is slower than a token.
    const overall = { perSecond: 0.05, capacity: 1 };
    const rates = { overall, mostAtOnce: 2, conversation: overall, longestWaitMs: 1_000 };
    const store = await openBotStore({ place: { url }, clock: standingClock(), rates });
    try {
      while ((await store.rateLimiter.begin()) === 0) continue;
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(`update samverkan.token_bucket set counted_at = counted_at + interval '1 hour'`);
      await client.end();
      expect(await store.rateLimiter.begin()).toBe(0);
      expect(await store.rateLimiter.begin()).toBeGreaterThan(0);
    } finally {
      await store.close();
      await drop();
    }
  });

  test('of two people who connect a channel to two groups, each at another instance, one is too late', async () => {
    const { place, remove } = await makePlace();
    const instances = [
      await openBotStore({ place, clock: standingClock() }),
      await openBotStore({ place, clock: standingClock() })
    ];
    try {
      for (let round = 0; round < 20; round += 1) {
        const lists = await smallCooperation();
        const choices = ['preparationGroup', 'workingGroup'].map((groupKey, index) => {
          const { channelClaims } = instances[index]!;
          const session = { ...sessionOf(lists, 'coordinator'), sites: [localSite], channelClaims };
          return connectChannel(session, { groupKey, channel: { channelId: `19:${round}` } });
        });
        const outcomes = await Promise.all(choices);
        const { groups } = await lists.load(localSite, { groups: { collection: 'groups' } });
        const named = groups.rows.filter(({ value }) => value.channelId === `19:${round}`);
        expect(named).toHaveLength(1);
        const groupName = named[0]!.value.name;
        expect(outcomes).toContainEqual({ ok: false, error: { code: 'channelTaken', groupName } });
      }
    } finally {
      await Promise.all(instances.map((instance) => instance.close()));
      await remove();
    }
  }, 60_000);

  describeStore('PostgreSQL', makePlace);
  describeSmallStores('PostgreSQL', makePlace);
}
