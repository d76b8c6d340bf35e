import { createHash } from 'node:crypto';
import { connectNode } from '../src/adapters/sharepoint/connectNode';
import { provisionSite } from '../src/adapters/sharepoint/provisioning/provisionSite';
import { SharePointListStore } from '../src/adapters/sharepoint/sharePointListStore';
import { readReminderSites } from '../src/application/reminder/readReminderSites';
import { clockTime } from '../src/core/calendar/clockTime';
import { instantAt } from '../src/core/calendar/instant';
import { planReminders } from '../src/core/reminder/planReminders';
import { type ReminderPlan, type SentBefore } from '../src/core/reminder/composeMessages';
import { addRows } from './addRows';
import { measureDispatch } from './delivery/dispatch';
import { type BenchmarkRow } from './benchmarkResult';
import { measureRehearsal } from './rehearsal';
import { benchActions, benchDay, reminderCase } from './reminderCase';
import { administrator, startStandInProcess } from './standInProcess';

const sizes = [1_000, 10_000, 100_000] as const;
const runs = 5;
/** Two pages of 5,000. */
const sweptActions = 6_000;

const nothingBefore: SentBefore = {
  knownLines: new Set(),
  messagesThisWeek: new Map(),
  messagesToday: new Set()
};

/** Tells two results apart: the keys of all messages, lines and held back lines, in their order. */
function checksumOf({ messages, suppressed }: ReminderPlan): string {
  const keys = [
    ...messages.flatMap(({ key, lines }) => [key, ...lines.map((line) => line.key)]),
    ...suppressed.map(({ line, reason }) => `${line.key} ${reason}`)
  ];
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 12);
}

function measurePlanning(size: number): BenchmarkRow {
  const input = reminderCase(size);
  let plan = planReminders(input, nothingBefore);
  const checksum = checksumOf(plan);
  const timesMs: number[] = [];
  const cpuMs: number[] = [];
  let heapMegabytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const heapBefore = process.memoryUsage().heapUsed;
    const cpuBefore = process.cpuUsage();
    const startMs = performance.now();
    plan = planReminders(input, nothingBefore);
    timesMs.push(performance.now() - startMs);
    cpuMs.push(process.cpuUsage(cpuBefore).user / 1000);
    heapMegabytes = Math.max(heapMegabytes, (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20);
    if (checksumOf(plan) !== checksum) throw new Error('The same input gave another plan.');
  }
  return rowOf({
    name: 'planning, 1 % due, 500 persons, rules on four levels',
    size,
    messages: plan.messages.length,
    lines: plan.messages.reduce((sum, { lines }) => sum + lines.length, 0),
    medianMs: Math.round(medianOf(timesMs)),
    cpuMs: Math.round(medianOf(cpuMs)),
    heapMegabytes: Math.round(heapMegabytes),
    checksum
  });
}

async function measureSweep(report: (line: string) => void): Promise<BenchmarkRow> {
  const standIn = await startStandInProcess();
  try {
    const [site = ''] = standIn.sites;
    const connect = connectNode({ accessToken: () => Promise.resolve(administrator) });
    report(`filling a list with ${sweptActions} actions`);
    await provisionSite({ connect, site });
    await addRows(connect, { site, collection: 'actions', rows: benchActions(sweptActions) });
    const store = new SharePointListStore({ connect, trustedLogins: [administrator] });
    const now = instantAt(benchDay, clockTime('08:00'));
    const session = { store, clock: { now: () => now, today: () => benchDay }, dayRules: {} };
    await standIn.resetRequests();
    const startMs = performance.now();
    const { sites, failures } = await readReminderSites(session, [site]);
    const medianMs = Math.round(performance.now() - startMs);
    if (failures.length > 0) throw new Error('The site could not be read.');
    const { requests, innerRequests } = await standIn.readRequests();
    const size = sites[0]?.actions.length ?? 0;
    if (size !== sweptActions) throw new Error(`${size} of ${sweptActions} actions could be read.`);
    return rowOf({ name: 'reading for one sweep of a site', size, requests, innerRequests, medianMs });
  } finally {
    await standIn.stop();
  }
}

/** Every row has the same columns; what does not apply is empty. */
function rowOf(known: BenchmarkRow): BenchmarkRow {
  const columns = {
    ...{ name: '', size: '', messages: '', lines: '', requests: '', innerRequests: '' },
    ...{ database: '', instances: '', medianMs: '', cpuMs: '', heapMegabytes: '', checksum: '' },
    ...{ refused: '', overLimit: '', perSecond: '', ofAllowed: '', busiestSecond: '' }
  };
  return { ...columns, ...known };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * What a morning costs: planning 1,000 to 100,000 open actions, in time, memory and a checksum of the result, and the
 * requests of one sweep on the local stand-in, a year rehearsed by the command, and how near to Teams' limits the dispatcher
 * comes.
 */
export async function benchReminders(report: (line: string) => void): Promise<readonly BenchmarkRow[]> {
  const planned = sizes.map((size) => {
    report(`planning ${size} actions`);
    return measurePlanning(size);
  });
  const sweep = await measureSweep(report);
  const rehearsed = (await measureRehearsal(report)).map(rowOf);
  report('sending 1500 messages, twice');
  return [...planned, sweep, ...rehearsed, ...(await measureDispatch()).map(rowOf)];
}
