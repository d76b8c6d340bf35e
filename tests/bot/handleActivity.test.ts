import { activityHandler } from '../../src/bot/handleActivity';
import { writeAnswers } from '../../src/bot/writeAnswers';
import { AppError } from '../../src/application/appError';
import { type Conversation } from '../../src/application/ports/conversations';
import { type ActivityAnswer, type IncomingActivity } from '../../src/application/ports/incomingActivity';
import { type ListStore } from '../../src/application/ports/listStore';
import { groupChoiceValue } from '../../src/cards/connectCard';
import { cardVersion } from '../../src/cards/frame';
import { type Action } from '../../src/core/plan/action';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { actionDraft, localSite, putIn, smallCooperation, type Who } from '../support/cooperation';
import { type MemoryListStore } from '../support/memoryListStore';
import { activityOf, channel, personalChat, type TestBot, testBot } from '../support/teams/botParts';
import { buttonOf, buttonsOf, wordsOf } from '../support/teams/shownCards';

const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-09-01') };
const decided: Action = {
  ...actionDraft('HA-1'),
  decision: 'decided',
  decidedOn: calendarDay('2020-09-01'),
  ...record
};
const cancelled: Action = {
  ...actionDraft('HA-2'),
  decision: 'cancelled',
  decidedOn: calendarDay('2020-09-01'),
  decisionReference: 'B 2020:1',
  decisionReason: 'Behövs inte',
  ...record
};

let store: MemoryListStore;
let bot: TestBot;
beforeEach(async () => {
  store = await smallCooperation();
  const put = putIn(store);
  await put('actions', decided);
  await put('actions', cancelled);
  bot = testBot(store);
});

const handle = (activity: IncomingActivity): Promise<ActivityAnswer> =>
  activityHandler(bot.context)(activity);
const say = (who: Who | undefined, text: string, place = personalChat(who)): Promise<ActivityAnswer> =>
  handle(activityOf<'message'>(who, { kind: 'message', text, conversation: place }));

const version = { version: String(cardVersion) };
const press = (
  who: Who | undefined,
  verb: string,
  {
    place = personalChat(who),
    ...data
  }: Readonly<Record<string, unknown>> & { readonly place?: Conversation }
): Promise<ActivityAnswer> =>
  handle(
    activityOf<'cardAction'>(who, {
      kind: 'cardAction',
      verb,
      data: { ...version, ...data },
      cardId: 'card',
      conversation: place
    })
  );

/** Lists that cannot be reached. */
function awayStore(code: 'siteUnavailable' | 'siteThrottled'): Partial<ListStore> {
  const fail = () => Promise.reject(new AppError(code));
  return { load: fail, loadSites: fail };
}

const openData = { site: localSite, kind: 'action', item: 'ha-1', planKey: 'plan' };

/** The form that somebody gets for HA-1. */
async function formFor(who: Who): Promise<object> {
  const answer = await press(who, 'openReport', openData);
  return answer.posts![0]!.card;
}

const noted = (answer: ActivityAnswer): string => (answer.reply?.kind === 'note' ? answer.reply.text : '');

describe('being installed', () => {
  it('greets a person once, however often Teams says so', async () => {
    const installed = activityOf<'installed'>('coordinator', { kind: 'installed' });
    expect(wordsOf((await handle(installed)).posts)).toContain('Det här kan du skriva till mig');
    expect(await handle(installed)).toEqual({});
  });

  it('greets again after it was removed', async () => {
    const chat = { conversation: personalChat('coordinator') };
    await handle(activityOf<'installed'>('coordinator', { kind: 'installed', ...chat }));
    await handle(activityOf<'removed'>('coordinator', { kind: 'removed', ...chat }));
    expect(bot.conversations.known.get('personal-coordinator')?.unreachable).toBe('removed');
    const again = await handle(activityOf<'installed'>('coordinator', { kind: 'installed', ...chat }));
    expect(again.posts).toHaveLength(1);
    expect(bot.conversations.known.get('personal-coordinator')?.unreachable).toBeUndefined();
  });

  it('follows a channel that is renamed and deleted', async () => {
    await bot.conversations.remember(channel);
    const of = { conversation: channel, channelId: channel.id };
    await handle(
      activityOf<'channelRenamed'>('coordinator', { kind: 'channelRenamed', name: 'Platser', ...of })
    );
    expect(bot.conversations.known.get(channel.id)?.name).toBe('Platser');
    await handle(activityOf<'channelDeleted'>('coordinator', { kind: 'channelDeleted', ...of }));
    expect(bot.conversations.known.get(channel.id)?.unreachable).toBe('channelDeleted');
  });
});

