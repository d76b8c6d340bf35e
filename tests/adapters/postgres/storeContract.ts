import { openBotStore, type BotStore, type DatabasePlace } from '../../../src/adapters/postgres/botStore';
import { type LeasedDelivery } from '../../../src/application/ports/deliveryQueue';
import { addDays } from '../../../src/core/calendar/calendarDay';
import { type DropReason, type SuppressedLine } from '../../../src/core/reminder/message';
import { eventually } from '../../support/eventually';
import { messageOf, monday, site, standingClock, type StandingClock } from '../../support/database/messages';

/** An empty place for a store, and what removes it. */
export interface TestPlace {
  readonly place: DatabasePlace;
  readonly remove: () => Promise<void>;
}

/** Short enough to be waited for, long enough for a slow machine between two calls. */
const shortLeases = { leaseSeconds: 2, reviewSeconds: 1 };

/** The ledger and its queue, on any database. */
export function describeStore(name: string, makePlace: () => Promise<TestPlace>): void {
  describe(`ledger and queue on ${name}`, () => {
    let home: TestPlace;
    let store: BotStore;
    let clock: StandingClock;
    const errors: unknown[] = [];

    beforeAll(async () => {
      clock = standingClock();
      home = await makePlace();
      store = await openBotStore({
        place: home.place,
        clock,
        leases: shortLeases,
        onError: (error) => void errors.push(error)
      });
    }, 180_000);

    afterAll(async () => {
      await store.close();
      await home.remove();
      expect(errors).toEqual([]);
    });

    const record = (...messages: Parameters<typeof messageOf>[0][]): Promise<readonly string[]> =>
      store.ledger.record({ messages: messages.map(messageOf), suppressed: [] });

    const entryOf = async (key: string) => {
      const entries = await store.ledger.find({ limit: 1_000 });
      return entries.find(({ message }) => message.key === key);
    };

    /** Takes one message; those of earlier tests are settled. */
    const takeOne = (): Promise<LeasedDelivery> =>
      eventually(async () => (await store.deliveries.take(1))[0]);

    const send = async (): Promise<LeasedDelivery> => {
      const sending = await store.deliveries.markSending(await takeOne(), 'conversation-1');
      if (sending === undefined) throw new Error('It was not ours to send.');
      return sending;
    };

    test('an empty ledger says so, as a lost one does', async () => {
      const history = await store.ledger.history({ lineKeys: ['any'], day: monday });
      expect(history).toEqual({ knownLines: new Set(), messagesThisWeek: new Map(), isEmpty: true });
      expect(await store.ledger.lastSweep('')).toBeUndefined();
    });

    test('a plan that cannot be recorded leaves nothing behind, no job either', async () => {
      const broken = { ...messageOf({ to: 'broken@samverkan.example' }), kind: undefined as never };
      const plan = { messages: [messageOf({ to: 'a@samverkan.example' }), broken], suppressed: [] };
      await expect(store.ledger.record({ ...plan, sweeps: ['2020-09-14|08:00'] })).rejects.toThrow();
      expect(await store.ledger.history({ lineKeys: [], day: monday })).toMatchObject({ isEmpty: true });
      expect(await store.deliveries.take(10)).toEqual([]);
      expect(await store.ledger.hasSwept('2020-09-14|08:00')).toBe(false);
    });

    test('a message is recorded once, with one job, however often it is planned', async () => {
      const message = messageOf({ to: 'once@samverkan.example', actions: ['once'] });
      const plan = { messages: [message], suppressed: [], sweeps: ['2020-09-14|08:00'] };
      const recorded = await Promise.all([store.ledger.record(plan), store.ledger.record(plan)]);
      expect(recorded.flat()).toEqual([message.key]);
      expect(await store.ledger.hasSwept('2020-09-14|08:00')).toBe(true);
      const [first, ...others] = await store.deliveries.take(10);
      expect(others).toEqual([]);
      expect(first?.entry).toEqual({
        message,
        state: 'queued',
        plannedAt: clock.now(),
        attempts: 0,
        mayBeDouble: false
      });
      await store.deliveries.settle(first!, { kind: 'dropped', reason: 'answered' });
    });

    test('a line that is on its way is not said in another message', async () => {
      await record({ to: 'line@samverkan.example', actions: ['line-1', 'line-2'] });
      const later = { to: 'line@samverkan.example', day: addDays(monday, 1) };
      const again = messageOf({ ...later, actions: ['line-1', 'line-3'] });
      expect(await store.ledger.record({ messages: [again], suppressed: [] })).toEqual([again.key]);
      expect((await entryOf(again.key))?.message.lines.map(({ item }) => item.key)).toEqual(['line-3']);
      const nothingNew = { ...later, day: addDays(monday, 2), actions: ['line-2', 'line-3'] };
      expect(await record(nothingNew)).toEqual([]);
      for (const delivery of await store.deliveries.take(10)) {
        await store.deliveries.settle(delivery, { kind: 'dropped', reason: 'answered' });
      }
    });

    test('the history knows the lines, and counts the messages of the ISO week', async () => {
      const login = 'week@samverkan.example';
      const sunday = addDays(monday, 6);
      await record(
        { to: login, actions: ['week-1'] },
        { to: login, day: sunday, actions: ['week-2'] },
        { to: login, day: addDays(monday, 7), actions: ['week-3'] },
        { to: login, day: addDays(monday, 1), actions: ['week-4'], rule: 'onDue' }
      );
      const { lines } = messageOf({ to: login, actions: ['week-1', 'unknown'] });
      const asked = lines.map(({ key }) => key);
      const history = await store.ledger.history({ lineKeys: asked, day: sunday });
      expect(history.isEmpty).toBe(false);
      expect([...history.knownLines]).toEqual([asked[0]]);
      expect(history.messagesThisWeek.get(login)).toBe(2);
      for (const delivery of await store.deliveries.take(10)) {
        await store.deliveries.settle(delivery, { kind: 'dropped', reason: 'answered' });
      }
      const afterwards = await store.ledger.history({ lineKeys: asked, day: sunday });
      expect(afterwards.knownLines.size).toBe(0);
      expect(afterwards.messagesThisWeek.has(login)).toBe(false);
    });

    test('what was sent is recorded with what Teams called it, and lines left out with their reason', async () => {
      const message = messageOf({ to: 'sent@samverkan.example', actions: ['sent-1', 'sent-2'] });
      await store.ledger.record({ messages: [message], suppressed: [] });
      const sending = await send();
      expect((await entryOf(message.key))?.state).toBe('sending');
      const leftOut: SuppressedLine = {
        line: message.lines[1]!,
        recipient: message.recipient,
        day: monday,
        reason: 'answered'
      };
      await store.deliveries.settle(sending, { kind: 'sent', activityId: 'activity-7', leftOut: [leftOut] });
      expect(await entryOf(message.key)).toMatchObject({
        state: 'sent',
        attempts: 1,
        sentAt: clock.now(),
        activityId: 'activity-7',
        conversationId: 'conversation-1',
        mayBeDouble: false
      });
      expect(await store.deliveries.activityIdOf(message.key)).toBe('activity-7');
      expect(await store.ledger.findSuppressed({ itemKey: 'sent-2', limit: 10 })).toEqual([leftOut]);
      expect(await store.deliveries.take(10)).toEqual([]);
    });

    test('a failed send comes again after its delay, and says why it waits', async () => {
      await record({ to: 'retry@samverkan.example', actions: ['retry-1'] });
      const first = await send();
      const { key } = first.entry.message;
      await store.deliveries.settle(first, {
        kind: 'retry',
        failure: 'conversationGone',
        delayMs: 3_600_000,
        mayBeDouble: false
      });
      const waiting = await entryOf(key);
      expect(waiting).toMatchObject({ state: 'failed', reason: 'conversationGone', attempts: 1 });
      expect(waiting?.retryAt).toBe('2020-09-14T07:00:00.000Z');
      expect(await store.deliveries.take(10)).toEqual([]);
      expect(await store.deliveries.counts()).toMatchObject({
        failed: 1,
        oldestPlannedAt: waiting?.plannedAt
      });
    });

    test('tries and missing conversations are counted', async () => {
      await record({ to: 'count@samverkan.example', actions: ['count-1'] });
      const outcome = { kind: 'retry', delayMs: 0, mayBeDouble: true } as const;
      await store.deliveries.settle(await send(), { ...outcome, failure: 'conversationGone' });
      await store.deliveries.settle(await send(), { ...outcome, failure: 'conversationGone' });
      const third = await takeOne();
      expect(third).toMatchObject({ tries: 2, timesGone: 2, entry: { mayBeDouble: true, attempts: 2 } });
      const sending = await store.deliveries.markSending(third, 'conversation-1');
      await store.deliveries.settle(sending!, { ...outcome, failure: 'throttled' });
      const fourth = await takeOne();
      expect(fourth.timesGone).toBe(0);
      await store.deliveries.settle(fourth, { kind: 'dead', failure: 'rejected' });
    });

    test('a dead message is seen, frees its lines, and goes out again when a person asks', async () => {
      const [key] = await record({ to: 'dead@samverkan.example', actions: ['dead-1'] });
      await store.deliveries.settle(await send(), { kind: 'dead', failure: 'blocked' });
      expect(await store.ledger.find({ states: ['dead'], itemKey: 'dead-1', limit: 5 })).toMatchObject([
        { state: 'dead', reason: 'blocked', attempts: 1 }
      ]);
      const tomorrow = addDays(monday, 1);
      const replanned = await record({ to: 'dead@samverkan.example', day: tomorrow, actions: ['dead-1'] });
      expect(replanned).toHaveLength(1);
      await store.deliveries.settle(await takeOne(), { kind: 'dropped', reason: 'answered' });

      expect(await store.ledger.resend(key!)).toBe(true);
      expect(await store.ledger.resend(key!)).toBe(false);
      expect(await store.ledger.resend('nobody|2020-09-14|personal')).toBe(false);
      const again = await takeOne();
      expect(again).toMatchObject({ tries: 0, entry: { message: { key }, attempts: 1 } });
      const sending = await store.deliveries.markSending(again, 'conversation-1');
      await store.deliveries.settle(sending!, { kind: 'sent', activityId: 'activity-8', leftOut: [] });
      expect(await entryOf(key!)).toMatchObject({ state: 'sent', attempts: 2 });
    });

    test('a lease that ends brings the message back; one that was in flight may be double', async () => {
      await record({ to: 'lease@samverkan.example', actions: ['lease-1'] });
      const untouched = await takeOne();
      expect(await store.deliveries.take(10)).toEqual([]);
      const second = await takeOne();
      expect(second.entry).toMatchObject({ attempts: 0, mayBeDouble: false });
      // Too late: another has it.
      await store.deliveries.settle(untouched, { kind: 'dropped', reason: 'answered' });
      await store.deliveries.markSending(second, 'conversation-1');
      const third = await takeOne();
      expect(third.entry).toMatchObject({ attempts: 1, mayBeDouble: true, state: 'queued' });
      await store.deliveries.settle(third, { kind: 'dropped', reason: 'answered' });
    });

    test('a send that ends after its lease is recorded, and not sent again', async () => {
      const [key] = await record({ to: 'late@samverkan.example', actions: ['late-1'] });
      const slow = await send();
      const taken = await takeOne();
      await store.deliveries.settle(slow, { kind: 'sent', activityId: 'activity-9', leftOut: [] });
      expect(await store.deliveries.markSending(taken, 'conversation-1')).toBeUndefined();
      expect(await entryOf(key!)).toMatchObject({ state: 'sent', attempts: 1, activityId: 'activity-9' });
      expect(await store.deliveries.take(10)).toEqual([]);
    });

    test('an outcome is mirrored as it was read, and again when it has changed', async () => {
      const [key] = await record({ to: 'mirror@samverkan.example', actions: ['mirror-1'] });
      const mirrored = async () =>
        (await store.ledger.unmirrored(1_000)).filter(({ message }) => message.key === key);
      expect(await mirrored()).toEqual([]);
      await store.deliveries.settle(await send(), { kind: 'dead', failure: 'tooLarge' });
      const read = await mirrored();
      expect(read).toHaveLength(1);
      await store.ledger.resend(key!);
      await store.deliveries.settle(await send(), { kind: 'sent', activityId: 'activity-10', leftOut: [] });
      await store.ledger.markMirrored(read);
      expect(await mirrored()).toMatchObject([{ state: 'sent' }]);
      await store.ledger.markMirrored(await mirrored());
      expect(await mirrored()).toEqual([]);
    });

    test('questions find messages and suppressed lines by every part', async () => {
      const login = 'find@samverkan.example';
      const channel = { to: { groupKey: 'group-find' }, actions: ['find-2'], day: addDays(monday, 3) };
      await record({ to: login, actions: ['find-1'] }, channel);
      const keys = async (question: object): Promise<readonly string[]> =>
        (await store.ledger.find({ ...question, limit: 10 })).map(({ message }) => message.key);
      const personal = messageOf({ to: login }).key;
      const escalation = messageOf(channel).key;
      expect(await keys({ login })).toEqual([personal]);
      expect(await keys({ itemKey: 'find-2', site })).toEqual([escalation]);
      expect(await keys({ groupKey: 'group-find', states: ['queued'] })).toEqual([escalation]);
      expect(await keys({ groupKey: 'group-find', states: ['sent'] })).toEqual([]);
      expect(await keys({ groupKey: 'group-find', kinds: ['escalation', 'roundCard'] })).toEqual([
        escalation
      ]);
      expect(await keys({ groupKey: 'group-find', kinds: ['roundCard'] })).toEqual([]);
      expect(await keys({ groupKey: 'group-of-action', itemKey: 'find-1' })).toEqual([personal]);
      expect(await keys({ login, to: addDays(monday, -1) })).toEqual([]);
      expect(await keys({ login: "o'hara; drop table samverkan.message" })).toEqual([]);

      const suppress = (reason: DropReason): SuppressedLine => {
        const { recipient, lines } = messageOf({ to: login, actions: ['find-3'] });
        return { line: lines[0]!, recipient, day: monday, reason };
      };
      const suppressed = [suppress('overBudget'), suppress('paused'), suppress('paused')];
      await store.ledger.record({ messages: [], suppressed });
      const found = await store.ledger.findSuppressed({ login, reasons: ['overBudget'], limit: 10 });
      expect(found).toEqual([suppressed[0]]);
      expect(await store.ledger.findSuppressed({ itemKey: 'find-3', limit: 10 })).toHaveLength(2);
    });

    test('a held back line is mirrored however long ago it was held back, and once', async () => {
      const { recipient, lines } = messageOf({ to: 'held@samverkan.example', actions: ['held-1'] });
      const held: SuppressedLine = {
        line: lines[0]!,
        recipient,
        day: addDays(monday, -40),
        reason: 'paused'
      };
      await store.ledger.record({ messages: [], suppressed: [held] });
      const own = async () =>
        (await store.ledger.unmirroredSuppressed(1_000)).filter(({ line }) => line.key === held.line.key);
      expect(await own()).toEqual([held]);
      await store.ledger.markSuppressedMirrored(await own());
      expect(await own()).toEqual([]);
      // The same once more is the same row.
      await store.ledger.record({ messages: [], suppressed: [held] });
      expect(await own()).toEqual([]);
    });

    test('the newest sweep of a site is the last in the order of their texts, whatever the clock says', async () => {
      const record = (...sweeps: readonly string[]) =>
        store.ledger.record({ messages: [], suppressed: [], sweeps });
      await record('2020-09-15|08:00|https://a', '2020-09-15|08:00|https://b');
      clock.advance(-3_600_000);
      await record('2020-09-14|09:00|https://a', '2020-09-16|08:00|https://b');
      expect(await store.ledger.lastSweep('|https://a')).toBe('2020-09-15|08:00|https://a');
      expect(await store.ledger.lastSweep('|https://b')).toBe('2020-09-16|08:00|https://b');
      expect(await store.ledger.lastSweep('|https://c')).toBeUndefined();
      expect(await store.isReady()).toBe(true);
    });
  });
}
