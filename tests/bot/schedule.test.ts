import { createSchedule } from '../../src/bot/schedule';
import { AppError } from '../../src/application/appError';
import { type Ledger } from '../../src/application/ports/ledger';
import { type SiteChanges } from '../../src/application/ports/siteChanges';
import { clockTime, type ClockTime } from '../../src/core/calendar/clockTime';
import { instantAt } from '../../src/core/calendar/instant';
import { type BotRequest } from '../../src/core/reminder/request';
import { centralSite, localSite, putIn, smallCooperation, today } from '../support/cooperation';
import { type MemoryListStore } from '../support/memoryListStore';
import { testBot } from '../support/teams/botParts';

/** A ledger that knows which sweeps were made, and counts what was recorded. */
function memoryLedger() {
  const sweeps: string[] = [];
  let records = 0;
  const ledger: Partial<Ledger> = {
    record: ({ sweeps: made = [] }) => {
      records += 1;
      sweeps.push(...made);
      return Promise.resolve([]);
    },
    hasSwept: (sweep) => Promise.resolve(sweeps.includes(sweep)),
    lastSweep: (ending) => Promise.resolve(sweeps.filter((mark) => mark.endsWith(ending)).at(-1)),
    history: () =>
      Promise.resolve({ knownLines: new Set(), messagesThisWeek: new Map(), isEmpty: records === 0 }),
    findSuppressed: () => Promise.resolve([]),
    unmirroredSuppressed: () => Promise.resolve([]),
    markSuppressedMirrored: () => Promise.resolve(),
    unmirrored: () => Promise.resolve([]),
    markMirrored: () => Promise.resolve()
  };
  return { ledger, sweeps, count: () => records };
}

/** Changes that a test makes. */
function scriptedChanges() {
  let hasChanged = false;
  let isAway = false;
  const changes: SiteChanges = {
    markNow: () => (isAway ? Promise.reject(new AppError('siteUnavailable')) : Promise.resolve('mark')),
    since: () =>
      isAway ? Promise.reject(new AppError('siteUnavailable')) : Promise.resolve({ hasChanged, mark: 'mark' })
  };
  return {
    changes,
    set: (next: { readonly hasChanged?: boolean; readonly isAway?: boolean }) => {
      hasChanged = next.hasChanged ?? false;
      isAway = next.isAway ?? false;
    }
  };
}

describe('the schedule', () => {
  let store: MemoryListStore;
  beforeEach(async () => {
    store = await smallCooperation();
  });

  function start(time: ClockTime) {
    const { ledger, sweeps, count } = memoryLedger();
    const { changes, set } = scriptedChanges();
    const bot = testBot(store, ledger);
    const now = instantAt(today, time);
    const context = { ...bot.context, clock: { now: () => now, today: () => today } };
    const turn = createSchedule({ context, changes, wakeDispatcher: () => undefined });
    return { turn, sweeps, count, set, log: bot.log };
  }

  it('plans the day at eight, once', async () => {
    const { turn, sweeps } = start(clockTime('08:00'));
    await turn();
    await turn();
    expect(sweeps).toEqual([centralSite, localSite].map((site) => `${today}|08:00|${site}`));
  });

  it('plans nothing before eight', async () => {
    const { turn, sweeps, count } = start(clockTime('07:59'));
    await turn();
    expect([sweeps, count()]).toEqual([[], 0]);
  });

  it('looks again only when a site has changed', async () => {
    const { turn, count, set } = start(clockTime('09:00'));
    await turn();
    const before = count();
    await turn();
    expect(count()).toBe(before);
    set({ hasChanged: true });
    await turn();
    expect(count()).toBe(before + 1);
  });

  it('does what pages ask for, also before eight', async () => {
    const request: BotRequest = {
      key: 'r-1',
      kind: 'pause',
      groupKey: 'preparationGroup',
      until: today,
      state: 'open',
      recordedBy: 'coordinator',
      recordedOn: today
    };
    await putIn(store)('requests', request);
    await start(clockTime('07:00')).turn();
    const { requests } = await store.load(localSite, { requests: { collection: 'requests' } });
    expect(requests.rows[0]?.value.state).not.toBe('open');
  });

  it('goes on when a site is away, and tells of it', async () => {
    const { turn, sweeps, set, log } = start(clockTime('09:00'));
    set({ isAway: true });
    await turn();
    expect(sweeps).toHaveLength(2);
    expect(log.join()).toContain('a site was not asked for its changes');
  });

  it('tells a site that was away who can be reached once it is back', async () => {
    const { turn, log } = start(clockTime('07:00'));
    const told = async () => {
      const { rows } = await store.load(localSite, { rows: { collection: 'reachability' } });
      return rows.rows.length;
    };
    store.failSite(localSite, 'siteUnavailable');
    await turn();
    expect(log.join()).toContain('who can be reached was not written to a site');
    store.failSite(localSite, undefined);
    expect(await told()).toBe(0);
    await turn();
    expect(await told()).toBeGreaterThan(0);
  });

  it('tells a site anew when somebody new stands in it', async () => {
    const { turn, set } = start(clockTime('07:00'));
    await turn();
    await putIn(store)('persons', {
      ...{ key: 'newcomer', name: 'Ny handläggare', orgUnitKey: 'sdf', login: 'ny@samverkan.example' },
      ...{ isGuest: false, recordedBy: 'coordinator', recordedOn: today }
    });
    set({ hasChanged: true });
    await turn();
    const { rows } = await store.load(localSite, { rows: { collection: 'reachability' } });
    expect(rows.rows.map(({ value }) => value.key)).toContain('person|newcomer');
  });
});
