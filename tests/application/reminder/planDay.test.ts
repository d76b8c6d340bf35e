import { planChanges, planDay } from '../../../src/application/reminder/planDay';
import { type SweepSession } from '../../../src/application/reminder/sweepSession';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Action } from '../../../src/core/plan/action';
import {
  actionDraft,
  centralSite,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation
} from '../../support/cooperation';
import { MemoryConversations } from '../../support/memoryConversations';
import { MemoryLedger } from '../../support/memoryLedger';
import { type MemoryListStore } from '../../support/memoryListStore';

const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-08-03') };

async function storeWith(...actions: readonly Partial<Action>[]): Promise<MemoryListStore> {
  const store = await smallCooperation();
  await putIn(store)('situationPictures', {
    key: 'picture',
    agreementKey: 'local',
    title: 'Lägesbild',
    periodFrom: calendarDay('2019-01-01'),
    periodTo: calendarDay('2019-12-31'),
    settledOn: calendarDay('2020-02-03'),
    sources: 'Trygghetsmätning.',
    ...record
  });
  for (const [index, fields] of actions.entries()) {
    const draft = actionDraft(`HA-${index + 1}`, { cadence: { kind: 'everyWeeks', weeks: 52 } });
    const decided = { decision: 'decided', decidedOn: calendarDay('2020-08-03') } as const;
    await putIn(store)('actions', { ...draft, ...decided, ...fields, ...record });
  }
  return store;
}

class Bot {
  public readonly ledger = new MemoryLedger();
  public readonly conversations = new MemoryConversations();

  public constructor(private readonly store: MemoryListStore) {
    for (const login of [logins.roadOfficial, logins.coordinator]) this.conversations.addPerson(login);
    this.conversations.addChannel('bered', { site: localSite, groupKey: 'preparationGroup' });
  }

  public on(day: string): SweepSession {
    const session = sessionOf(this.store, 'administrator', calendarDay(day));
    const sites = [centralSite, localSite];
    return { ...session, sites, ledger: this.ledger, conversations: this.conversations };
  }

  public sent(): readonly string[] {
    return this.ledger.entries.map(({ message }) => {
      const { recipient, day, lines } = message;
      const name =
        recipient.kind === 'person' ? recipient.login.replace(/@.*/, '') : `#${recipient.groupKey}`;
      return `${day} ${name}: ${lines.map(({ rule, item }) => `${rule} ${item.key}`).join(', ')}`;
    });
  }
}

test('a day is planned once, whoever asks', async () => {
  const bot = new Bot(await storeWith({ end: calendarDay('2020-09-18') }));
  expect(await planDay(bot.on('2020-09-11'))).toMatchObject({ kind: 'planned', messages: 1, failures: [] });
  expect(await planDay(bot.on('2020-09-11'))).toMatchObject({ kind: 'alreadySwept' });
  expect(bot.sent()).toEqual(['2020-09-11 trafik: beforeDue ha-1']);
});

test('on a Sunday and a klämdag nothing is planned', async () => {
  const bot = new Bot(await storeWith({ end: calendarDay('2020-09-18') }));
  expect(await planDay(bot.on('2020-09-13'))).toMatchObject({ kind: 'noMessageDay' });
  expect(await planDay(bot.on('2026-05-15'))).toMatchObject({ kind: 'noMessageDay' });
  expect(bot.sent()).toEqual([]);
});

test('three days off: the most urgent line of each thing is caught up with', async () => {
  const bot = new Bot(
    await storeWith({ end: calendarDay('2020-09-18') }, { end: calendarDay('2020-09-17') })
  );
  await planDay(bot.on('2020-09-11'));
  await planDay(bot.on('2020-09-17'));
  expect(bot.sent()).toEqual([
    '2020-09-11 trafik: beforeDue ha-1',
    '2020-09-17 trafik: onDue ha-2, beforeDue ha-1'
  ]);
});

