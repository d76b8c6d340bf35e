import { openBotStore, type BotStore } from '../../../src/adapters/postgres/botStore';
import { type AcceptedAnswer } from '../../../src/application/ports/acceptedAnswers';
import { type Conversation } from '../../../src/application/ports/conversations';
import { instant } from '../../../src/core/calendar/instant';
import { eventually } from '../../support/eventually';
import { describeClaims } from '../../support/channelClaimsContract';
import { site, standingClock } from '../../support/database/messages';
import { type TestPlace } from './storeContract';

const refreshedAt = instant('2020-09-14T06:00:00Z');

function personal(id: string, login: string): Conversation {
  return { id, kind: 'personal', login, tenantId: 'tenant', reference: '{"serviceUrl":"one"}', refreshedAt };
}

function channel(id: string, groupKey?: string): Conversation {
  const group = groupKey === undefined ? {} : { group: { site, groupKey } };
  return {
    id,
    kind: 'channel',
    teamId: 'team-1',
    teamThreadId: '19:team-1',
    name: 'Uppföljning',
    tenantId: 'tenant',
    reference: '{}',
    refreshedAt,
    ...group
  };
}

function answerOf(key: string, second: number): Omit<AcceptedAnswer, 'attempts'> {
  return {
    key,
    site,
    login: 'ansvarig@samverkan.example',
    kind: 'reportStatus',
    draft: '{"light":"green"}',
    acceptedAt: instant(`2020-09-14T06:00:${second}Z`),
    card: { conversationId: 'conversation-1', activityId: 'activity-1' }
  };
}

/** At the ends, too; half a millisecond for the rounding of two clocks. */
function expectBetween(waitMs: number, leastMs: number, mostMs: number): void {
  expect(waitMs).toBeGreaterThanOrEqual(leastMs - 0.5);
  expect(waitMs).toBeLessThanOrEqual(mostMs + 0.5);
}

