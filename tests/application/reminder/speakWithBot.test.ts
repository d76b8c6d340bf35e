import { askBot } from '../../../src/application/reminder/askBot';
import { chooseReminder } from '../../../src/application/reminder/chooseReminder';
import { handleRequests, type RequestSession } from '../../../src/application/reminder/handleRequests';
import { mirrorDeliveries } from '../../../src/application/reminder/mirrorDeliveries';
import { AppError } from '../../../src/application/appError';
import { planDay } from '../../../src/application/reminder/planDay';
import { saveRule } from '../../../src/application/reminder/saveRule';
import { writeReachability } from '../../../src/application/reminder/writeReachability';
import { type CollectionName, type Collections } from '../../../src/application/ports/collections';
import { valuesOf } from '../../../src/application/standing';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { instant } from '../../../src/core/calendar/instant';
import {
  actionDraft,
  centralSite,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation,
  valueOf,
  type Who
} from '../../support/cooperation';
import { MemoryChannelClaims } from '../../support/memoryChannelClaims';
import { MemoryConversations } from '../../support/memoryConversations';
import { MemoryLedger } from '../../support/memoryLedger';
import { type MemoryListStore } from '../../support/memoryListStore';

const day = calendarDay('2020-09-11');
const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-08-03') };

interface Scene {
  readonly store: MemoryListStore;
  readonly ledger: MemoryLedger;
  readonly conversations: MemoryConversations;
  readonly bot: RequestSession;
}

async function scene(): Promise<Scene> {
  const store = await smallCooperation();
  await putIn(store)('actions', {
    ...actionDraft('HA-1', { end: calendarDay('2020-09-18'), cadence: { kind: 'everyWeeks', weeks: 52 } }),
    decision: 'decided',
    decidedOn: calendarDay('2020-08-03'),
    ...record
  });
  const ledger = new MemoryLedger();
  const conversations = new MemoryConversations();
  conversations.addPerson(logins.roadOfficial);
  const session = sessionOf(store, 'administrator', day);
  const kept = { ledger, conversations, channelClaims: new MemoryChannelClaims() };
  return { store, ledger, conversations, bot: { ...session, sites: [localSite], ...kept } };
}

async function rowsOf<C extends CollectionName>(
  { store }: Scene,
  collection: C
): Promise<readonly Collections[C][]> {
  const answers = await store.load(localSite, { found: { collection } as never });
  return valuesOf(answers['found' as never]);
}

function as({ store }: Scene, who: Who) {
  return sessionOf(store, who, day);
}

describe('chooseReminder', () => {
  test('what a person chooses is one row, however often the card is pressed', async () => {
    const at = await scene();
    const draft = {
      key: 'card-1',
      kind: 'snooze',
      actionKey: 'ha-1',
      until: calendarDay('2020-09-16')
    } as const;
    await chooseReminder(as(at, 'roadOfficial'), draft);
    await chooseReminder(as(at, 'roadOfficial'), draft);
    expect(await rowsOf(at, 'reminderChoices')).toMatchObject([
      { personKey: 'roadOfficial', until: '2020-09-16' }
    ]);
  });

  test.each<readonly [string, Parameters<typeof chooseReminder>[1], string]>([
    ['a day that has passed', { key: 'c', kind: 'snooze', actionKey: 'ha-1', until: day }, 'rulesBroken'],
    ['a day too far away', { key: 'c', kind: 'pause', until: calendarDay('2021-09-11') }, 'rulesBroken'],
    ['an action that is gone', { key: 'c', kind: 'notMine', actionKey: 'ha-9' }, 'rowMissing']
  ])('%s is refused, and nothing is written', async (_, ...[draft, code]) => {
    const at = await scene();
    const chosen = await chooseReminder(as(at, 'roadOfficial'), draft);
    expect(chosen).toMatchObject({ ok: false, error: { code } });
    expect(await rowsOf(at, 'reminderChoices')).toEqual([]);
  });
});

describe('saveRule', () => {
  const rule = {
    scope: 'group',
    scopeKey: 'workingGroup',
    kind: 'beforeDue',
    isOn: true,
    daysBefore: [7]
  } as const;

  test('there is one rule for each kind and scope: the second change is of the same row', async () => {
    const at = await scene();
    valueOf(await saveRule(as(at, 'coordinator'), rule));
    valueOf(await saveRule(as(at, 'coordinator'), { ...rule, daysBefore: [8, 3] }));
    expect(await rowsOf(at, 'reminderRules')).toMatchObject([{ daysBefore: [8, 3] }]);
  });

  test('a reader may not, and days out of reason are refused', async () => {
    const at = await scene();
    expect(await saveRule(as(at, 'reader'), rule)).toMatchObject({ error: { code: 'notAllowed' } });
    expect(await saveRule(as(at, 'coordinator'), { ...rule, daysBefore: [0] })).toMatchObject({
      error: { violations: [{ code: 'ruleDaysInvalid' }] }
    });
  });
});

