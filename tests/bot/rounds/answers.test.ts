import { activityHandler } from '../../../src/bot/handleActivity';
import { prepareMessage } from '../../../src/bot/prepareMessage';
import { writeAnswers } from '../../../src/bot/writeAnswers';
import { type ActivityAnswer } from '../../../src/application/ports/incomingActivity';
import { cardVersion } from '../../../src/cards/frame';
import { type Action } from '../../../src/core/plan/action';
import { clockTime } from '../../../src/core/calendar/clockTime';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type ReminderMessage } from '../../../src/core/reminder/message';
import { type StatusRound } from '../../../src/core/statusRound/statusRound';
import { actionDraft, localSite, putIn, smallCooperation, today, type Who } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { activityOf, channel, personalChat, testBot, type TestBot } from '../../support/teams/botParts';
import { buttonOf, wordsOf } from '../../support/teams/shownCards';

const record = { recordedBy: 'coordinator', recordedOn: today };
const numbers = ['HA-1', 'HA-2', 'HA-3'];
const actions = numbers.map((number): Action => ({
  ...actionDraft(number),
  decision: 'decided',
  decidedOn: calendarDay('2020-09-01'),
  ...record
}));
const round: StatusRound = {
  key: 'round|preparationGroup|r-1',
  groupKey: 'preparationGroup',
  scope: 'plan',
  scopeKey: 'plan',
  openedOn: today,
  answerBy: calendarDay('2020-09-25'),
  asked: actions.map(({ key }) => ({
    actionKey: key,
    personKey: 'roadOfficial',
    via: 'contact',
    reasons: ['due']
  })),
  openedByKey: 'coordinator',
  ...record
};

let store: MemoryListStore;
let bot: TestBot;
beforeEach(async () => {
  store = await smallCooperation();
  const put = putIn(store);
  for (const action of actions) await put('actions', action);
  await put('statusRounds', round);
  bot = testBot(store);
  await bot.conversations.remember(channel);
  await bot.conversations.connect(channel.id, { site: localSite, groupKey: 'preparationGroup' });
});

function press(who: Who, verb: string, data: Readonly<Record<string, unknown>>): Promise<ActivityAnswer> {
  const action = {
    kind: 'cardAction',
    verb,
    data: { version: String(cardVersion), ...data },
    cardId: 'card'
  } as const;
  return activityHandler(bot.context)(
    activityOf<'cardAction'>(who, { ...action, conversation: personalChat(who) })
  );
}

const opening = { site: localSite, round: round.key };

async function promptFor(who: Who): Promise<object> {
  const { posts } = await press(who, 'answerRound', opening);
  return posts![0]!.card;
}

async function lights(): Promise<readonly string[]> {
  const { reports } = await store.load(localSite, { reports: { collection: 'statusReports' } });
  return reports.rows.map(({ value }) => `${value.actionKey} ${value.light} ${value.roundKey ?? ''}`);
}

