import * as fc from 'fast-check';
import { connectChannel, disconnectChannel } from '../../../src/application/organisation/connectChannel';
import { type ChannelSession } from '../../../src/application/organisation/claimChannel';
import { type ChannelClaims } from '../../../src/application/ports/channelClaims';
import { type ListStore } from '../../../src/application/ports/listStore';
import { addMilliseconds } from '../../../src/core/calendar/instant';
import { describeClaims } from '../../support/channelClaimsContract';
import { centralSite, localSite, sessionOf, smallCooperation } from '../../support/cooperation';
import { interruptAt, Interruption } from '../../support/interruptedStore';
import { MemoryChannelClaims } from '../../support/memoryChannelClaims';

const groups = ['steeringGroup', 'preparationGroup', 'workingGroup'] as const;
const channelIds = ['19:one', '19:two'] as const;
const [channelId] = channelIds;

describeClaims(() => new MemoryChannelClaims());

function sessionWith(store: ListStore, channelClaims: ChannelClaims): ChannelSession {
  return { ...sessionOf(store, 'coordinator'), sites: [centralSite, localSite], channelClaims };
}

async function groupsNaming(store: ListStore, id: string): Promise<readonly string[]> {
  const answers = await store.load(localSite, { groups: { collection: 'groups' } });
  return answers.groups.rows.flatMap(({ value }) => (value.channelId === id ? [value.key] : []));
}

function connect(session: ChannelSession, groupKey: string, id: string = channelId) {
  return connectChannel(session, { groupKey, channel: { channelId: id, name: 'Uppföljning' } });
}

const step = fc.record({
  kind: fc.constantFrom('connect', 'connect', 'connect', 'disconnect'),
  groupKey: fc.constantFrom(...groups),
  id: fc.constantFrom(...channelIds)
});

test('whoever is first in whatever order, no channel is two groups’, and who is refused is told whose it is', async () => {
  const anyOrder = fc.asyncProperty(
    fc.scheduler(),
    fc.array(step, { minLength: 2, maxLength: 5 }),
    async (scheduler, steps) => {
      const store = await smallCooperation();
      const session = sessionWith(
        { ...boundTo(store), ...inTurn(scheduler, store) },
        claimsInTurn(scheduler, new MemoryChannelClaims())
      );
      const acts = steps.map(({ kind, groupKey, id }) =>
        kind === 'connect' ? connect(session, groupKey, id) : disconnectChannel(session, { groupKey })
      );
      const outcomes = await scheduler.waitFor(Promise.all(acts));
      for (const id of channelIds) expect((await groupsNaming(store, id)).length).toBeLessThanOrEqual(1);
      for (const outcome of outcomes) {
        if (outcome.ok || outcome.error.code === 'conflict') continue;
        expect(outcome.error).toEqual({
          code: 'channelTaken',
          groupName: expect.stringMatching(groups.join('|')) as string
        });
      }
    }
  );
  await fc.assert(anyOrder, { numRuns: 150 });
});

test('of two groups at the same moment one has the channel and the other is refused', async () => {
  const bothAtOnce = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    const store = await smallCooperation();
    const session = sessionWith(
      { ...boundTo(store), ...inTurn(scheduler, store) },
      claimsInTurn(scheduler, new MemoryChannelClaims())
    );
    const acts = [connect(session, 'preparationGroup'), connect(session, 'workingGroup')];
    const outcomes = await scheduler.waitFor(Promise.all(acts));
    const [winner, ...others] = await groupsNaming(store, channelId);
    expect(others).toEqual([]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, error: { code: 'channelTaken', groupName: winner } });
  });
  await fc.assert(bothAtOnce, { numRuns: 100 });
});

describe('a bot that dies between the claim and the row', () => {
  const later = (session: ChannelSession, minutes: number): ChannelSession => ({
    ...session,
    clock: { ...session.clock, now: () => addMilliseconds(session.clock.now(), minutes * 60_000) }
  });

  async function died(): Promise<ChannelSession> {
    const store = await smallCooperation();
    const session = sessionWith(store, new MemoryChannelClaims());
    const dying = { ...session, store: interruptAt(store, 1, 'before') };
    await expect(connect(dying, 'workingGroup')).rejects.toThrow(Interruption);
    return session;
  }

  test('keeps the channel for its group at first, and for nobody for ever', async () => {
    const session = await died();
    const taken = { ok: false, error: { code: 'channelTaken', groupName: 'workingGroup' } };
    expect(await connect(later(session, 9), 'preparationGroup')).toEqual(taken);
    expect(await connect(later(session, 11), 'preparationGroup')).toMatchObject({ ok: true });
    expect(await groupsNaming(session.store, channelId)).toEqual(['preparationGroup']);
  });

  test('its group may try again at once, and keeps what its row says however old the claim is', async () => {
    const session = await died();
    expect(await connect(session, 'workingGroup')).toMatchObject({ ok: true });
    expect(await connect(later(session, 60 * 24), 'preparationGroup')).toMatchObject({
      error: { code: 'channelTaken', groupName: 'workingGroup' }
    });
  });
});

test('a group that moves to another channel leaves its first one free', async () => {
  const session = sessionWith(await smallCooperation(), new MemoryChannelClaims());
  await connect(session, 'workingGroup');
  await connect(session, 'workingGroup', '19:two');
  expect(await connect(session, 'preparationGroup')).toMatchObject({ ok: true });
});

test('while the site of the group that has a channel is away, nobody else gets it', async () => {
  const store = await smallCooperation();
  const session = sessionWith(store, new MemoryChannelClaims());
  await session.channelClaims.claim(channelId, {
    ...{ site: centralSite, groupKey: 'central-group', at: session.clock.now() }
  });
  store.failSite(centralSite, 'siteUnavailable');
  await expect(connect(session, 'workingGroup')).rejects.toMatchObject({ code: 'siteUnavailable' });
  expect(await groupsNaming(store, channelId)).toEqual([]);
});

/** The lists as several people meet them: each question and each write is done when its turn comes. */
function inTurn(scheduler: fc.Scheduler, store: ListStore): Partial<ListStore> {
  return {
    load: scheduler.scheduleFunction(store.load.bind(store)) as ListStore['load'],
    loadSites: scheduler.scheduleFunction(store.loadSites.bind(store)) as ListStore['loadSites'],
    save: scheduler.scheduleFunction(store.save.bind(store)) as ListStore['save']
  };
}

function boundTo(store: ListStore): ListStore {
  return interruptAt(store, Number.POSITIVE_INFINITY, 'before');
}

function claimsInTurn(scheduler: fc.Scheduler, claims: ChannelClaims): ChannelClaims {
  return {
    claim: scheduler.scheduleFunction(claims.claim.bind(claims)),
    find: scheduler.scheduleFunction(claims.find.bind(claims)),
    release: scheduler.scheduleFunction(claims.release.bind(claims))
  };
}
