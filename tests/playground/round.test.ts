import { openReportForm } from '../../src/application/followUp/openReportForm';
import { draftReport, reportingUnits } from '../../src/application/followUp/reportForm';
import { reportStatus } from '../../src/application/followUp/reportStatus';
import { approveMinutes } from '../../src/application/meeting/approveMinutes';
import { openMeeting } from '../../src/application/meeting/openMeeting';
import { type Session } from '../../src/application/session';
import { loadRound } from '../../src/application/statusRound/loadRounds';
import { type StatusReport } from '../../src/core/followUp/statusReport';
import { playgroundPlaces } from '../../local/playground/people';
import { type StartedProduct, startProduct } from '../support/browser/startProduct';
import { eventually } from '../support/eventually';
import { demoSession } from '../support/teams/demoSession';
import { bringPersonBeside, type PersonBeside } from '../support/teams/personBeside';
import { type ShownMessage } from '../support/teams/playgroundClient';
import { buttonOf, choiceValue, wordsOf } from '../support/teams/shownCards';
import { type StartedTeams, startTeams } from '../support/teams/startTeams';

// Loading the demo takes a while on two cores.
jest.setTimeout(300_000);

const { personal, channel } = playgroundPlaces;
/** Kommunpolis LPO Skärholmen, Trafikkontoret and the guest from LPO Globen, as the Playground has them. */
const [officer, roadOfficial, guest] = ['user-id-2', 'user-id-1', 'user-id-3'];