describe('connecting a channel', () => {
  const group = groupChoiceValue({ site: localSite, groupKey: 'preparationGroup' });

  it('asks for the group before anything else', async () => {
    const answer = await say('coordinator', 'mitt att göra', channel);
    expect(wordsOf(answer.posts)).toContain('Vilken grupp hör kanalen till?');
    expect(wordsOf(answer.posts)).toContain('preparationGroup (lokal)');
  });

  it('lets a samordnare choose, and shows everybody what was chosen', async () => {
    await say('coordinator', 'hej', channel);
    const answer = await press('coordinator', 'connectGroup', { group, place: channel });
    expect(wordsOf(answer.reply)).toContain('Kanalen hör till preparationGroup');
    expect(bot.updates).toMatchObject([{ activityId: 'card' }]);
    expect(await bot.conversations.ofGroup(localSite, 'preparationGroup')).toMatchObject({ id: channel.id });
    const { groups } = await store.load(localSite, { groups: { collection: 'groups' } });
    const connected = groups.rows.find(({ value }) => value.key === 'preparationGroup')?.value;
    expect(connected).toMatchObject({
      channelId: channel.id,
      teamId: 'team',
      channelName: 'Beredningsgrupp'
    });
  });

  it.each<Who>(['reader', 'officer'])('refuses a choice by %s, and says who may', async (who) => {
    await say(who, 'hej', channel);
    expect(noted(await press(who, 'connectGroup', { group, place: channel }))).toMatch(
      /Det kan .*samordnaren/
    );
    expect(await bot.conversations.ofGroup(localSite, 'preparationGroup')).toBeUndefined();
  });

  it.each([undefined, 'preparationGroup https://evil.example/sites/x', 'nothing', 7])(
    'refuses the forged choice %j',
    async (forged) => {
      expect(noted(await press('coordinator', 'connectGroup', { group: forged, place: channel }))).toMatch(
        /^Kortet stämmer inte/
      );
    }
  );
});

describe('commands', () => {
  it('shows what awaits a person', async () => {
    const answer = await say('roadOfficial', 'Mitt att gora');
    expect(wordsOf(answer.posts)).toContain('HA-1 Förbättrad belysning på gångväg');
    expect(buttonsOf(answer.posts).map(({ title }) => title)).toContain('Lämna lägesrapport');
  });

  it('shows how an action goes, and offers the form only to those who may', async () => {
    expect(buttonsOf((await say('roadOfficial', 'status ha 1')).posts)).toHaveLength(1);
    const forReader = await say('chair', 'status HA-1');
    expect(wordsOf(forReader.posts)).toContain('Ansvarig | Trafikkontoret');
    expect(buttonsOf(forReader.posts)).toEqual([]);
  });

  it.each<[text: string, words: string]>([
    ['status', 'Skriv åtgärdens nummer efter'],
    ['status HA-99', 'Jag hittar ingen åtgärd med numret HA-99'],
    ['visa plan', 'Åtgärdsplan'],
    ['varför', 'Jag har inte skickat någon påminnelse'],
    ['varför 11 september', 'Jag skickade ingen påminnelse till dig den 11 september 2020'],
    ['varför HA-99', 'Jag hittar ingen åtgärd med numret HA-99'],
    ['varför HA-1 20 september', 'Ingen får något: den dagen skickas inga påminnelser'],
    ['varför fick ingen HA-1 den 12 september?', 'Ingen fick något: den dagen skickas inga påminnelser'],
    ['hjälp', 'Det här kan du skriva till mig'],
    ['statsu', 'Menade du ”status”?']
  ])('answers %j', async (text, words) => {
    expect(wordsOf((await say('roadOfficial', text)).posts)).toContain(words);
  });

  it('refuses a personnummer without repeating, keeping or noting it', async () => {
    const answer = await say('roadOfficial', 'HA-1 röd 19811218-9876');
    expect(wordsOf(answer.posts)).toContain('personnummer');
    expect(JSON.stringify([answer, bot.log, [...bot.acceptedAnswers.waiting]])).not.toContain('9876');
  });

  it('tells a stranger that no register has them, and one whom Teams does not name to come back', async () => {
    const stranger = activityOf<'message'>('reader', { kind: 'message', text: 'mitt att göra' });
    const nobody = { ...stranger, sender: { id: '29:x', name: 'x', login: 'x@elsewhere.example' } };
    expect(wordsOf((await handle(nobody)).posts)).toContain('Du finns inte med i registret');
    expect(wordsOf((await say(undefined, 'mitt att göra')).posts)).toContain(
      'Teams kunde inte säga vem du är'
    );
  });

  it('finds actions and agreements, among what the one who searches may read', async () => {
    const search = (who: Who, command: string, query: string) =>
      handle(activityOf<'search'>(who, { kind: 'search', command, query }));
    expect(wordsOf(await search('chair', 'searchActions', 'belys GÅNG'))).toContain('HA-1');
    expect(wordsOf(await search('chair', 'searchAgreements', 'lokal'))).toContain('Lokal överenskommelse');
    expect((await search('chair', 'searchActions', 'finns inte')).reply).toEqual({
      kind: 'found',
      cards: []
    });
  });
});