/** Conversations, accepted answers and tokens, on any database. */
export function describeSmallStores(name: string, makePlace: () => Promise<TestPlace>): void {
  describe(`conversations, answers and tokens on ${name}`, () => {
    let home: TestPlace;
    let store: BotStore;

    beforeAll(async () => {
      home = await makePlace();
      store = await openBotStore({
        place: home.place,
        clock: standingClock(),
        rates: {
          overall: { perSecond: 10, capacity: 1 },
          mostAtOnce: 3,
          conversation: { perSecond: 0.05, capacity: 1 },
          longestWaitMs: 30_000
        }
      });
    }, 180_000);

    afterAll(async () => {
      await store.close();
      await home.remove();
    });

    test('a conversation is remembered once, refreshed, and found by its person', async () => {
      const { conversations } = store;
      expect(await conversations.remember(personal('p-1', 'Anna@Samverkan.example'))).toBe(true);
      await conversations.markUnreachable('p-1', 'blocked');
      expect((await conversations.ofPerson('anna@samverkan.example'))?.unreachable).toBe('blocked');
      const refreshed = {
        ...personal('p-1', 'anna@samverkan.example'),
        reference: '{"serviceUrl":"two"}'
      };
      expect(await conversations.remember(refreshed)).toBe(true);
      expect(await conversations.remember(refreshed)).toBe(false);
      expect(await conversations.ofPerson('ANNA@samverkan.example')).toEqual(refreshed);
      expect(await conversations.ofPerson('nobody@samverkan.example')).toBeUndefined();
    });

    test('a person who has installed the bot again is reached where it works', async () => {
      const { conversations } = store;
      await conversations.remember(personal('p-new', 'bo@samverkan.example'));
      await conversations.remember(personal('p-old', 'bo@samverkan.example'));
      await conversations.markUnreachable('p-old', 'removed');
      expect((await conversations.ofPerson('bo@samverkan.example'))?.id).toBe('p-new');
    });

    test('a group has one conversation, which stays connected when it is refreshed', async () => {
      const { conversations } = store;
      await conversations.remember(channel('c-1'));
      await conversations.connect('c-1', { site, groupKey: 'group-1' });
      await conversations.remember(channel('c-1'));
      expect((await conversations.ofGroup(site, 'group-1'))?.id).toBe('c-1');
      await conversations.remember(channel('c-2', 'group-1'));
      expect((await conversations.ofGroup(site, 'group-1'))?.id).toBe('c-2');
      expect((await conversations.byId('c-1'))?.group).toBeUndefined();
      await conversations.connect('c-1', { site, groupKey: 'group-1' });
      expect((await conversations.ofGroup(site, 'group-1'))?.id).toBe('c-1');
      await conversations.rename('c-1', 'Beredning');
      expect((await conversations.byId('c-1'))?.name).toBe('Beredning');
      expect((await conversations.all()).map(({ id }) => id)).toEqual([
        'c-1',
        'c-2',
        'p-1',
        'p-new',
        'p-old'
      ]);
    });

    describeClaims(() => store.channelClaims);

    test('an answer is accepted once, leased oldest first, and gone when it is done', async () => {
      const { acceptedAnswers } = store;
      const second = answerOf('a-2', 12);
      expect(await acceptedAnswers.accept(second)).toBe(true);
      expect(await acceptedAnswers.accept(second)).toBe(false);
      await acceptedAnswers.accept(answerOf('a-1', 11));
      const taken = await acceptedAnswers.take(10, 180_000);
      expect(taken).toEqual([
        { ...answerOf('a-1', 11), attempts: 1 },
        { ...second, attempts: 1 }
      ]);
      expect(await acceptedAnswers.take(10, 60_000)).toEqual([]);
      await acceptedAnswers.done('a-1');
      await acceptedAnswers.postpone('a-2', 0);
      expect(await acceptedAnswers.take(10, 1)).toMatchObject([{ key: 'a-2', attempts: 2 }]);
      // A lease that was not finished comes back.
      const again = await eventually(async () => (await acceptedAnswers.take(10, 60_000))[0]);
      expect(again).toMatchObject({ key: 'a-2', attempts: 3 });
      await acceptedAnswers.refuse('a-2', 'rowMissing');
      await acceptedAnswers.postpone('a-2', 0);
      expect(await acceptedAnswers.take(10, 60_000)).toEqual([]);
      expect(await acceptedAnswers.accept(second)).toBe(false);
    });

    test('each send waits for its token, in all and in its conversation', async () => {
      const { rateLimiter } = store;
      const startedMs = performance.now();
      const elapsedMs = (): number => performance.now() - startedMs;
      expect(await rateLimiter.take('t-1')).toEqual({ kind: 'granted', waitMs: 0 });
      for (const [place, conversation] of ['t-2', 't-3'].entries()) {
        const permit = await rateLimiter.take(conversation);
        expect(permit.kind).toBe('granted');
        // 10 a second: each a tenth later than the one before, less the time that the calls took.
        expectBetween(permit.waitMs, (place + 1) * 100 - elapsedMs(), (place + 1) * 100);
      }
      const own = await rateLimiter.take('t-1');
      expect(own.kind).toBe('granted');
      expectBetween(own.waitMs, 20_000 - elapsedMs(), 20_000);
      expect(await rateLimiter.take('t-1')).toEqual({ kind: 'later', waitMs: 30_000 });
    });

    test('sends begin as fast as the rate, whatever moments they were given', async () => {
      const startedMs = performance.now();
      let begun = 0;
      while (begun < 12) {
        const waitMs = await store.rateLimiter.begin();
        if (waitMs === 0) begun += 1;
        expect(waitMs).toBeLessThanOrEqual(100);
        const mostMayHaveBegun = 3 + ((performance.now() - startedMs) / 1_000) * 10;
        expect(begun).toBeLessThanOrEqual(mostMayHaveBegun);
      }
    });

    test('a conversation that is to be left alone is asked again later', async () => {
      await store.rateLimiter.hold('h-1', 180_000);
      expect((await store.rateLimiter.take('h-1')).kind).toBe('later');
      const startedMs = performance.now();
      await store.rateLimiter.hold('h-2', 2_500);
      const held = await store.rateLimiter.take('h-2');
      expect(held.kind).toBe('granted');
      expectBetween(held.waitMs, 2_500 - (performance.now() - startedMs), 2_500);
    });
  });
}
