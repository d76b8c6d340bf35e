import { type StatusReport } from '../../src/core/followUp/statusReport';
import { playgroundPlaces } from '../../local/playground/people';
import { type StartedProduct, startProduct } from '../support/browser/startProduct';
import { demoSession } from '../support/teams/demoSession';
import { type ShownMessage } from '../support/teams/playgroundClient';
import { buttonOf, choiceValue, wordsOf } from '../support/teams/shownCards';
import { type StartedTeams, startTeams } from '../support/teams/startTeams';
import { describePlaces } from './places';

// Loading the demo takes a while on two cores.
jest.setTimeout(300_000);

const { personal, channel, team } = playgroundPlaces;
const send = 'Skicka lägesrapporten';

describe('the bot in the Agents Playground', () => {
  let product: StartedProduct | undefined;
  let teams: StartedTeams | undefined;

  beforeAll(async () => {
    product = await startProduct(['--without-pages']);
    teams = await startTeams(product);
  });

  afterAll(async () => {
    await teams?.stop();
    await product?.stop();
  });

  const playground = () => teams!.playground;
  const inPersonal = ({ conversationId, action }: ShownMessage): boolean =>
    conversationId === personal && action === 'createMessage';
  const inChannel = ({ conversationId, action, card }: ShownMessage): boolean =>
    conversationId.startsWith(channel) && action === 'createMessage' && card !== undefined;

  const isForm = (message: ShownMessage): boolean =>
    inPersonal(message) && wordsOf(message.card).startsWith('Lämna lägesrapport | ');
  const isDigest = (message: ShownMessage): boolean =>
    inPersonal(message) && wordsOf(message.card).includes('Att följa upp');

  /** Writes, and waits for the answer; reminders may come in between. */
  async function ask(text: string, answer: string): Promise<ShownMessage> {
    await playground().say(personal, text);
    return playground().next((message) => inPersonal(message) && wordsOf(message.card).includes(answer));
  }

  async function askInChannel(text: string, answer: string): Promise<ShownMessage> {
    await playground().say(channel, text);
    return playground().next((message) => inChannel(message) && wordsOf(message.card).includes(answer));
  }

  async function reportsAbout(number: string): Promise<readonly StatusReport[]> {
    const { store, site } = await demoSession(product!, 'lasare');
    const answers = await store.load(site, {
      actions: { collection: 'actions', depth: 'brief' },
      reports: { collection: 'statusReports' }
    });
    const key = answers.actions.rows.find(({ value }) => value.number === number)?.value.key;
    return answers.reports.rows.map(({ value }) => value).filter(({ actionKey }) => actionKey === key);
  }

  /** The form for an action of the one who sits before the Playground. */
  async function openForm(): Promise<ShownMessage> {
    const list = await ask('mitt att göra', 'Mitt att göra | ');
    await playground().press(list, buttonOf(list.card, 'Lämna lägesrapport'));
    return playground().next(isForm);
  }

  it('greets once, though every look at the page installs it again', async () => {
    await playground().install(personal);
    await playground().install(personal);
    // The first morning's digest may be there before it: whoever has just come is reachable.
    const greeting = await playground().next((message) => inPersonal(message) && !isDigest(message));
    expect(wordsOf(greeting.card)).toContain('Det här kan du skriva till mig');
    await playground().install(team);
    const question = await playground().next(({ conversationId }) => conversationId.startsWith(team));
    expect(wordsOf(question.card)).toContain('Vilken grupp hör kanalen till?');
    // Nothing more has come when the answer to something later is there.
    await ask('hjälp', 'mitt att göra');
    expect(
      playground()
        .unseen()
        .filter((message) => !isDigest(message))
    ).toEqual([]);
  });

  it('connects a channel to the group that a samordnare chooses, and to none that another chooses', async () => {
    const question = await askInChannel('hej', 'Vilken grupp hör kanalen till?');
    const group = choiceValue(question.card, 'Beredningsgrupp Hägersten-Älvsjö (Samverkan Hägersten-Älvsjö)');
    const connect = buttonOf(question.card, 'Koppla');
    const refused = await playground().press(question, connect, { fields: { group }, userId: 'user-id-5' });
    expect(wordsOf(refused.body)).toContain('Du har inte behörighet att koppla gruppen');
    const answer = await playground().press(question, connect, { fields: { group } });
    expect(wordsOf(answer.body)).toContain('Kanalen hör till Beredningsgrupp Hägersten-Älvsjö');
    const changed = await playground().next(({ action }) => action === 'updateMessage');
    expect(wordsOf(changed.card)).toContain('Kanalen hör till Beredningsgrupp Hägersten-Älvsjö');
  });

  it('shows what awaits a person, an action, the plan, and why', async () => {
    await ask('Mitt att gora', 'HÄ-1 Trygghetsvandringar');
    await ask('status hä-2', 'Röd: avvikelse');
    await ask('visa plan', '8 åtgärder');
    await ask('varför', 'Varför du fick påminnelser');
    await ask('statsu', 'Menade du ”status”?');
  });

  it('shows the plan of the group in its channel', async () => {
    await askInChannel('visa plan', 'Åtgärdsplan Hägersten-Älvsjö 2020');
  });

  it('finds actions and agreements to insert', async () => {
    const actions = await playground().search('searchActions', 'belysning');
    expect(wordsOf(actions.body)).toContain('HÄ-2 Förbättrad belysning på gångväg');
    const agreements = await playground().search('searchAgreements', 'Hägersten');
    expect(wordsOf(agreements.body)).toContain('Lokal samverkansöverenskommelse Hägersten-Liljeholmen');
  });

  it('reminds on the next workday, puts off, and says why', async () => {
    await teams!.advance(1);
    const digest = await playground().next(
      (message) => isDigest(message) && wordsOf(message.card).includes('HÄ-1 ')
    );
    const putOff = buttonOf(digest.card, 'Påminn mig då');
    const past = await playground().press(digest, putOff, { fields: { until0: '2020-09-01' } });
    expect(wordsOf(past.body)).toContain('Välj en dag som inte har varit.');
    const later = await playground().press(digest, putOff, { fields: { until0: '2020-09-28' } });
    expect(wordsOf(later.body)).toContain('Du får en ny påminnelse 28 september 2020.');
    await ask('varför', 'HÄ-1 Trygghetsvandringar');
    await ask('varför hä-2 12 september', 'Ingen fick något: den dagen skickas inga påminnelser');
  });

  it('takes a report from a card, keeps what was written when it must be mended, and writes it once', async () => {
    const before = await reportsAbout('HÄ-1');
    const form = await openForm();
    const button = buttonOf(form.card, send);
    const mend = await playground().press(form, button, {
      fields: { light: 'red', text: 'Två vandringar uppskjutna' }
    });
    expect(wordsOf(mend.body)).toContain('Skriv vad ni föreslår för att rätta till det.');
    expect(JSON.stringify(mend.body)).toContain('Två vandringar uppskjutna');
    const fields = {
      light: 'red',
      text: 'Två vandringar uppskjutna',
      remedy: 'Nya dagar i oktober',
      outcome: '2'
    };
    const [first, second] = await Promise.all([
      playground().press(form, button, { fields }),
      playground().press(form, button, { fields })
    ]);
    for (const { body } of [first, second]) expect(wordsOf(body)).toContain('Mottaget, sparas');
    await playground().next(
      ({ action, card }) => action === 'updateMessage' && wordsOf(card).includes('Sparat')
    );
    const after = await reportsAbout('HÄ-1');
    expect(after.slice(before.length)).toMatchObject([
      {
        light: 'red',
        remedy: 'Nya dagar i oktober',
        outcome: 2,
        channel: 'bot',
        recordedBy: 'samordnare.hagersten-alvsjo'
      }
    ]);
  });

  it('takes a correction, which stands beside what it corrects', async () => {
    const form = await openForm();
    const sent = await playground().press(form, buttonOf(form.card, send), {
      fields: { light: 'yellow', text: 'Ena klar', remedy: 'Ny dag' }
    });
    expect(wordsOf(sent.body)).toContain('Mottaget, sparas');
    const saved = await playground().next(
      ({ action, card }) => action === 'updateMessage' && wordsOf(card).includes('Sparat')
    );
    await playground().press(saved, buttonOf(saved.card, 'Rätta rapporten'));
    const again = await playground().next(({ card }) => wordsOf(card).includes('Rätta lägesrapporten'));
    await playground().press(again, buttonOf(again.card, send), {
      fields: { light: 'green', text: 'Båda klara' }
    });
    await playground().next(
      ({ action, card }) => action === 'updateMessage' && wordsOf(card).includes('Sparat')
    );
    const [, corrected] = [...(await reportsAbout('HÄ-1'))].slice(-2);
    expect(corrected).toMatchObject({ light: 'green', text: 'Båda klara' });
    expect(corrected?.correctsKey).toBeDefined();
  });

  it('makes a form of words, and stores nothing before it is sent', async () => {
    const before = await reportsAbout('HÄ-1');
    const form = await ask(
      'HÄ-1 röd trygghetsvandringen är inställd, ny plan 15 oktober',
      'Lämna lägesrapport | HÄ-1'
    );
    expect(JSON.stringify(form.card)).toContain('"value":"red"');
    expect(await reportsAbout('HÄ-1')).toEqual(before);
  });

  it('refuses a personnummer, a forged card and one who may not', async () => {
    await ask('HÄ-1 röd 19811218-9876', 'ser ut som ett personnummer');
    const list = await ask('mitt att göra', 'Mitt att göra | ');
    const report = buttonOf(list.card, 'Lämna lägesrapport');
    const forged = { ...report.data, site: 'https://evil.example/sites/x' };
    expect(wordsOf((await playground().press(list, report, { data: forged })).body)).toContain(
      'Kortet stämmer inte'
    );
  });

  it('reminds no more of what is answered, and says nothing during a pause', async () => {
    // One of the days before may have come without anybody looking at it.
    const earlier = playground().unseen();
    await teams!.advance(4);
    const digest = await playground().next((message) => isDigest(message) && !earlier.includes(message));
    expect(wordsOf(digest.card)).not.toContain('HÄ-1 ');
    await ask('pausa till 5 oktober', 'Du får inga påminnelser före 5 oktober 2020');
    await ask('pausa till 1 september 2020', 'Skriv en dag som inte har varit');
  });

  it('knows the channel after it was killed, and writes what it had accepted', async () => {
    const form = await openForm();
    const before = await reportsAbout('HÄ-1');
    await playground().press(form, buttonOf(form.card, send), {
      fields: { light: 'green', text: 'Sänt före avbrottet' }
    });
    await teams!.killAndRestart();
    await playground().next(
      ({ action, card }) => action === 'updateMessage' && wordsOf(card).includes('Sparat')
    );
    expect((await reportsAbout('HÄ-1')).length).toBe(before.length + 1);
    await askInChannel('visa plan', 'Åtgärdsplan Hägersten-Älvsjö 2020');
  });

  describePlaces(() => ({ product: product!, teams: teams! }));

  it('answers who asks for its health, and refuses what is not from Teams', async () => {
    const { botUrl } = teams!;
    expect((await fetch(`${botUrl}/healthz`)).status).toBe(200);
    const ready = await fetch(`${botUrl}/readyz`);
    expect(await ready.json()).toEqual({ status: 'ready', parts: { database: true, sharePoint: true } });
    expect(await (await fetch(`${botUrl}/metrics`)).text()).toContain(
      'samverkan_activities_total{status="200"}'
    );
    const post = (body: string) =>
      fetch(`${botUrl}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body
      });
    expect((await post('{')).status).toBe(400);
    expect((await post('{"type":"message"}')).status).toBe(400);
    expect((await post(JSON.stringify({ text: 'x'.repeat(1_100_000) }))).status).toBe(413);
  });
});
