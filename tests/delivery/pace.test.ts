import { startLimitedConnector } from '../../bench/delivery/limitedConnector';
import { sendThrough } from '../../bench/delivery/sendThrough';
import { openBotStore } from '../../src/adapters/postgres/botStore';
import { standingClock } from '../support/database/messages';
import { makeDatabase, testServerUrl } from '../support/database/ownDatabase';

const count = 180;

if (testServerUrl === undefined) {
  test.skip('two instances on PostgreSQL: no server could be started, and SAMVERKAN_TEST_DATABASE_URL names none', () =>
    undefined);
} else {
  const server = testServerUrl;
  test('two instances on one database keep Teams’ limits together', async () => {
    const { url, drop } = await makeDatabase(server);
    const connector = await startLimitedConnector({ refusedShare: 0, answerMs: 20, seed: 1 });
    const place = { url };
    const stores = [
      await openBotStore({ place, clock: standingClock() }),
      await openBotStore({ place, clock: standingClock() })
    ];
    const sent = await sendThrough(stores, { count, serviceUrl: connector.url });
    const { accepted, overLimit } = connector.traffic();
    for (const store of stores) await store.close();
    await connector.close();
    await drop();

    expect({ accepted, overLimit }).toEqual({ accepted: count, overLimit: 0 });
    // Both had a part in it, or this proves nothing.
    expect(Math.min(...sent)).toBeGreaterThan(count / 10);
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(count);
  });
}
