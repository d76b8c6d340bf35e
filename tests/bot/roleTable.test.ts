import { type ActivityAnswer } from '../../src/application/ports/incomingActivity';
import { type CollectionName } from '../../src/application/ports/collections';
import { handleRequests } from '../../src/application/reminder/handleRequests';
import { taskOfRequest } from '../../src/application/reminder/askBot';
import { sweepSessionOf } from '../../src/bot/schedule';
import { writeAnswers } from '../../src/bot/writeAnswers';
import { groupChoiceValue } from '../../src/cards/connectCard';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { mayDo, roles, type Task } from '../../src/core/organisation/permissions';
import { requestKinds, type BotRequest } from '../../src/core/reminder/request';
import { localSite, logins, putIn, today } from '../support/cooperation';
import { channel } from '../support/teams/botParts';
import { buttonOf, type CardButton, wordsOf } from '../support/teams/shownCards';
import { chatOf, loginOf, people, rolesOfTrier, roundKey, triedBot, triers } from '../support/teams/triedBot';

let bot: Awaited<ReturnType<typeof triedBot>>;
beforeEach(async () => {
  bot = await triedBot();
});

const opening = { site: localSite, kind: 'action', item: 'ha-1', planKey: 'plan' };
const inWords = async (answer: Promise<ActivityAnswer>): Promise<string> => wordsOf(await answer);

/** Sends what the one who may was shown, as somebody else, and waits until it is written or refused. */
async function sendAsDrawn(login: string, { verb, data }: CardButton, fields: object) {
  await bot.conversations.remember(chatOf(login));
  const answer = await bot.press(login, { verb, data: { ...data, ...fields } });
  await writeAnswers(bot.context);
  return `${wordsOf(answer.reply)} ${wordsOf(bot.updates.map(({ post }) => post.card))}`;
}

/** What can be tried in the chat, the task that it is, and how it is seen that it was done. */
interface Attempt {
  readonly task: Task;
  /** Gives the words that the one who tries sees. */
  readonly act: (login: string) => Promise<string>;
  /** Words of one who may; absent where `writes` tells it. */
  readonly shown?: string;
  readonly writes?: CollectionName;
}

const attempts: Readonly<Record<string, Attempt>> = {
  'open the form of an action': {
    task: 'reportStatus',
    act: (login) => inWords(bot.press(login, { verb: 'openReport', data: opening })),
    shown: 'Hur går det?'
  },
  'answer in words': {
    task: 'reportStatus',
    act: (login) => inWords(bot.say(login, 'HA-1 grön allt går bra')),
    shown: 'Hur går det?'
  },
  'send a form that another was shown': {
    task: 'reportStatus',
    act: async (login) => {
      const drawn = await bot.press(logins.roadOfficial, { verb: 'openReport', data: opening });
      const organisation = login === logins.officer ? 'lpo' : 'trafik';
      const fields = { light: 'green', text: 'Klart', orgUnitKey: organisation };
      return sendAsDrawn(login, buttonOf(drawn.posts, 'Skicka lägesrapporten'), fields);
    },
    writes: 'statusReports'
  },
  'open the card of a round': {
    task: 'reportStatus',
    act: (login) =>
      inWords(bot.press(login, { verb: 'answerRound', data: { site: localSite, round: roundKey } })),
    shown: 'Svara på avstämningen'
  },
  'send a round’s card that another was shown': {
    task: 'reportStatus',
    act: async (login) => {
      const drawn = await bot.press(logins.roadOfficial, {
        verb: 'answerRound',
        data: { site: localSite, round: roundKey }
      });
      const organisation = login === logins.officer ? 'lpo' : 'trafik';
      return sendAsDrawn(login, buttonOf(drawn.posts, 'Skicka svaren'), {
        'light-0': 'green',
        'orgUnitKey-0': organisation
      });
    },
    writes: 'statusReports'
  },
  'ask for a round in the group’s channel': {
    task: 'requestStatus',
    act: (login) => inWords(bot.say(login, 'begär lägesrapport', channel)),
    writes: 'statusRounds'
  },
  'ask about one action': {
    task: 'requestStatus',
    act: (login) => inWords(bot.say(login, 'Begar lagesrapport ha 1')),
    writes: 'statusRounds'
  },
  'connect a group to the channel': {
    task: 'connectChannel',
    act: (login) => {
      const group = groupChoiceValue({ site: localSite, groupKey: 'preparationGroup' });
      return inWords(bot.press(login, { verb: 'connectGroup', data: { group } }, channel));
    },
    writes: 'groups'
  },
  'ask what awaits one': {
    task: 'read',
    act: (login) => inWords(bot.say(login, 'mitt att göra')),
    shown: 'Mitt att göra'
  },
  'ask how an action goes': {
    task: 'read',
    act: (login) => inWords(bot.say(login, 'status HA-1')),
    shown: 'Förbättrad belysning'
  },
  'ask for the plan': {
    task: 'read',
    act: (login) => inWords(bot.say(login, 'visa plan')),
    shown: 'Åtgärdsplan'
  },
  'pause one’s own reminders': {
    task: 'read',
    act: async (login) => {
      const words = await inWords(bot.say(login, 'pausa till 1 oktober'));
      await writeAnswers(bot.context);
      return words;
    },
    writes: 'reminderChoices'
  },
  'put a reminder off': {
    task: 'read',
    act: async (login) => {
      await bot.press(login, { verb: 'snooze', data: { ...opening, message: 'm-1', until: '2020-09-21' } });
      await writeAnswers(bot.context);
      return [...bot.acceptedAnswers.refused.values()].join();
    },
    writes: 'reminderChoices'
  },
  'say that one is not responsible': {
    task: 'read',
    act: async (login) => {
      await bot.press(login, { verb: 'notResponsible', data: { ...opening, message: 'm-1' } });
      await writeAnswers(bot.context);
      return [...bot.acceptedAnswers.refused.values()].join();
    },
    writes: 'reminderChoices'
  }
};