describe('requests', () => {
  test('a channel is connected to a group at the wish of its samordnare', async () => {
    const at = await scene();
    at.conversations.addChannel('19:kanal');
    const wish = {
      key: 'r1',
      kind: 'connectChannel',
      groupKey: 'workingGroup',
      subject: '19:kanal'
    } as const;
    valueOf(await askBot(as(at, 'coordinator'), wish));
    expect(await handleRequests(at.bot)).toBe(1);
    expect(await rowsOf(at, 'requests')).toMatchObject([{ state: 'done', answeredOn: day }]);
    expect((await at.conversations.ofGroup(localSite, 'workingGroup'))?.id).toBe('19:kanal');
    await askBot(as(at, 'coordinator'), { key: 'r2', kind: 'disconnectChannel', groupKey: 'workingGroup' });
    await handleRequests(at.bot);
    expect(await at.conversations.ofGroup(localSite, 'workingGroup')).toBeUndefined();
    // The group's row, which outlives the bot's database, says no more than the bot knows.
    const group = (await rowsOf(at, 'groups')).find(({ key }) => key === 'workingGroup');
    expect(group).not.toHaveProperty('channelId');
    expect(group).not.toHaveProperty('channelName');
    expect(await handleRequests(at.bot)).toBe(0);
  });

  test('a samordnare has the address of the calendar changed, and no list holds the address', async () => {
    const at = await scene();
    const wish = { key: 'r1', kind: 'renewCalendar', groupKey: 'workingGroup' } as const;
    expect(await askBot(as(at, 'reader'), wish)).toMatchObject({ error: { code: 'notAllowed' } });
    valueOf(await askBot(as(at, 'coordinator'), wish));
    expect(await handleRequests(at.bot)).toBe(1);
    expect(await rowsOf(at, 'requests')).toMatchObject([{ state: 'done', answeredOn: day }]);
    const group = (await rowsOf(at, 'groups')).find(({ key }) => key === 'workingGroup');
    expect(group).toMatchObject({ calendarVersion: 1 });
    expect(await handleRequests(at.bot)).toBe(0);
  });

  test('one who may not ask is refused on the page; a row typed past it is refused by the bot', async () => {
    const at = await scene();
    const wish = {
      key: 'r1',
      kind: 'connectChannel',
      groupKey: 'workingGroup',
      subject: '19:kanal'
    } as const;
    expect(await askBot(as(at, 'reader'), wish)).toMatchObject({ error: { code: 'notAllowed' } });
    await putIn(at.store)('requests', { ...wish, state: 'open', recordedBy: 'reader', recordedOn: day });
    await handleRequests(at.bot);
    expect(await rowsOf(at, 'requests')).toMatchObject([{ state: 'refused', answer: 'notAllowed' }]);
  });

  test('a message of the group is sent again; another is unknown', async () => {
    const at = await scene();
    await planDay(at.bot);
    const key =
      at.ledger.entries.find(({ message }) => message.recipient.kind === 'person')?.message.key ?? '';
    at.ledger.settle(key, { state: 'dead', reason: 'rejected' });
    await askBot(as(at, 'coordinator'), {
      key: 'r1',
      kind: 'resend',
      groupKey: 'workingGroup',
      subject: key
    });
    await askBot(as(at, 'coordinator'), {
      key: 'r2',
      kind: 'resend',
      groupKey: 'workingGroup',
      subject: 'x'
    });
    await handleRequests(at.bot);
    expect(await rowsOf(at, 'requests')).toMatchObject([
      { state: 'done' },
      { state: 'refused', answer: 'unknown' }
    ]);
    expect(at.ledger.entries.find(({ message }) => message.key === key)?.state).toBe('queued');
  });

  test('what arrived is sent once more however many ask at once, and that is written down', async () => {
    const at = await scene();
    await planDay(at.bot);
    const sent = at.ledger.entries.find(({ message }) => message.recipient.kind === 'person');
    const subject = sent?.message.key ?? '';
    at.ledger.settle(subject, { state: 'sent', sentAt: instant('2020-09-11T06:00:00Z') });
    await mirrorDeliveries(at.bot);
    const wish = { kind: 'resend', groupKey: 'workingGroup', subject } as const;
    await askBot(as(at, 'coordinator'), { key: 'r1', ...wish });
    await askBot(as(at, 'coordinator'), { key: 'r2', ...wish });
    await handleRequests(at.bot);
    expect(await rowsOf(at, 'requests')).toMatchObject([
      { state: 'done' },
      { state: 'refused', answer: 'notPossible' }
    ]);
    at.ledger.settle(subject, { state: 'sent', sentAt: instant('2020-09-11T07:00:00Z') });
    await mirrorDeliveries(at.bot);
    const rows = await rowsOf(at, 'deliveries');
    expect(rows.filter(({ outcome, message }) => outcome === 'sent' && message === subject)).toHaveLength(2);
  });

  test('a pause and a status round are asked for in the same way', async () => {
    const at = await scene();
    const until = calendarDay('2020-09-21');
    await askBot(as(at, 'roadOfficial'), { key: 'r1', kind: 'pause', groupKey: 'workingGroup', until });
    const round = { kind: 'askRound', groupKey: 'workingGroup', scope: 'action', scopeKey: 'ha-1' } as const;
    await askBot(as(at, 'coordinator'), { key: 'r2', ...round, reason: 'Inför mötet.' });
    await handleRequests(at.bot);
    expect(await rowsOf(at, 'requests')).toMatchObject([{ state: 'done' }, { state: 'done' }]);
    expect(await rowsOf(at, 'reminderChoices')).toMatchObject([
      { kind: 'pause', personKey: 'roadOfficial', until }
    ]);
    expect(await rowsOf(at, 'statusRounds')).toMatchObject([
      { groupKey: 'workingGroup', openedByKey: 'coordinator' }
    ]);
  });

  test('a personnummer in a request is refused and written nowhere', async () => {
    const at = await scene();
    const round = { kind: 'askRound', groupKey: 'workingGroup', scope: 'action', scopeKey: 'ha-1' } as const;
    const asked = await askBot(as(at, 'coordinator'), {
      key: 'r1',
      ...round,
      reason: 'Gäller 19121212-1212.'
    });
    expect(asked).toMatchObject({
      error: { violations: [{ code: 'personalIdentityNumber', field: 'reason' }] }
    });
    expect(await rowsOf(at, 'requests')).toEqual([]);
  });
});

