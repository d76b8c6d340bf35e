import { activityHandler } from '../../src/bot/handleActivity';
import { prepareMessage } from '../../src/bot/prepareMessage';
import { createRoundRefresh } from '../../src/bot/rounds/refreshRounds';
import { writeAnswers } from '../../src/bot/writeAnswers';
import { type CollectionName, type Collections } from '../../src/application/ports/collections';
import { type LedgerEntry } from '../../src/application/ports/ledger';
import { type Stored } from '../../src/application/ports/listStore';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { clockTime } from '../../src/core/calendar/clockTime';
import { type Meeting } from '../../src/core/meeting/meeting';
import { type DomainRow } from '../../src/core/recorded';
import { type ReminderMessage } from '../../src/core/reminder/message';
import { localSite, logins, putIn, today } from '../support/cooperation';
import { activityOf, channel, siteChanges } from '../support/teams/botParts';
import { buttonOf, wordsOf } from '../support/teams/shownCards';
import { chatOf, roundKey, triedBot } from '../support/teams/triedBot';

let bot: Awaited<ReturnType<typeof triedBot>>;
beforeEach(async () => {
  bot = await triedBot();
});

const record = { recordedBy: 'coordinator', recordedOn: today };
const meeting: Meeting = {
  ...{ key: 'm-1', groupKey: 'workingGroup', title: 'Arbetsgruppens möte', day: calendarDay('2020-09-28') },
  ...{ startTime: clockTime('13:00'), lengthMinutes: 90, state: 'called' },
  ...record
};

async function standing(collection: CollectionName, key: string): Promise<Stored<DomainRow>> {
  const query = { found: { collection } } as unknown as {
    readonly found: { readonly collection: 'actions' };
  };
  const { found } = await bot.store.load(localSite, query);
  return found.rows.find(({ value }) => value.key === key)!;
}

/** Changes a row past the use cases. */
async function change<C extends CollectionName>(
  collection: C,
  key: string,
  fields: Partial<Collections[C]>
): Promise<void> {
  const stored = await standing(collection, key);
  const value = { ...stored.value, ...fields };
  const saved = await bot.store.save(localSite, collection, { stored, value } as never);
  expect(saved.ok).toBe(true);
}

async function remove(collection: CollectionName, key: string): Promise<void> {
  bot.store.deleteByHand(localSite, collection, (await standing(collection, key)).itemId);
}

const reports = async () => {
  const { found } = await bot.store.load(localSite, { found: { collection: 'statusReports' } });
  return found.rows.map(({ value }) => value);
};

const { roadOfficial } = logins;
const opening = { site: localSite, kind: 'action', item: 'ha-1', planKey: 'plan' };
const formFor = async () => {
  const { posts } = await bot.press(roadOfficial, { verb: 'openReport', data: opening });
  return buttonOf(posts, 'Skicka lägesrapporten');
};
const promptFor = async (round = roundKey) => {
  const { posts } = await bot.press(roadOfficial, { verb: 'answerRound', data: { site: localSite, round } });
  return buttonOf(posts, 'Skicka svaren');
};

/** Presses, waits for what becomes of it, and gives what the person then sees of the card. */
async function send({ verb, data }: { readonly verb: string; readonly data: object }, fields: object) {
  await bot.conversations.remember(chatOf(roadOfficial));
  await bot.press(roadOfficial, { verb, data: { ...data, ...fields } });
  await writeAnswers(bot.context);
  return wordsOf(bot.updates.at(-1)?.post.card);
}

const green = { light: 'green', text: 'Klart' };

describe('a form that was drawn before', () => {
  it.each<[what: string, spoil: () => Promise<void>, words: RegExp]>([
    [
      'the action was cancelled',
      () =>
        change('actions', 'ha-1', {
          ...{ decision: 'cancelled', decisionReference: 'B 2020:1', decisionReason: 'Behövs inte' }
        }),
      /avbruten/
    ],
    ['the action was deleted', () => remove('actions', 'ha-1'), /finns inte längre/],
    ['the action was moved to another plan', () => change('actions', 'ha-1', { planKey: 'plan-2' }), /plan/],
    [
      'the one who answers has left the organisation',
      () => change('persons', 'roadOfficial', { orgUnitKey: 'sdf' }),
      /Du har inte behörighet/
    ],
    [
      'the one who answers is in the register no more',
      () => remove('persons', 'roadOfficial'),
      /Du finns inte med i registret/
    ]
  ])('is refused when %s, and the person keeps the words', async (_, spoil, words) => {
    const form = await formFor();
    await spoil();
    const shown = await send(form, green);
    expect(shown).toMatch(words);
    expect(JSON.stringify(bot.updates)).toContain('Klart');
    expect(await reports()).toEqual([]);
  });
});

