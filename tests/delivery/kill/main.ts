import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDatabase } from '../../support/database/ownDatabase';
import { startTestServer } from '../../support/database/testServer';
import { runKills } from './runKills';

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
      const seed = Number(values.seed) + round;
      const settings = { killsOnEachSide: Number(values.kills), seed };
      const directory = mkdtempSync(join(tmpdir(), 'samverkan-kill-'));
      for (const [name, instances] of [
        ['pglite', 1],
        ['postgres', 1],
        ['postgres', 2]
      ] as const) {
        if (!`${name}${instances}`.startsWith(values.only)) continue;
        const own = await makeDatabase(server.url);
        const startedMs = performance.now();
        const place = name === 'pglite' ? { directory } : { url: own.url };
        const verdict = await runKills({ place, instances, ...settings });
        await own.drop();
        const seconds = Math.round((performance.now() - startedMs) / 1000);
        const counts = Object.entries(verdict).map(([what, found]: [string, number | readonly string[]]) => [
          what,
          typeof found === 'number' ? found : found.length
        ]);
        const line: object = { name, instances, seed, seconds, ...(Object.fromEntries(counts) as object) };
        process.stdout.write(`${JSON.stringify(line)}\n`);
      }
      rmSync(directory, { recursive: true, force: true });
    }
  } finally {
    await server.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
  process.exitCode = 1;
});
