import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type DatabasePlace } from '../../../src/adapters/postgres/botStore';
import { addMilliseconds, instant, type Instant } from '../../../src/core/calendar/instant';
import { type DeathPlan } from './death';
import { seededChance } from '../../support/seededChance';
import { judge, type Verdict } from './judge';
import { type SenderOrder, type SenderReport } from './sender';
import { startWitness, type Witness } from './witness';

/** One run of the kill test. */
export interface KillRun {
  readonly place: DatabasePlace;
  readonly instances: number;
  /** Kills before the three days off, and as many after them. */
  readonly killsOnEachSide: number;
  readonly seed: number;
}

const hourMs = 3_600_000;
/** Two minutes before the clocks go back an hour in Stockholm. */
const beforeClockChange = instant('2020-10-25T00:58:00Z');
/** Writes that a life lasts at most. */
const longestLife = 700;
/** Writes on one side of the three days, a little fewer than there are: shared between its kills, so that all come about. */
const writesOnASide = 4_000;

interface Running {
  readonly run: KillRun;
  readonly witness: Witness;
  readonly chance: () => number;
  readonly killsMs: number[];
}

/**
 * Sends the fixture with senders that are killed again and again, keeps them off for three days in the middle, and lets the
 * last ones finish. What came of it is judged by what arrived.
 */
export async function runKills(run: KillRun): Promise<Verdict> {
  const chance = seededChance(run.seed);
  const witness = await startWitness(seededChance(run.seed + 7));
  const running: Running = { run, witness, chance, killsMs: [] };
  try {
    await keepAlive(running, false);
    const pausedMs = Date.now();
    await keepAlive(running, true);
    const reports = await Promise.all(Array.from({ length: run.instances }, () => finish(running)));
    return judge({ witness, killsMs: running.killsMs, pausedMs, reports });
  } finally {
    await witness.close();
  }
}

/** Lets each instance live and die, one after the other where there are several, until the kills are used up. */
async function keepAlive(running: Running, isAfterPause: boolean): Promise<void> {
  const { run, chance } = running;
  let killsLeft = run.killsOnEachSide;
  const live = async (): Promise<void> => {
    while (killsLeft > 0) {
      killsLeft -= 1;
      await liveOnce(running, isAfterPause, {
        atWrite: 1 + Math.floor(chance() * Math.min(longestLife, writesOnASide / run.killsOnEachSide)),
        phase: (['before', 'during', 'after'] as const)[Math.floor(chance() * 3)] ?? 'during',
        afterMs: chance() * 4
      });
    }
  };
  await Promise.all(Array.from({ length: run.instances }, live));
}

async function liveOnce(running: Running, isAfterPause: boolean, death: DeathPlan): Promise<void> {
  const sender = start(running, isAfterPause, death);
  const errors = collect(sender.stderr);
  // One that finds nothing left reports, and would wait for ever for somebody to read it.
  sender.stdout?.resume();
  const [code, signal] = (await once(sender, 'exit')) as [number | null, string | null];
  if (signal === 'SIGKILL') running.killsMs.push(Date.now());
  else if (code !== 0) throw new Error(`A sender failed: ${errors()}`);
}

async function finish(running: Running): Promise<SenderReport> {
  const sender = start(running, true, undefined);
  const [said, errors] = [collect(sender.stdout), collect(sender.stderr)];
  const [code] = (await once(sender, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The last sender failed: ${errors()}`);
  return JSON.parse(said()) as SenderReport;
}

function start({ run, witness, chance }: Running, isAfterPause: boolean, death?: DeathPlan): ChildProcess {
  const order: SenderOrder = {
    place: run.place,
    serviceUrl: witness.url,
    seed: Math.floor(chance() * 1_000_000),
    startsAt: clockOf(chance(), isAfterPause),
    isAfterPause,
    ...(death === undefined ? {} : { death })
  };
  const file = join(__dirname, 'sender.ts');
  const flags = ['--disable-warning=ExperimentalWarning', '--import', 'tsx'];
  return spawn(process.execPath, [...flags, file, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' }
  });
}

/** A clock that somebody sets an hour back or forth now and then, around the night in which the law does so too. */
function clockOf(chance: number, isAfterPause: boolean): Instant {
  const set = addMilliseconds(beforeClockChange, (Math.floor(chance * 3) - 1) * hourMs);
  return isAfterPause ? addMilliseconds(set, 3 * 24 * hourMs) : set;
}

function collect(stream: ChildProcess['stdout']): () => string {
  let text = '';
  stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}