describe('a status round in the Agents Playground', () => {
  let product: StartedProduct | undefined;
  let teams: StartedTeams | undefined;
  let round: ShownMessage | undefined;
  /** The form of the officer, who answers in the channel. */
  let officersForm: ShownMessage | undefined;
  /** The two of the eight for whom the Playground has no room. */
  let fieldWorkers: PersonBeside | undefined;
  let chair: PersonBeside | undefined;

  beforeAll(async () => {
    product = await startProduct(['--without-pages']);
    teams = await startTeams(product);
    fieldWorkers = await bringPersonBeside(teams.botUrl, 'falt.hagersten-alvsjo');
    chair = await bringPersonBeside(teams.botUrl, 'avdelningschef.hagersten-alvsjo');
    await playground().install(personal);
    await playground().say(channel, 'hej');
    const question = await playground().next(inChannel('Vilken grupp hör kanalen till?'));
    const group = choiceValue(question.card, 'Beredningsgrupp Hägersten-Älvsjö (Samverkan Hägersten-Älvsjö)');
    await playground().press(question, buttonOf(question.card, 'Koppla'), { fields: { group } });
  });

  afterAll(async () => {
    await teams?.stop();
    await fieldWorkers?.connector.close();
    await chair?.connector.close();
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

  const sessionOf = (account: string): Promise<Session> => demoSession(product!, account);

  async function reports(): Promise<readonly StatusReport[]> {
    const { store, site } = await sessionOf('lasare');
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
    // A samordnare whom the bot does not reach is asked in the channel for the notes that nobody has approved.
    await playground().next(inChannel('Anteckningarna från mötet 25 augusti 2020 väntar på att justeras.'));
  });

  it('is answered from the channel card by one whom the bot does not reach, in one act, and the card shows it', async () => {
    const answer = await playground().press(round!, buttonOf(round!.card, 'Svara'), { userId: officer });
    expect(wordsOf(answer.body)).toContain('Formuläret ligger längst ned.');
    const prompt = await playground().next(inChannel('Svara på avstämningen'));
    officersForm = prompt;
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

  it('takes a correction of one who answered from the channel, which stands beside what it corrects', async () => {
    const saved = await playground().next(
      ({ action, id, card }) =>
        action === 'updateMessage' && id === officersForm?.id && wordsOf(card).includes('Rätta rapporten')
    );
    await playground().press(saved, buttonOf(saved.card, 'Rätta rapporten'), { userId: officer });
    const form = await playground().next(inChannel('Rätta lägesrapporten'));
    const fields = { light: 'yellow', text: 'En kväll är inställd', remedy: 'Ny kväll i oktober' };
    await playground().press(form, buttonOf(form.card, 'Skicka lägesrapporten'), { userId: officer, fields });
    await playground().next(changed('Har svarat', 'gul'));
    const [first, second] = (await reports()).filter(({ side }) => side === 'police');
    expect([first?.light, second?.light, second?.correctsKey]).toEqual(['green', 'yellow', first?.key]);
  });

  it('asks about one thing more when a samordnare says so', async () => {
    await playground().say(channel, 'begär lägesrapport HÄ-7');
    const asked = await playground().next(
      inChannel('Jag frågar Beredningsgrupp Hägersten-Älvsjö om en åtgärd.')
    );
    expect(wordsOf(asked.card)).toContain('tisdag 22 september (vecka 39)');
  });

  it('shows an answer that was given on the web as well', async () => {
    const session = await sessionOf('utbildningsforvaltningen');
    const { actions } = await session.store.load(session.site, {
      actions: { collection: 'actions', depth: 'brief' }
    });
    const { key: actionKey, planKey } = actions.rows.find(({ value }) => value.number === 'HÄ-6')!.value;
    const setting = await openReportForm(session, { actionKey, planKey });
    if (!setting.ok) throw new Error(setting.error.code);
    const texts = { text: 'Två möten är klara', obstacle: '', remedy: '', nextStep: '', outcome: '2' };
    const orgUnitKey = reportingUnits(setting.value)[0]!.key;
    const input = { ...texts, kind: 'status', light: 'green', orgUnitKey } as const;
    const form = { instance: 'form-1', asked: { kind: 'unasked' }, channel: 'webPart' } as const;
    const draft = draftReport(input, setting.value, form);
    if (!draft.ok) throw new Error(draft.error.code);
    expect(await reportStatus(session, draft.value)).toMatchObject({ ok: true });
    await teams!.advance(1);
    await playground().next(changed('HÄ-6 grön'));
  });

  it('is answered in words by the two beside the Playground, who send what the bot filled in', async () => {
    const answer = async ({ say, press, connector }: PersonBeside, words: string, text: string) => {
      expect((await say(words)).status).toBe(200);
      const [form] = connector.writes().filter(({ body }) => wordsOf(body).includes(words.slice(0, 4)));
      const send = buttonOf(form?.body, 'Skicka lägesrapporten');
      const fields = { light: 'green', text };
      for (const said of await Promise.all([press(send, fields), press(send, fields)])) {
        expect(wordsOf(said)).toContain('Mottaget, sparas');
      }
      await eventually(async () => (await reports()).find((report) => report.text === text));
      expect((await reports()).filter((report) => report.text === text)).toHaveLength(1);
    };
    await answer(fieldWorkers!, 'HÄ-3 grön platsplanen är klar', 'Platsplanen är klar');
    await answer(chair!, 'HÄ-1 grön vandringarna har nya dagar', 'Vandringarna har nya dagar');
    // The chair speaks for the city, as the samordnare did; the police still say yellow.
    await playground().next(changed('HÄ-1 (staden och polisen är oense)'));
  });

  it('nudges the silent in the thread, names them afterwards, and forgets nobody', async () => {
    // Tuesday 22 September: three workdays before the last day for answers.
    await teams!.advance(4);
    const nudge = await playground().next(inChannel('Det saknas svar. Svara senast fredag 25 september'));
    expect(nudge.conversationId).toContain(round!.id);
    expect(wordsOf(nudge.card)).toContain('<at>Trafikkontoret (demo)</at>');
    const ownRound = await playground().next(inChannel('Kommunpolis LPO Globen (demo): HÄ-7'));
    // A guest is written to in the channel only, and called by name there.
    await playground().next(inChannel('<at>Kommunpolis LPO Globen (demo)</at>'));
    await playground().press(ownRound, buttonOf(ownRound.card, 'Svara'), { userId: guest });
    const prompt = await playground().next(inChannel('Svara på avstämningen'));
    const fields = { 'light-0': 'green', 'text-0': 'Tre träffar är klara' };
    await playground().press(prompt, buttonOf(prompt.card, 'Skicka svaren'), { userId: guest, fields });
    await eventually(async () =>
      (await reports()).find(({ recordedBy }) => recordedBy === 'kommunpolis.globen')
    );
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
    const summary = await playground().next(
      (message) => inChannel('Avstämningen är klar: ')(message) && wordsOf(message.card).includes('HÄ-2')
    );
    const session = await sessionOf('lasare');
    const { rounds } = await session.store.load(session.site, {
      rounds: { collection: 'statusRounds', depth: 'brief' }
    });
    const { key } = rounds.rows.find(({ value }) => value.openedOn === '2020-09-15')!.value;
    const inList = await loadRound(session, key);
    if (!inList.ok) throw new Error(inList.error.code);
    const { counts, persons, lines } = inList.value.view;
    expect(wordsOf(summary.card)).toContain(
      `Avstämningen är klar: ${counts.answered} av ${counts.asked} åtgärder är besvarade.`
    );
    const silent = persons.filter(({ isWaitedFor }) => isWaitedFor).map(({ person }) => person!.name);
    expect(silent.length).toBeGreaterThan(0);
    for (const name of silent) expect(wordsOf(summary.card).split('Har inte svarat')[1]).toContain(name);
    // What a page shows of each action is what the card in the channel ended with.
    const light = { green: 'grön', yellow: 'gul', red: 'röd' } as const;
    const answered = lines.filter(({ lights }) => lights.city !== undefined || lights.police !== undefined);
    expect(answered.map(({ number }) => number)).toEqual(['HÄ-1', 'HÄ-2', 'HÄ-6']);
    for (const { number, lights } of answered) {
      if (lights.city !== undefined && lights.police !== undefined && lights.city !== lights.police) {
        expect(wordsOf(closed.card)).toContain(`${number} (staden och polisen är oense)`);
        continue;
      }
      for (const side of [lights.city, lights.police]) {
        if (side !== undefined)
          expect(wordsOf(closed.card)).toMatch(new RegExp(`${number}[^|]* ${light[side]}`));
      }
    }
    const reporters = new Set((await reports()).map(({ recordedBy }) => recordedBy));
    expect([...reporters].sort()).toEqual([
      'avdelningschef.hagersten-alvsjo',
      'falt.hagersten-alvsjo',
      'kommunpolis.globen',
      'kommunpolis.skarholmen',
      'samordnare.hagersten-alvsjo',
      'trafikkontoret',
      'utbildningsforvaltningen'
    ]);
  });

  it('sums up the meeting whose minutes the chair approves, in the channel', async () => {
    const session = await sessionOf('avdelningschef.hagersten-alvsjo');
    const { meetings } = await session.store.load(session.site, {
      meetings: { collection: 'meetings', depth: 'brief' }
    });
    const { key } = meetings.rows.find(({ value }) => value.day === '2020-08-25')!.value;
    const opened = await openMeeting(session, key);
    if (!opened.ok) throw new Error(opened.error.code);
    const asRead = { meetingKey: key, writtenHash: opened.value.writtenHash };
    expect(await approveMinutes(session, asRead)).toMatchObject({ ok: true, value: { isLocked: true } });
    await teams!.advance(1);
    const summary = await playground().next(inChannel('Sammanfattning av mötet'));
    expect(wordsOf(summary.card)).toContain('25 augusti 2020, är justerade.');
    expect(wordsOf(summary.card)).toContain('Beskriv hur gångvägen kan lysas upp');
  });
});