describe('a report from a card', () => {
  const filled = { light: 'green', text: 'Armaturerna är uppsatta.' };

  it('is accepted before it is written, then written, and the card says so', async () => {
    const button = buttonOf(await formFor('roadOfficial'), 'Skicka lägesrapporten');
    const answer = await press('roadOfficial', button.verb, { ...button.data, ...filled });
    expect(wordsOf(answer.reply)).toContain('Mottaget, sparas');
    expect(bot.acceptedAnswers.waiting.size).toBe(1);
    await bot.conversations.remember(personalChat('roadOfficial'));
    await writeAnswers(bot.context);
    const { reports } = await store.load(localSite, { reports: { collection: 'statusReports' } });
    expect(reports.rows.map(({ value }) => value)).toMatchObject([
      { actionKey: 'ha-1', light: 'green', recordedBy: 'roadOfficial', channel: 'bot', orgUnitKey: 'trafik' }
    ]);
    expect(bot.acceptedAnswers.waiting.size).toBe(0);
    expect(wordsOf(bot.updates.map(({ post }) => post.card))).toContain('Sparat');
  });

  it('is one report, however often it is sent', async () => {
    const button = buttonOf(await formFor('roadOfficial'), 'Skicka lägesrapporten');
    const send = () => press('roadOfficial', button.verb, { ...button.data, ...filled });
    await Promise.all([send(), send()]);
    await writeAnswers(bot.context);
    await send();
    await writeAnswers(bot.context);
    const { reports } = await store.load(localSite, { reports: { collection: 'statusReports' } });
    expect(reports.rows).toHaveLength(1);
  });

  it.each<[what: string, fields: Readonly<Record<string, string>>, problem: string]>([
    ['red without a remedy', { light: 'red', text: 'Drar ut.' }, 'Skriv vad ni föreslår'],
    ['no light', { text: 'Klart.' }, 'Fältet ”Läge” är tomt'],
    ['a personnummer', { light: 'green', text: 'Ring 19811218-9876' }, 'personnummer']
  ])('is refused with %s, and the form keeps what was written', async (_, fields, problem) => {
    const button = buttonOf(await formFor('roadOfficial'), 'Skicka lägesrapporten');
    const answer = await press('roadOfficial', button.verb, { ...button.data, ...fields });
    expect(wordsOf(answer.reply)).toContain(problem);
    expect(bot.acceptedAnswers.waiting.size).toBe(0);
    const again = JSON.stringify(answer);
    if (fields.text?.includes('9876') === true) expect(again).not.toContain('9876');
    else expect(again).toContain(fields.text);
  });

  it.each<Who>(['chair', 'preparer'])(
    'is not offered to %s, who has nothing to do with the action',
    async (who) => {
      const answer = await press(who, 'openReport', openData);
      expect(answer.posts).toBeUndefined();
      expect(noted(answer)).toMatch(/^Du har inte behörighet att lämna lägesrapport/);
    }
  );

  it('is not offered for an action that is cancelled, or gone', async () => {
    expect(noted(await press('roadOfficial', 'openReport', { ...openData, item: 'ha-2' }))).toContain(
      'avbruten'
    );
    expect(noted(await press('roadOfficial', 'openReport', { ...openData, item: 'ha-99' }))).toContain(
      'finns inte längre'
    );
  });

  it('tells the one who sent it, when a rule refuses it only as it is written', async () => {
    const button = buttonOf(await formFor('roadOfficial'), 'Skicka lägesrapporten');
    await press('roadOfficial', button.verb, { ...button.data, ...filled, actionKey: 'ha-2' });
    await bot.conversations.remember(personalChat('roadOfficial'));
    await writeAnswers(bot.context);
    const shown = JSON.stringify(bot.updates);
    expect(shown).toContain('avbruten');
    expect(shown).toContain('Armaturerna är uppsatta.');
    expect([...bot.acceptedAnswers.refused.values()]).toEqual(['rulesBroken']);
  });

  it('is taken in the name of the one who sends it, whatever the card says', async () => {
    const button = buttonOf(await formFor('roadOfficial'), 'Skicka lägesrapporten');
    await press('chair', button.verb, { ...button.data, ...filled });
    await writeAnswers(bot.context);
    const { reports } = await store.load(localSite, { reports: { collection: 'statusReports' } });
    expect(reports.rows).toEqual([]);
    expect([...bot.acceptedAnswers.refused.values()]).toEqual(['notAllowed']);
  });

  it('waits when the lists are away, and loses nothing', async () => {
    const button = buttonOf(await formFor('roadOfficial'), 'Skicka lägesrapporten');
    await press('roadOfficial', button.verb, { ...button.data, ...filled });
    const away = {
      ...bot.context,
      store: awayStore('siteUnavailable')
    };
    await writeAnswers(away as never);
    expect([...bot.acceptedAnswers.waiting.values()]).toMatchObject([{ attempts: 1 }]);
    await writeAnswers(bot.context);
    expect(bot.acceptedAnswers.waiting.size).toBe(0);
  });
});