describe('what the bot writes', () => {
  test('every outcome becomes a row once, without any text, and a later outcome one of its own', async () => {
    const at = await scene();
    await planDay(at.bot);
    const first = await mirrorDeliveries(at.bot);
    expect(first).toBeGreaterThan(0);
    expect(await mirrorDeliveries(at.bot)).toBe(0);
    const key =
      at.ledger.entries.find(({ message }) => message.recipient.kind === 'person')?.message.key ?? '';
    at.ledger.settle(key, { state: 'sent' });
    expect(await mirrorDeliveries(at.bot)).toBe(1);
    const rows = await rowsOf(at, 'deliveries');
    expect(rows.filter(({ itemKey }) => itemKey === 'ha-1')).toMatchObject([
      { outcome: 'queued', rule: 'beforeDue', personKey: 'roadOfficial', trail: 'contact roadOfficial' },
      { outcome: 'sent', message: key }
    ]);
    expect(JSON.stringify(rows)).not.toContain('belysning');
  });

  test('what a site that was away did not take is written when it is back, however long that took', async () => {
    const at = await scene();
    await planDay(at.bot);
    const key = at.ledger.entries[0]?.message.key ?? '';
    at.ledger.settle(key, { state: 'sent' });
    const held = at.ledger.entries[0]?.message.lines[0];
    await at.ledger.record({
      messages: [],
      suppressed: [{ line: { ...held!, key: 'held' }, day: calendarDay('2020-07-01'), reason: 'paused' }]
    });
    at.store.failSite(localSite, 'siteUnavailable');
    expect(await mirrorDeliveries(at.bot)).toBe(0);
    at.store.failSite(localSite, undefined);
    expect(await mirrorDeliveries(at.bot)).toBeGreaterThanOrEqual(2);
    const rows = await rowsOf(at, 'deliveries');
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'sent', message: key }),
        expect.objectContaining({ outcome: 'suppressed', day: '2020-07-01', reason: 'paused' })
      ])
    );
    expect(await mirrorDeliveries(at.bot)).toBe(0);
  });

  test('who can be reached, and why not the others, is written once and again when it changes', async () => {
    const at = await scene();
    at.conversations.addChannel('19:fri');
    await writeReachability(at.bot);
    const rows = await rowsOf(at, 'reachability');
    const reasons = Object.fromEntries(
      rows.map(({ key, isReachable, reason }) => [key, reason ?? isReachable])
    );
    expect(reasons).toMatchObject({
      'person|roadOfficial': true,
      'person|officer': 'isGuest',
      'person|coordinator': 'notInstalled',
      'group|workingGroup': 'notConnected',
      'channel|19:fri': true
    });
    expect((await writeReachability(at.bot)).count).toBe(0);
    await at.conversations.markUnreachable(`personal-${logins.roadOfficial}`, 'blocked');
    expect((await writeReachability(at.bot)).count).toBe(1);
  });

  test('a site that fails in the middle of it holds up no other, and gets the rest the next time', async () => {
    const at = await scene();
    at.conversations.addChannel('19:fri');
    const { store } = at.bot;
    const bot = { ...at.bot, sites: [centralSite, localSite] };
    const add: typeof store.add = (site, collection, value) =>
      site === centralSite
        ? Promise.reject(new AppError('siteThrottled'))
        : store.add(site, collection, value);
    const failing = { ...bot, store: Object.assign(Object.create(store) as typeof store, { add }) };
    const { count, failures } = await writeReachability(failing);
    expect([...failures]).toEqual([[centralSite, 'siteThrottled']]);
    expect(count).toBe((await rowsOf(at, 'reachability')).length);
    expect(count).toBeGreaterThan(0);
    const after = await writeReachability(bot);
    expect([after.count > 0, after.failures.size]).toEqual([true, 0]);
  });
});
