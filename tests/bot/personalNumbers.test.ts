import { handleSearch } from '../../src/bot/handleSearch';
import { localSite, logins } from '../support/cooperation';
import { activityOf } from '../support/teams/botParts';
import { buttonOf, wordsOf } from '../support/teams/shownCards';
import { loginOf, roundKey, triedBot } from '../support/teams/triedBot';

let bot: Awaited<ReturnType<typeof triedBot>>;
beforeEach(async () => {
  bot = await triedBot();
});

const { roadOfficial } = logins;
const opening = { site: localSite, kind: 'action', item: 'ha-1', planKey: 'plan' };
const shown = async (verb: string, data: object, name: string) =>
  buttonOf((await bot.press(roadOfficial, { verb, data })).posts, name);

describe('a personnummer', () => {
  const number = '19811218-9876';

  it.each(['text', 'obstacle', 'remedy', 'nextStep', 'outcome'])(
    'in the field %s is kept nowhere',
    async (field) => {
      const { verb, data } = await shown('openReport', opening, 'Skicka lägesrapporten');
      const answer = await bot.press(roadOfficial, {
        verb,
        data: {
          ...data,
          light: 'green',
          text: 'Klart',
          remedy: 'Ny plan',
          [field]: field === 'outcome' ? '198112189876' : `Ring ${number}`
        }
      });
      expect(wordsOf(answer.reply)).toMatch(/personnummer|Talet/);
      expectNowhere(answer);
    }
  );

  it.each(['text', 'obstacle', 'remedy', 'nextStep', 'outcome'])(
    'in a round’s %s is kept nowhere',
    async (field) => {
      const { verb, data } = await shown(
        'answerRound',
        { site: localSite, round: roundKey },
        'Skicka svaren'
      );
      const answer = await bot.press(roadOfficial, {
        verb,
        data: {
          ...data,
          'light-0': 'green',
          [`${field}-0`]: field === 'outcome' ? '198112189876' : `Ring ${number}`
        }
      });
      expect(wordsOf(answer.reply)).toMatch(/personnummer|Talet/);
      expectNowhere(answer);
    }
  );

  it.each(['HA-1 röd', 'status', 'visa plan', 'pausa till', 'varför', 'begär lägesrapport', ''])(
    'after ”%s” is refused and kept nowhere',
    async (words) => {
      const answer = await bot.say(roadOfficial, `${words} ${number}`);
      expect(wordsOf(answer.posts)).toContain('ser ut som ett personnummer');
      expectNowhere(answer);
    }
  );

  it('in a search, in a date and in what a card hands over is kept nowhere', async () => {
    const search = activityOf<'search'>('roadOfficial', {
      kind: 'search',
      command: 'searchActions',
      query: number
    });
    expectNowhere(await handleSearch(bot.context, search));
    const data = { ...opening, message: number, until: number, site: number };
    for (const verb of [
      'snooze',
      'notResponsible',
      'openReport',
      'report',
      'answerRound',
      'roundAnswers',
      number
    ]) {
      expectNowhere(await bot.press(roadOfficial, { verb, data }));
    }
  });

  function expectNowhere(answer: unknown): void {
    const kept = [answer, bot.log, [...bot.acceptedAnswers.waiting], bot.updates];
    expect(JSON.stringify(kept)).not.toMatch(/9876/);
  }
});

test('one of another cooperation finds nothing', async () => {
  const search = activityOf<'search'>(undefined, { kind: 'search', command: 'searchActions', query: '' });
  const asked = { ...search, sender: { id: '29:x', name: 'x', login: loginOf('stranger') } };
  expect(await handleSearch(bot.context, asked)).toEqual({ reply: { kind: 'found', cards: [] } });
});
