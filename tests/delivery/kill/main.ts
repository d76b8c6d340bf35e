import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDatabase } from '../../support/database/ownDatabase';
import { startTestServer } from '../../support/database/testServer';
import { type Verdict } from './judge';
import { type KillRun, runKills } from './runKills';

const databases = [
  ['pglite', 1],
  ['postgres', 1],
  ['postgres', 2]
] as const;

/** What must be empty when nothing was lost, and nothing came twice without a reason and a mark. */
const faults: readonly (keyof Verdict)[] = ['lost', 'unexplained', 'unmarked', 'unwanted', 'misrecorded'];

/** One run: on which database, with how many instances, and how it is disturbed. */
interface NamedRun extends Pick<KillRun, 'instances' | 'killsOnEachSide' | 'seed'> {
  readonly name: (typeof databases)[number][0];
}

/** The kill test for as long as one likes: `npx tsx tests/delivery/kill/main.ts --rounds 5 --kills 10 [--only pglite]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '1' },
      kills: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' }
    }
  });
  const server = await startTestServer();
  try {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const [name, instances] of databases) {
        if (!`${name}${instances}`.startsWith(values.only)) continue;
        const seed = Number(values.seed) + round;
        const run = { name, instances, seed, killsOnEachSide: Number(values.kills) };
        process.stderr.write(
          `round ${round + 1} of ${values.rounds}: ${name}, ${instances}, seed ${seed} …\n`
        );
        await tell(server.url, run);
      }
    }
  } finally {
    await server.stop();
  }
}

/** Prints what came of a run as a line of JSON. One that fails does not stop the others; the exit code tells. */
async function tell(serverUrl: string, run: NamedRun): Promise<void> {
  const { name, instances, seed } = run;
  const startedMs = performance.now();
  const outcome = await runOn(serverUrl, run).catch((error: unknown) => ({ error: String(error) }));
  if ('error' in outcome || faults.some((fault) => outcome[fault] !== 0)) process.exitCode = 1;
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  process.stdout.write(`${JSON.stringify({ name, instances, seed, seconds, ...outcome })}\n`);
}

/** @returns each part of the verdict as a number */
async function runOn(
  serverUrl: string,
  { name, ...run }: NamedRun
): Promise<Readonly<Record<keyof Verdict, number>>> {
  const directory = mkdtempSync(join(tmpdir(), 'samverkan-kill-'));
  const own = await makeDatabase(serverUrl);
  try {
    const verdict = await runKills({ place: name === 'pglite' ? { directory } : { url: own.url }, ...run });
    const counts = Object.entries(verdict).map(([what, found]: [string, number | readonly string[]]) => [
      what,
      typeof found === 'number' ? found : found.length
    ]);
    return Object.fromEntries(counts) as Record<keyof Verdict, number>;
  } finally {
    await own.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
  process.exitCode = 1;
});
