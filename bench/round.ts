import { startFakeConnector, type FakeConnector } from '../tests/support/teams/fakeConnector';
import { makeDatabase } from '../tests/support/database/ownDatabase';
import { startTestServer } from '../tests/support/database/testServer';
import { seededChance } from '../tests/support/seededChance';
import { type BenchmarkRow } from './benchmarkResult';
import { type AcceptedLog, acceptedLogFlags, openAcceptedLog } from './round/acceptedLog';
import { type BotProcess, startBot, startEchoBot } from './round/botProcesses';
import { judgeAnswers } from './round/judgeAnswers';
import { queueRoundCards, readShownCards } from './round/openCards';
import { pressButtons, type Reply } from './round/pressButtons';
import {
  actionsPerPerson,
  fillRoundSite,
  peopleOf,
  peoplePerSite,
  type RoundPerson
} from './round/roundSite';
import { cardSubmit, formSubmits, type Submit, teamsIdOf } from './round/submit';
import { startStandInProcess } from './standInProcess';

/** The bot's own sign-in at the stand-in. */
const account = 'app@sharepoint';
const instances = 2;
const durationMs = 60_000;
const echoDurationMs = 20_000;
const doubles = 0.1;
const latencyMs = 150;
/** One request in this many is answered with 429: five percent. */
const throttledEvery = 20;
const longestWritingMs = 900_000;
const allAnswered = `${peoplePerSite * actionsPerPerson} av ${peoplePerSite * actionsPerPerson}`;

/** Everything that runs. */
interface RoundBench {
  readonly bots: readonly BotProcess[];
  readonly connector: FakeConnector;
  readonly accepted: AcceptedLog;
  readonly report: (line: string) => void;
}

/**
 * 500 people answer 2,000 actions within a minute, one press in ten twice, at two instances of the bot on PostgreSQL, while
 * the stand-in answers after 150 ms and refuses one request in twenty. Once with a card for each person, once with a form
 * for each action. In the end every row of the lists is read and compared with what was typed.
 */
export async function benchRound(report: (line: string) => void): Promise<readonly BenchmarkRow[]> {
  const standIn = await startStandInProcess();
  const server = await startTestServer(acceptedLogFlags);
  const stops: (() => Promise<void>)[] = [() => server.stop(), () => standIn.stop()];
  try {
    await standIn.addAdministrator(account);
    const sites = standIn.sites.filter((site) => !site.endsWith('/central'));
    report(`filling ${sites.length} sites`);
    for (const site of sites) await fillRoundSite(site, account);
    const people = sites.flatMap(peopleOf);
    const connector = await startFakeConnector(people.map(rosterEntry));
    stops.unshift(() => connector.close());
    const { url: databaseUrl } = await makeDatabase(server.url);
    const bots: BotProcess[] = [];
    stops.unshift(async () => void (await Promise.all(bots.map((bot) => bot.stop()))));
    for (let turn = 0; turn < instances; turn += 1)
      bots.push(await startBot({ sites, databaseUrl, account }));
    await queueRoundCards(databaseUrl, { sites, serviceUrl: connector.url });
    const accepted = await openAcceptedLog(databaseUrl);
    stops.unshift(() => accepted.close());
    await standIn.disturb({ kind: 'throttle', times: -1, every: throttledEvery, match: '_api' });
    await standIn.disturb({ kind: 'latency', delayMs: latencyMs, times: -1, match: '_api' });
    return await measure({ bots, connector, accepted, report }, people);
  } finally {
    for (const stop of stops) await stop();
  }
}

async function measure(bench: RoundBench, people: readonly RoundPerson[]): Promise<readonly BenchmarkRow[]> {
  const { connector, report } = bench;
  const cards = people.map((person) => cardSubmit(person, connector.url));
  const forms = people.flatMap((person) => formSubmits(person, connector.url));
  report('a bare echo bot');
  const echo = await measureEcho(forms);
  report('one card for each person');
  const byCard = await measureAnswers(bench, cards, echo);
  report('one form for each action');
  const byForm = await measureAnswers(bench, forms, echo);
  return [
    rowOf({ name: 'bare echo bot', submits: echo.length, ...timesOf(echo) }),
    rowOf({ name: 'one card for each person', ...byCard }),
    rowOf({ name: 'one form for each action', ...byForm })
  ];
}

/** The same presses at the same pace, for a shorter while. */
async function measureEcho(submits: readonly Submit[]): Promise<readonly Reply[]> {
  const bots = [await startEchoBot(), await startEchoBot()];
  try {
    const some = submits.slice(0, Math.round((submits.length * echoDurationMs) / durationMs));
    return await press(bots, some, echoDurationMs);
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
  }
}

async function measureAnswers(
  { bots, connector, accepted }: RoundBench,
  submits: readonly Submit[],
  echo: readonly Reply[]
): Promise<BenchmarkRow> {
  const shownBefore = connector.requests.length;
  const replies = await press(bots, submits, durationMs);
  const repliedMs = performance.now();
  const refused = await untilWritten(accepted);
  const writtenSeconds = Math.round((performance.now() - repliedMs) / 1000);
  const { channelUpdates, isTrue } = await untilShown(connector, shownBefore);
  const verdict = await judgeAnswers(submits, replies, {
    account,
    committedAt: await accepted.committedAt()
  });
  const times = timesOf(replies);
  return {
    ...{ submits: replies.length, actions: submits.flatMap(({ expected }) => expected).length },
    ...{ ...verdict, refused, ...times },
    echoRatio: Math.round((times.p95Ms / timesOf(echo).p95Ms) * 10) / 10,
    ...{ writtenSeconds, channelUpdates, cardsTrue: isTrue ? 'yes' : 'no' }
  };
}

function press(bots: readonly BotProcess[], submits: readonly Submit[], withinMs: number) {
  const endpoints = bots.map(({ endpoint }) => endpoint);
  return pressButtons({ endpoints, submits, durationMs: withinMs, doubles, chance: seededChance(5) });
}

/** Waits until every accepted answer is in its list; gives how many a rule has refused. */
async function untilWritten(accepted: AcceptedLog): Promise<number> {
  const startMs = performance.now();
  for (;;) {
    const { waiting, refused } = await accepted.waiting();
    if (waiting === 0) return refused;
    if (performance.now() - startMs > longestWritingMs)
      throw new Error(`${waiting} answers are not written.`);
    await pause(500);
  }
}

/** Waits until the cards in the channels have come to rest, and tells whether they say that everything is answered. */
async function untilShown(connector: FakeConnector, since: number) {
  for (let before = -1; ;) {
    const { channelUpdates, last } = readShownCards(connector, since);
    if (channelUpdates === before) {
      const isTrue = last.size > 0 && [...last.values()].every((words) => words.includes(allAnswered));
      return { channelUpdates, isTrue };
    }
    before = channelUpdates;
    await pause(8_000);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function rosterEntry(person: RoundPerson) {
  return { id: teamsIdOf(person), name: person.key, userPrincipalName: person.login };
}

function timesOf(replies: readonly Reply[]) {
  const sorted = replies.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (part: number): number => Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0);
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), longestMs: at(1) };
}

/** Every row has the same columns; what does not apply is empty. */
function rowOf(known: BenchmarkRow): BenchmarkRow {
  const columns = {
    ...{ name: '', submits: '', actions: '', lost: '', double: '', unanswered: '', early: '', refused: '' },
    ...{ p50Ms: '', p95Ms: '', p99Ms: '', longestMs: '', echoRatio: '' },
    ...{ writtenSeconds: '', channelUpdates: '', cardsTrue: '' }
  };
  return { ...columns, ...known };
}
