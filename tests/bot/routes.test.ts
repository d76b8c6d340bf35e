import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { safeLogFields } from '../../src/adapters/system/safeLogFields';
import { createInstruments } from '../../src/bot/instruments';
import { checkReadiness } from '../../src/bot/readiness';
import { createRoutes } from '../../src/bot/routes';
import { instant } from '../../src/core/calendar/instant';
import { centralSite, smallCooperation, today } from '../support/cooperation';
import { type MemoryListStore } from '../support/memoryListStore';

const now = instant('2020-09-14T07:00:00Z');

describe('what whoever runs the bot asks for', () => {
  let store: MemoryListStore;
  let server: Server | undefined;
  let isDatabaseUp: boolean;

  beforeEach(async () => {
    store = await smallCooperation();
    isDatabaseUp = true;
  });

  afterEach(() => new Promise((resolve) => server?.close(resolve)));

  async function ask(path: string): Promise<{ readonly status: number; readonly body: unknown }> {
    const destination = { write: () => undefined };
    const instruments = createInstruments({ level: 'silent', safeFields: safeLogFields, destination });
    const isReady = checkReadiness({
      database: { isReady: () => Promise.resolve(isDatabaseUp) },
      store,
      site: centralSite
    });
    const receive = () => Promise.resolve({ status: 200 });
    const clock = { now: () => now, today: () => today };
    const app = createRoutes({ receive, isReady, instruments, clock });
    server = await new Promise<Server>((resolve) => {
      const started = app.listen(0, '127.0.0.1', () => resolve(started));
    });
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, body: await response.json() };
  }

  it('is ready when database and SharePoint answer', async () => {
    expect(await ask('/readyz')).toEqual({
      status: 200,
      body: { status: 'ready', parts: { database: true, sharePoint: true } }
    });
  });

  it('waits while SharePoint is away, and says so', async () => {
    store.failSite(centralSite, 'siteUnavailable');
    expect(await ask('/readyz')).toEqual({
      status: 503,
      body: { status: 'waiting', parts: { database: true, sharePoint: false } }
    });
  });

  it('waits when SharePoint breaks in a way that nobody expected', async () => {
    jest.spyOn(store, 'loadSites').mockRejectedValue(new Error('broken'));
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { parts: { sharePoint: false } } });
  });

  it('waits while the database is away, and lives all the same', async () => {
    isDatabaseUp = false;
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { parts: { database: false } } });
    await new Promise((resolve) => server?.close(resolve));
    expect(await ask('/healthz')).toEqual({ status: 200, body: { status: 'ok', now } });
  });
});
