import { spawn } from 'node:child_process';
import { connectNode } from '../src/adapters/sharepoint/connectNode';
import { provisionSite } from '../src/adapters/sharepoint/provisioning/provisionSite';
import { type ConnectSite } from '../src/adapters/sharepoint/siteConnection';
import { type ReminderSite } from '../src/core/reminder/sitePlan';
import { addRows } from './addRows';
import { type BenchmarkRow } from './benchmarkResult';
import { reminderCase } from './reminderCase';
import { administrator, startStandInProcess } from './standInProcess';

/** Five plans at their fullest. */
const rehearsedActions = 5_000;
/** A year from the day of the case on. */
const period = ['--from', '2020-09-14', '--to', '2021-09-13'] as const;

const ways: readonly { readonly name: string; readonly flags: readonly string[] }[] = [
  { name: 'nobody answers', flags: [] },
  { name: 'four of five answered the same day', flags: ['--answer-rate', '0.8'] },
  { name: 'as JSON', flags: ['--json'] }
];

async function fill(connect: ConnectSite, site: string, rows: ReminderSite): Promise<void> {
  await provisionSite({ connect, site });
  await addRows(connect, { site, collection: 'orgUnits', rows: rows.units });
  await addRows(connect, { site, collection: 'persons', rows: rows.persons });
  await addRows(connect, { site, collection: 'groups', rows: rows.groups });
  await addRows(connect, { site, collection: 'memberships', rows: rows.memberships });
  await addRows(connect, { site, collection: 'reminderRules', rows: rows.rules });
  await addRows(connect, { site, collection: 'actions', rows: rows.actions });
  await addRows(connect, { site, collection: 'statusReports', rows: [...rows.reports.values()].flat() });
}

/** Runs the command as somebody types it, its start and the reading of the lists included. */
async function runCommand(args: readonly string[]): Promise<{ readonly ms: number; readonly lines: number }> {
  const startMs = performance.now();
  const child = spawn('npm', ['run', '--silent', 'rehearse', '--', ...args], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) lines += 1;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (exitCode !== 0) throw new Error(`npm run rehearse ended with ${exitCode}.`);
  return { ms: Math.round(performance.now() - startMs), lines };
}

/** What it takes `npm run rehearse` to go through a year of a site with 5,000 actions on the local stand-in. */
export async function measureRehearsal(report: (line: string) => void): Promise<readonly BenchmarkRow[]> {
  const standIn = await startStandInProcess();
  try {
    const [site = ''] = standIn.sites;
    const [rows] = reminderCase(rehearsedActions).sites;
    if (rows === undefined) throw new Error('The case has no site.');
    report(`filling a site with ${rehearsedActions} actions`);
    const connect = connectNode({ accessToken: () => Promise.resolve(administrator) });
    await fill(connect, site, rows);
    const results: BenchmarkRow[] = [];
    for (const { name, flags } of ways) {
      report(`rehearsing a year: ${name}`);
      const { ms, lines } = await runCommand([
        ...period,
        '--site',
        site,
        '--account',
        administrator,
        ...flags
      ]);
      const size = rehearsedActions;
      results.push({ name: `npm run rehearse, a year, ${name}`, size, lines, medianMs: ms });
    }
    return results;
  } finally {
    await standIn.stop();
  }
}
