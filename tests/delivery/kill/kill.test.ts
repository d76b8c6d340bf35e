import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDatabase, testServerUrl } from '../../support/database/ownDatabase';
import { type Verdict } from './judge';
import { runKills } from './runKills';

const longestMs = 300_000;

function expectNothingLost(verdict: Verdict): void {
  const { lost, unexplained, unmarked, unwanted, misrecorded } = verdict;
  expect({ lost, unexplained, unmarked, unwanted, misrecorded }).toEqual({
    lost: [],
    unexplained: [],
    unmarked: [],
    unwanted: [],
    misrecorded: []
  });
  expect(verdict.kills).toBeGreaterThan(0);
}

test(
  'PGlite, one instance: kills and three days off lose nothing, and what comes twice is marked',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'samverkan-kill-'));
    try {
      expectNothingLost(await runKills({ place: { directory }, instances: 1, killsOnEachSide: 2, seed: 1 }));
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
  longestMs
);

if (testServerUrl === undefined) {
  test.skip('kills on PostgreSQL: no server could be started, and SAMVERKAN_TEST_DATABASE_URL names none', () =>
    undefined);
} else {
  const server = testServerUrl;
  test.each([1, 2])(
    'PostgreSQL, instances: %i',
    async (instances) => {
      const { url, drop } = await makeDatabase(server);
      try {
        expectNothingLost(await runKills({ place: { url }, instances, killsOnEachSide: 2, seed: 2 }));
      } finally {
        await drop();
      }
    },
    longestMs
  );
}