describe('a report in words', () => {
  it('becomes a filled form, and nothing is stored before it is sent', async () => {
    const answer = await say('roadOfficial', 'HA-1 röd upphandlingen drar ut, ny plan 15 oktober');
    const form = JSON.stringify(answer.posts);
    expect(form).toContain('"value":"red"');
    expect(form).toContain('Upphandlingen drar ut');
    expect(form).toContain('Ny plan 15 oktober');
    expect(bot.acceptedAnswers.waiting.size).toBe(0);
    const { reports } = await store.load(localSite, { reports: { collection: 'statusReports' } });
    expect(reports.rows).toEqual([]);
  });

  it('is refused from one who may not report', async () => {
    expect(wordsOf((await say('chair', 'HA-1 grön allt går bra')).posts)).toContain('Du har inte behörighet');
  });
});

describe('what a card hands over', () => {
  it.each<[what: string, data: Readonly<Record<string, unknown>>, words: string]>([
    ['another site', { ...openData, site: 'https://evil.example/sites/x' }, 'Kortet stämmer inte'],
    ['no key', { ...openData, item: undefined }, 'Kortet stämmer inte'],
    ['a key that is none', { ...openData, item: '<script>' }, 'Kortet stämmer inte'],
    ['too much', { ...openData, extra: 'x'.repeat(70_000) }, 'för långt'],
    ['an older version', { ...openData, version: '0' }, 'Kortet är gammalt']
  ])('is refused with %s', async (_, data, words) => {
    expect(noted(await press('roadOfficial', 'openReport', data))).toContain(words);
  });

  it('is refused with a verb that no card has', async () => {
    expect(noted(await press('roadOfficial', 'deleteEverything', {}))).toContain('Kortet stämmer inte');
  });

  it('is refused from one whom Teams does not name', async () => {
    expect(noted(await press(undefined, 'openReport', openData))).toContain(
      'Teams kunde inte säga vem du är'
    );
  });
});

test('a site that is away is told of, and nothing is thrown', async () => {
  const away = {
    ...bot.context,
    store: awayStore('siteThrottled')
  };
  const answer = await activityHandler(away as never)(
    activityOf<'message'>('roadOfficial', { kind: 'message', text: 'mitt att göra' })
  );
  expect(wordsOf(answer.posts)).toContain('SharePoint är hårt belastat just nu');
});