test('a site that is away is planned when it is back; the others do not wait, and nothing goes twice', async () => {
  const store = await storeWith({ end: calendarDay('2020-09-18') });
  const bot = new Bot(store);
  store.failSite(localSite, 'siteUnavailable');
  const first = await planDay(bot.on('2020-09-11'));
  expect(first.failures).toEqual([{ site: localSite, failure: 'siteUnavailable' }]);
  store.failSite(localSite, undefined);
  expect(await planDay(bot.on('2020-09-11'))).toMatchObject({ kind: 'planned', messages: 1 });
  expect(await planDay(bot.on('2020-09-11'))).toMatchObject({ kind: 'alreadySwept' });
});

test('days with one site away: the others are marked, and the one that is back catches up alone', async () => {
  const store = await storeWith({ end: calendarDay('2020-09-18') });
  const bot = new Bot(store);
  await planDay(bot.on('2020-09-10'));
  store.failSite(localSite, 'siteUnavailable');
  await planDay(bot.on('2020-09-11'));
  await planDay(bot.on('2020-09-14'));
  const marks = (site: string) => bot.ledger.lastSweep(site);
  expect(await marks(centralSite)).toBe(`2020-09-14|08:00|${centralSite}`);
  expect(await marks(localSite)).toBe(`2020-09-10|08:00|${localSite}`);
  // What changes on the sites that have been planned is told, whatever the other one does.
  expect(await planChanges(bot.on('2020-09-14'))).toMatchObject({ kind: 'planned', failures: [] });
  store.failSite(localSite, undefined);
  expect(await planDay(bot.on('2020-09-14'))).toMatchObject({ kind: 'planned', messages: 1, failures: [] });
  // The reminder of the 11th, five workdays before the end, is caught up with.
  expect(bot.sent()).toEqual(['2020-09-14 trafik: beforeDue ha-1']);
  expect(await planDay(bot.on('2020-09-14'))).toMatchObject({ kind: 'alreadySwept' });
});

test('a hand-over during the day tells the samordnare at once', async () => {
  const store = await storeWith({ end: calendarDay('2020-10-30') });
  const bot = new Bot(store);
  expect(await planChanges(bot.on('2020-09-11'))).toMatchObject({ kind: 'notYetSwept' });
  await planDay(bot.on('2020-09-11'));
  const choice = { key: 'choice', personKey: 'roadOfficial', actionKey: 'ha-1', kind: 'notMine' } as const;
  const recorded = { recordedBy: 'roadOfficial', recordedOn: calendarDay('2020-09-11') };
  await putIn(store)('reminderChoices', { ...choice, ...recorded });
  await planChanges(bot.on('2020-09-11'));
  await planChanges(bot.on('2020-09-11'));
  expect(bot.sent()).toEqual(['2020-09-11 samordnare: handedOver ha-1']);
});

test('a message that found nobody goes another way the next day', async () => {
  const bot = new Bot(await storeWith({ end: calendarDay('2020-09-18') }));
  bot.conversations.addChannel('arbets', { site: localSite, groupKey: 'workingGroup' });
  await planDay(bot.on('2020-09-11'));
  const key = bot.ledger.entries[0]?.message.key ?? '';
  bot.ledger.settle(key, { state: 'dead', reason: 'blocked' });
  await bot.conversations.markUnreachable(`personal-${logins.roadOfficial}`, 'blocked');
  await planDay(bot.on('2020-09-14'));
  expect(bot.sent()[1]).toBe('2020-09-14 #workingGroup: beforeDue ha-1');
});

test('red without a remedy is told to the styrgrupp when it wants to, by the report that was typed in the list', async () => {
  const store = await storeWith({ end: calendarDay('2020-12-18') });
  const put = putIn(store);
  await put('reminderRules', {
    key: 'rule|site|steeringChannel',
    scope: 'site',
    kind: 'steeringChannel',
    isOn: true,
    ...record
  });
  await put('statusReports', {
    key: 'unasked|ha-1|roadOfficial|f',
    actionKey: 'ha-1',
    planKey: 'plan',
    kind: 'status',
    light: 'red',
    orgUnitKey: 'trafik',
    side: 'city',
    text: 'Upphandlingen drar ut.',
    remedy: 'Ny upphandling.',
    channel: 'webPart',
    day: calendarDay('2020-09-10'),
    recordedBy: 'roadOfficial',
    recordedOn: calendarDay('2020-09-10')
  });
  const bot = new Bot(store);
  bot.conversations.addChannel('styr', { site: localSite, groupKey: 'steeringGroup' });
  await planDay(bot.on('2020-09-11'));
  // It proposes a remedy.
  expect(bot.sent()).toEqual([]);
});