const written = [
  'statusReports',
  'statusRounds',
  'groups',
  'reminderChoices'
] as const satisfies readonly CollectionName[];

async function listsNow() {
  const lists: Partial<Record<CollectionName, string>> = {};
  for (const name of written) {
    const { rows } = await bot.store.load(localSite, { rows: { collection: name } });
    lists[name] = JSON.stringify(rows.rows);
  }
  return lists;
}

/** Plain Swedish for one who may not, or is in no register. */
const refusal = /Du har inte behörighet|Du finns inte med i registret|Du har inget att svara på|^notAllowed$/;

describe.each(Object.entries(attempts))('%s', (_, { task, act, shown, writes }) => {
  it.each(triers)('as %s', async (trier) => {
    const before = await listsNow();
    const words = await act(loginOf(trier));
    const after = await listsNow();
    if (mayDo(rolesOfTrier(trier), task)) {
      if (shown !== undefined) expect(words).toContain(shown);
      const changed = written.filter((name) => before[name] !== after[name]);
      expect(changed).toEqual(writes === undefined ? [] : [writes]);
      return;
    }
    expect(after).toEqual(before);
    expect(bot.acceptedAnswers.waiting.size).toBe(0);
    expect(words).toMatch(refusal);
  });
});

describe.each(requestKinds)('a request of the kind %s, written past the pages', (kind) => {
  it.each(triers)('by %s', async (trier) => {
    const request: BotRequest = {
      ...{
        key: 'request-1',
        kind,
        groupKey: 'workingGroup',
        state: 'open',
        until: calendarDay('2020-09-21')
      },
      ...{ scope: 'plan', scopeKey: 'plan', subject: kind === 'resend' ? 'message-1' : channel.id },
      ...{ recordedBy: people[trier], recordedOn: today }
    };
    await putIn(bot.store)('requests', request);
    const before = await listsNow();
    await handleRequests(sweepSessionOf(bot.context));
    const { requests } = await bot.store.load(localSite, { requests: { collection: 'requests' } });
    const isAllowed = mayDo(rolesOfTrier(trier), taskOfRequest[kind]);
    expect(requests.rows[0]?.value).toMatchObject(
      isAllowed ? { state: 'done' } : { state: 'refused', answer: 'notAllowed' }
    );
    const isConnected = (await bot.conversations.ofGroup(localSite, 'workingGroup')) !== undefined;
    if (isAllowed) {
      expect(bot.resent).toEqual(kind === 'resend' ? ['message-1'] : []);
      expect(isConnected).toBe(kind !== 'disconnectChannel');
    } else {
      expect(await listsNow()).toEqual(before);
      expect([bot.resent, isConnected]).toEqual([[], true]);
    }
  });
});

test('every role has somebody who tries', () => {
  expect(triers).toEqual(expect.arrayContaining([...roles]));
});
