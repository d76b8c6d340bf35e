import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { SharePointListStore } from '../../src/adapters/sharepoint/sharePointListStore';
import { type StatusReport } from '../../src/core/followUp/statusReport';
import { loginOf } from '../../local/demo/account';
import { playgroundPlaces } from '../../local/playground/people';
import { type StartedProduct, startProduct } from '../support/browser/startProduct';
import { type ShownMessage } from '../support/teams/playgroundClient';
import { buttonOf, choiceValue, wordsOf } from '../support/teams/shownCards';
import { type StartedTeams, startTeams } from '../support/teams/startTeams';

// Loading the demo takes a while on two cores.
jest.setTimeout(300_000);

const { personal, channel } = playgroundPlaces;
/** Kommunpolis LPO Skärholmen and Trafikkontoret, as the Playground has them. */
const [officer, roadOfficial] = ['user-id-2', 'user-id-1'];

describe('a status round in the Agents Playground', () => {
  let product: StartedProduct | undefined;
  let teams: StartedTeams | undefined;
  let round: ShownMessage | undefined;

  beforeAll(async () => {
    product = await startProduct(['--without-pages']);
    teams = await startTeams(product);
    await playground().install(personal);
    await playground().say(channel, 'hej');
    const question = await playground().next(inChannel('Vilken grupp hör kanalen till?'));
    const group = choiceValue(question.card, 'Beredningsgrupp Hägersten-Älvsjö (Samverkan Hägersten-Älvsjö)');
    await playground().press(question, buttonOf(question.card, 'Koppla'), { fields: { group } });
  });

  afterAll(async () => {
    await teams?.stop();
    await product?.stop();
  });

  const playground = () => teams!.playground;
  const inChannel =
    (words: string) =>
    ({ conversationId, action, card }: ShownMessage): boolean =>
      conversationId.startsWith(channel) && action === 'createMessage' && wordsOf(card).includes(words);
  const changed =
    (...words: readonly string[]) =>
    ({ action, id, card }: ShownMessage): boolean =>
      action === 'updateMessage' && id === round?.id && words.every((part) => wordsOf(card).includes(part));

  async function reports(): Promise<readonly StatusReport[]> {
    const login = loginOf('lasare');
    const store = new SharePointListStore({
      connect: connectNode({ accessToken: () => Promise.resolve(login) })
    });
    const site = `${product!.url}/sites/hagersten-alvsjo`;
    const answers = await store.load(site, { reports: { collection: 'statusReports' } });
    return answers.reports.rows.map(({ value }) => value).filter(({ day }) => day >= '2020-09-15');
  }

  it('opens ten workdays before the meeting: one card in the channel, and what is asked of each person', async () => {
    await teams!.advance(1);
    round = await playground().next(inChannel('Avstämning – Beredningsgrupp Hägersten-Älvsjö'));
    const words = wordsOf(round.card);
    expect(words).toContain('Svara senast fredag 25 september (vecka 39).');
    expect(words).toContain('Har inte svarat');
    expect(words).toContain('Trafikkontoret (demo): ');
    const digest = await playground().next(
      ({ conversationId, card }) => conversationId === personal && wordsOf(card).includes('HÄ-1 ')
    );
    expect(wordsOf(digest.card)).toContain('Lämna lägesrapport');
  });

  it('is answered from the channel card by one whom the bot does not reach, in one act, and the card shows it', async () => {
    const answer = await playground().press(round!, buttonOf(round!.card, 'Svara'), { userId: officer });
    expect(wordsOf(answer.body)).toContain('Formuläret ligger sist i chatten.');
    const prompt = await playground().next(inChannel('Svara på avstämningen'));
    const send = buttonOf(prompt.card, 'Skicka svaren');
    const nothing = await playground().press(prompt, send, { userId: officer });
    expect(wordsOf(nothing.body)).toContain('Välj hur det går.');
    const red = await playground().press(prompt, send, {
      userId: officer,
      fields: { 'light-0': 'red', 'text-0': 'Drar ut på tiden' }
    });
    expect(wordsOf(red.body)).toContain('Skriv vad ni föreslår för att rätta till det.');
    expect(JSON.stringify(red.body)).toContain('Drar ut på tiden');
    const fields = { 'light-0': 'green', 'text-0': 'Går som planerat' };
    const sent = await Promise.all([
      playground().press(prompt, send, { userId: officer, fields }),
      playground().press(prompt, send, { userId: officer, fields })
    ]);
    for (const { body } of sent) expect(wordsOf(body)).toContain('Ett svar är mottaget.');
    const now = await playground().next(changed('Har svarat', 'grön'));
    expect(wordsOf(now.card)).toContain('1 av ');
    expect(await reports()).toMatchObject([
      { light: 'green', recordedBy: 'kommunpolis.skarholmen', channel: 'bot' }
    ]);
  });

  it('takes words in the thread, which become a form to confirm', async () => {
    const before = (await reports()).length;
    await playground().say(channel, 'HÄ-1 gul en vandring är uppskjuten, ny plan 15 oktober');
    const form = await playground().next(inChannel('Lämna lägesrapport | HÄ-1'));
    expect((await reports()).length).toBe(before);
    await playground().press(form, buttonOf(form.card, 'Skicka lägesrapporten'), {
      fields: { light: 'yellow', text: 'En vandring är uppskjuten', remedy: 'Ny plan 15 oktober' }
    });
    // The police has said green of it.
    await playground().next(changed('HÄ-1 (staden och polisen är oense)'));
  });

  it('shows an answer that was given on the web as well', async () => {
    const login = loginOf('utbildningsforvaltningen');
    const store = new SharePointListStore({
      connect: connectNode({ accessToken: () => Promise.resolve(login) })
    });
    const site = `${product!.url}/sites/hagersten-alvsjo`;
    const { actions } = await store.load(site, { actions: { collection: 'actions', depth: 'brief' } });
    const action = actions.rows.find(({ value }) => value.number === 'HÄ-6')!.value;
    const added = await store.add(site, 'statusReports', {
      key: 'unasked|ha-6|utbildningsforvaltningen|web',
      ...{ actionKey: action.key, planKey: action.planKey, kind: 'status', light: 'green', side: 'city' },
      ...{ orgUnitKey: 'utbildningsforvaltningen', channel: 'webPart', text: 'Två möten är klara' },
      ...{ day: action.start, recordedBy: 'utbildningsforvaltningen', recordedOn: action.start },
      ...(await onToday())
    });
    expect(added.ok).toBe(true);
    await teams!.advance(1);
    await playground().next(changed('HÄ-6 grön'));
  });

  async function onToday() {
    const { now } = (await (await fetch(`${product!.url}/workbench/clock`)).json()) as {
      readonly now: string;
    };
    const day = now.slice(0, 10) as StatusReport['day'];
    return { day, recordedOn: day };
  }

  it('nudges the silent in the thread, names them afterwards, and forgets nobody', async () => {
    // Tuesday 22 September: three workdays before the last day for answers.
    await teams!.advance(4);
    const nudge = await playground().next(inChannel('Det saknas svar. Svara senast fredag 25 september'));
    expect(nudge.conversationId).toContain(round!.id);
    // The Playground shows the words above a card as a message of their own.
    await playground().next(({ text }) => text.includes('<at>Trafikkontoret (demo)</at>'));
    await teams!.advance(4);
    const naming = await playground().next(inChannel('De här har inte svarat.'));
    expect(wordsOf(naming.card)).toContain('Trafikkontoret (demo): HÄ-2 ingen uppgift');
    expect(wordsOf(naming.card)).not.toContain('Utbildningsförvaltningen (demo)');
  });

  it('takes a late answer, closes when the meeting begins, and is summed up', async () => {
    await playground().press(round!, buttonOf(round!.card, 'Svara'), { userId: roadOfficial });
    const prompt = await playground().next(inChannel('Svara på avstämningen'));
    const fields = {
      'light-0': 'yellow',
      'text-0': 'Upphandlingen drar ut',
      'remedy-0': 'Ny plan 15 oktober'
    };
    await playground().press(prompt, buttonOf(prompt.card, 'Skicka svaren'), {
      userId: roadOfficial,
      fields
    });
    await playground().next(changed('HÄ-2 gul'));
    await teams!.advance(1);
    await playground().sendActivity(channel, {
      type: 'event',
      name: 'application/vnd.microsoft.meetingStart',
      action: undefined,
      value: {
        Id: 'm1',
        MeetingType: 'Scheduled',
        Title: 'Beredningsgruppsmöte',
        StartTime: '2020-09-29T11:00:00Z'
      },
      channelData: {
        tenant: { id: '11111111-1111-4111-8111-111111111111' },
        team: { id: playgroundPlaces.team },
        channel: { id: channel },
        meeting: { id: 'm1' }
      }
    });
    const closed = await playground().next(changed('Avstämningen är stängd.'));
    expect(wordsOf(closed.card)).not.toContain('| Svara |');
    await teams!.advance(1);
    await playground().next(inChannel('Avstämningen är klar: '));
  });
});