test('the round before a meeting is opened, its card posted, and each person asked in the digest', async () => {
  const store = await storeWith({ end: calendarDay('2020-10-01') });
  await putIn(store)('meetings', {
    key: 'm1',
    groupKey: 'workingGroup',
    title: 'Möte',
    day: calendarDay('2020-09-29'),
    startTime: '13:00',
    lengthMinutes: 60,
    state: 'planned',
    ...record
  });
  const bot = new Bot(store);
  bot.conversations.addChannel('arbets', { site: localSite, groupKey: 'workingGroup' });
  await planDay(bot.on('2020-09-14'));
  await planDay(bot.on('2020-09-15'));
  await planChanges(bot.on('2020-09-15'));
  expect(bot.sent()).toEqual([
    '2020-09-15 trafik: roundAsks ha-1',
    '2020-09-15 #workingGroup: roundOpened round|m1'
  ]);
});

test('what a meeting came to is posted once when its minutes are approved, and not again the day after', async () => {
  const store = await storeWith();
  const meeting = { key: 'm1', groupKey: 'preparationGroup', title: 'Möte', day: calendarDay('2020-09-08') };
  const terms = { startTime: '13:00', lengthMinutes: 60, recordedBy: 'chair' };
  await putIn(store)('meetings', {
    ...{ ...meeting, ...terms, state: 'approved', recordedOn: calendarDay('2020-09-15') }
  });
  const bot = new Bot(store);
  await planDay(bot.on('2020-09-14'));
  await planDay(bot.on('2020-09-15'));
  await planChanges(bot.on('2020-09-15'));
  await planDay(bot.on('2020-09-16'));
  await planDay(bot.on('2020-09-17'));
  expect(bot.sent()).toEqual(['2020-09-15 #preparationGroup: meetingSummary m1']);
});

test('a round is summed up once, on the day when it closes or the workday after', async () => {
  const store = await storeWith({ end: calendarDay('2020-10-01') });
  await putIn(store)('statusRounds', {
    ...{ key: 'r1', groupKey: 'preparationGroup', scope: 'plan', scopeKey: 'plan' },
    ...{ openedOn: calendarDay('2020-09-07'), answerBy: calendarDay('2020-09-14') },
    ...{
      closedOn: calendarDay('2020-09-15'),
      recordedBy: 'coordinator',
      recordedOn: calendarDay('2020-09-15')
    },
    asked: [{ actionKey: 'ha-1', personKey: 'roadOfficial', via: 'contact', reasons: ['due'] }]
  });
  const bot = new Bot(store);
  await planDay(bot.on('2020-09-15'));
  await planChanges(bot.on('2020-09-15'));
  await planDay(bot.on('2020-09-16'));
  expect(bot.sent().filter((line) => line.includes('roundSummary'))).toEqual([
    '2020-09-15 #preparationGroup: roundSummary r1'
  ]);
});

test('a round that is asked for in the evening, or while the bot is off, is posted with the next sweep, once', async () => {
  const store = await storeWith({});
  const bot = new Bot(store);
  await planDay(bot.on('2020-09-14'));
  await putIn(store)('statusRounds', {
    ...{ key: 'r1', groupKey: 'preparationGroup', scope: 'plan', scopeKey: 'plan' },
    ...{ openedOn: calendarDay('2020-09-14'), answerBy: calendarDay('2020-09-28') },
    ...{ recordedBy: 'coordinator', recordedOn: calendarDay('2020-09-14') },
    asked: [{ actionKey: 'ha-1', personKey: 'roadOfficial', via: 'contact', reasons: ['due'] }]
  });
  await planDay(bot.on('2020-09-17'));
  await planDay(bot.on('2020-09-18'));
  expect(bot.sent()).toEqual([
    '2020-09-17 trafik: roundAsks ha-1',
    '2020-09-17 #preparationGroup: roundOpened r1'
  ]);
});