describe('a person’s part of a round', () => {
  it('is one card with every action, sent as one, and each answer is a report of the round', async () => {
    const card = await promptFor('roadOfficial');
    for (const number of numbers) expect(wordsOf(card)).toContain(`${number} Förbättrad belysning`);
    const { verb, data } = buttonOf(card, 'Skicka svaren');
    const fields = { 'light-0': 'green', 'light-2': 'yellow', 'text-2': 'Drar ut', 'remedy-2': 'Ny plan' };
    const answer = await press('roadOfficial', verb, { ...data, ...fields });
    expect(wordsOf(answer.reply)).toContain('2 svar är mottagna.');
    await press('roadOfficial', verb, { ...data, ...fields });
    expect(bot.acceptedAnswers.waiting.size).toBe(1);
    await writeAnswers(bot.context);
    await press('roadOfficial', verb, { ...data, ...fields });
    await writeAnswers(bot.context);
    expect(await lights()).toEqual([`ha-1 green ${round.key}`, `ha-3 yellow ${round.key}`]);
    expect(wordsOf(await promptFor('roadOfficial'))).toContain('HA-2');
    expect(wordsOf(await promptFor('roadOfficial'))).not.toContain('HA-1');
  });

  it.each<[what: string, fields: Readonly<Record<string, string>>, problem: string]>([
    ['no light at all', {}, 'Välj hur det går.'],
    ['words without a light', { 'text-1': 'Något' }, 'HA-2: Fältet ”Läge” är tomt.'],
    ['red without a remedy', { 'light-0': 'red', 'text-0': 'Drar ut' }, 'HA-1: Läget är rött.'],
    ['a personnummer', { 'light-0': 'green', 'text-0': '19811218-9876' }, 'personnummer']
  ])('comes back with %s, and stores nothing', async (_, fields, problem) => {
    const { verb, data } = buttonOf(await promptFor('roadOfficial'), 'Skicka svaren');
    const answer = await press('roadOfficial', verb, { ...data, ...fields });
    expect(wordsOf(answer.reply)).toContain(problem);
    expect(JSON.stringify(answer)).not.toContain('9876');
    expect(bot.acceptedAnswers.waiting.size).toBe(0);
  });

  it('tells which answers were saved and which were not', async () => {
    const { verb, data } = buttonOf(await promptFor('roadOfficial'), 'Skicka svaren');
    await bot.conversations.remember(personalChat('roadOfficial'));
    await press('roadOfficial', verb, { ...data, 'light-0': 'green', 'light-1': 'green' });
    const { found } = await store.load(localSite, { found: { collection: 'actions' } });
    const second = found.rows.find(({ value }) => value.number === 'HA-2')!;
    const cancelled: Action = {
      ...second.value,
      decision: 'cancelled',
      decisionReference: 'B 2020:1',
      decisionReason: 'Behövs inte'
    };
    await store.save(localSite, 'actions', { stored: second, value: cancelled });
    await writeAnswers(bot.context);
    const words = wordsOf(bot.updates.map(({ post }) => post.card));
    expect(words).toContain('HA-1 Förbättrad belysning på gångväg: sparat');
    expect(words).toMatch(/HA-2 Förbättrad belysning på gångväg: .*avbruten/);
    expect(await lights()).toEqual([`ha-1 green ${round.key}`]);
  });

  const gone = { ...opening, round: 'round|x' };
  const elsewhere = { ...opening, site: 'https://evil.example' };

  it.each<[what: string, Readonly<{ who: Who; data: typeof opening; words: string }>]>([
    ['a round that is gone', { who: 'roadOfficial', data: gone, words: 'Avstämningen finns inte längre.' }],
    ['another site', { who: 'roadOfficial', data: elsewhere, words: 'Kortet stämmer inte' }],
    ['one who may answer nothing', { who: 'chair', data: opening, words: 'Du har inget att svara på' }]
  ])('is not drawn for %s', async (_, { who, data, words }) => {
    const { reply } = await press(who, 'answerRound', data);
    expect(wordsOf(reply)).toContain(words);
  });

  it('is refused when it was not drawn so', async () => {
    const { verb, data } = buttonOf(await promptFor('roadOfficial'), 'Skicka svaren');
    const forged = { ...data, drawn: JSON.stringify([{ planKey: 'plan' }]) };
    expect(wordsOf((await press('roadOfficial', verb, forged)).reply)).toContain('Kortet stämmer inte');
  });
});

describe('what a round posts', () => {
  const message = (kind: ReminderMessage['kind']): ReminderMessage =>
    ({
      kind,
      key: kind,
      day: today,
      recipient: { kind: 'channel', site: localSite, groupKey: 'preparationGroup', mentions: [] },
      lines: [{ item: { site: localSite, kind: 'round', key: round.key } }]
    }) as unknown as ReminderMessage;

  it('calls those who have not answered by name', async () => {
    const prepared = await prepareMessage(bot.context, message('roundNudge'));
    expect(prepared).toMatchObject({
      kind: 'post',
      post: { mentions: [{ login: 'trafik@samverkan.example', name: 'roadOfficial' }] }
    });
  });

  it('drops a nudge that nobody needs any more', async () => {
    for (const { key } of actions) {
      await putIn(store)('statusReports', {
        ...{ key, actionKey: key, planKey: 'plan', kind: 'status', light: 'green', orgUnitKey: 'trafik' },
        ...{ side: 'city', channel: 'webPart', day: today, recordedBy: 'roadOfficial', recordedOn: today }
      });
    }
    expect(await prepareMessage(bot.context, message('roundNudge'))).toEqual({
      kind: 'dropped',
      reason: 'answered'
    });
    expect(await prepareMessage(bot.context, message('roundCard'))).toMatchObject({ kind: 'post' });
  });

  it('drops what is about a round that is gone', async () => {
    const gone = {
      ...message('roundCard'),
      lines: [{ item: { site: localSite, kind: 'round', key: 'round|x' } }]
    };
    expect(await prepareMessage(bot.context, gone as never)).toEqual({ kind: 'dropped', reason: 'gone' });
  });
});

test('a meeting that begins closes the round that gathers for it, on its own day only', async () => {
  const put = putIn(store);
  const held = { startTime: clockTime('13:00'), lengthMinutes: 90, state: 'called' } as const;
  const meeting = { groupKey: 'preparationGroup', title: 'Möte', ...held, ...record };
  await put('meetings', { ...meeting, key: 'm-1', day: today });
  const asked = { ...round, key: 'round|m-1', meetingKey: 'm-1', meetingDay: today, answerBy: today };
  await put('statusRounds', asked);
  const begin = () =>
    activityHandler(bot.context)(
      activityOf<'meetingStarted'>('coordinator', {
        kind: 'meetingStarted',
        meetingId: 'x',
        conversation: channel
      })
    );
  await begin();
  const { rounds } = await store.load(localSite, { rounds: { collection: 'statusRounds' } });
  const closed = rounds.rows
    .filter(({ value }) => value.closedOn !== undefined)
    .map(({ value }) => value.key);
  expect(closed).toEqual(['round|m-1']);
});