describe('an answer to a round', () => {
  const withMeeting = async () => {
    await putIn(bot.store)('meetings', meeting);
    await change('statusRounds', roundKey, { meetingKey: 'm-1', meetingDay: meeting.day });
  };

  it.each<[what: string, close: () => Promise<void>]>([
    ['it was closed', () => change('statusRounds', roundKey, { closedOn: today })],
    [
      'its meeting was cancelled',
      () => withMeeting().then(() => change('meetings', 'm-1', { state: 'cancelled' }))
    ],
    ['its meeting was deleted', () => withMeeting().then(() => remove('meetings', 'm-1'))]
  ])('is an ordinary report when %s, and the person is told', async (_, close) => {
    const prompt = await promptFor();
    await close();
    expect(await send(prompt, { 'light-0': 'green', 'text-0': 'Klart' })).toContain(
      'Avstämningen var redan stängd. Svaret räknas som en vanlig lägesrapport.'
    );
    expect(await reports()).toMatchObject([{ actionKey: 'ha-1', light: 'green' }]);
    expect((await reports())[0]?.roundKey).toBeUndefined();
  });

  it('is refused when the round was deleted, and the person keeps the words', async () => {
    const prompt = await promptFor();
    await remove('statusRounds', roundKey);
    expect(await send(prompt, { 'light-0': 'green', 'text-0': 'Klart' })).toMatch(/finns inte längre/);
    expect(JSON.stringify(bot.updates)).toContain('Klart');
    expect(await reports()).toEqual([]);
  });

  it('counts for the round when its meeting was moved, and the card names the new day', async () => {
    const prompt = await promptFor();
    await withMeeting();
    await change('meetings', 'm-1', { day: calendarDay('2020-10-05') });
    await send(prompt, { 'light-0': 'green', 'text-0': 'Klart' });
    expect(await reports()).toMatchObject([{ roundKey }]);
    const words = await cardNow();
    expect(words).toContain('Inför Arbetsgruppens möte, 5 oktober 2020.');
    expect(words).toContain('Mötet har flyttats till den här dagen.');
  });

  it.each<[what: string, spoil: () => Promise<void>, words: string]>([
    ['cancelled', () => change('meetings', 'm-1', { state: 'cancelled' }), 'Mötet ställdes in'],
    ['deleted', () => remove('meetings', 'm-1'), 'Mötet har tagits bort']
  ])('is asked for no more when the meeting is %s, and the card says why', async (_, spoil, words) => {
    await withMeeting();
    await spoil();
    const shown = await cardNow();
    expect(shown).toContain(`Avstämningen är stängd. ${words}.`);
    expect(shown).not.toContain('| Svara |');
  });

  it('is nobody’s: the card, the nudge, the naming and the summary all say so', async () => {
    expect(await cardNow()).toContain('0 av 1 åtgärder är besvarade.');
    for (const kind of ['roundNudge', 'roundSilent'] as const) {
      expect(wordsOf(await prepareMessage(bot.context, message(kind)))).toContain('roadOfficial: HA-1');
    }
    await change('statusRounds', roundKey, { closedOn: today });
    const summary = wordsOf(await prepareMessage(bot.context, message('roundSummary')));
    expect(summary).toContain('Avstämningen är klar: 0 av 1 åtgärder är besvarade.');
    expect(summary).toContain('HA-1 ingen uppgift');
  });

  function message(kind: ReminderMessage['kind']): ReminderMessage {
    return {
      ...{ kind, key: kind, day: today },
      recipient: { kind: 'channel', site: localSite, groupKey: 'workingGroup', mentions: [] },
      lines: [{ item: { site: localSite, kind: 'round', key: roundKey } }]
    } as unknown as ReminderMessage;
  }

  /** The card in the channel, once it was brought to what is true. */
  async function cardNow(): Promise<string> {
    const entry = { message: message('roundCard'), activityId: 'card-1', conversationId: channel.id };
    const ledger = { find: () => Promise.resolve([entry as unknown as LedgerEntry]) };
    const rateLimiter = {
      take: () => Promise.resolve({ kind: 'granted' as const, waitMs: 0 }),
      hold: () => Promise.resolve()
    };
    const context = { ...bot.context, ledger: { ...bot.context.ledger, ...ledger } };
    await createRoundRefresh({
      context,
      rateLimiter,
      pace: { enter: () => Promise.resolve() },
      changes: siteChanges()
    })();
    return wordsOf(bot.updates.at(-1)?.post.card);
  }
});

test('two meetings on one day are told apart by the calendar only: a beginning closes neither round', async () => {
  const put = putIn(bot.store);
  for (const key of ['m-1', 'm-2']) await put('meetings', { ...meeting, key, day: today });
  await change('statusRounds', roundKey, { meetingKey: 'm-1', meetingDay: today });
  const begins = { kind: 'meetingStarted', meetingId: 'x', conversation: channel } as const;
  await activityHandler(bot.context)(activityOf<'meetingStarted'>('coordinator', begins));
  const { rounds } = await bot.store.load(localSite, { rounds: { collection: 'statusRounds' } });
  expect(rounds.rows[0]?.value.closedOn).toBeUndefined();
});
