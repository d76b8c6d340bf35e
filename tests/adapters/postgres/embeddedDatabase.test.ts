import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBotStore } from '../../../src/adapters/postgres/botStore';
import { openEmbeddedDatabase } from '../../../src/adapters/postgres/embeddedDatabase';
import { ask } from '../../../src/adapters/postgres/sql';
import { instant } from '../../../src/core/calendar/instant';
import { site, standingClock } from '../../support/database/messages';

const answer = {
  key: 'a-1',
  site,
  login: 'samordnare@contoso.example',
  kind: 'reportStatus',
  draft: '{}',
  acceptedAt: instant('2020-09-14T06:00:00Z')
} as const;

describe('the directory of the embedded database', () => {
  const directory = mkdtempSync(join(tmpdir(), 'samverkan-directory-'));
  let holder: ChildProcess;

  beforeAll(async () => {
    holder = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'directoryHolder.ts'), directory], {
      stdio: ['ignore', 'pipe', 'ignore']
    });
    if (holder.stdout === null) throw new Error('The holder has no output.');
    const [said] = (await once(holder.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('open\n');
  }, 120_000);

  afterAll(() => {
    holder.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  test('is refused to a second process, and free with all that was written once the first is killed', async () => {
    await expect(openEmbeddedDatabase(directory)).rejects.toMatchObject({
      code: 'databaseInUse',
      subject: directory
    });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const database = await openEmbeddedDatabase(directory);
    try {
      expect(await ask(database, 'select word from kept')).toEqual([{ word: 'before the kill' }]);
      await expect(openEmbeddedDatabase(directory)).rejects.toMatchObject({ code: 'databaseInUse' });
    } finally {
      await database.close();
    }
  }, 120_000);

  test('gives an answer to the next process, which need not wait for the lease of one that is gone', async () => {
    const place = { directory: mkdtempSync(join(tmpdir(), 'samverkan-answers-')) };
    const clock = standingClock();
    const first = await openBotStore({ place, clock });
    await first.acceptedAnswers.accept(answer);
    expect(await first.acceptedAnswers.take(1, 3_600_000)).toHaveLength(1);
    expect(await first.acceptedAnswers.take(1, 3_600_000)).toEqual([]);
    await first.close();
    const next = await openBotStore({ place, clock });
    try {
      expect(await next.acceptedAnswers.take(1, 3_600_000)).toMatchObject([{ key: answer.key, attempts: 2 }]);
    } finally {
      await next.close();
      rmSync(place.directory, { recursive: true, force: true });
    }
  }, 120_000);
});
