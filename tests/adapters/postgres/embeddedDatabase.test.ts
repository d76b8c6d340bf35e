import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedDatabase } from '../../../src/adapters/postgres/embeddedDatabase';
import { ask } from '../../../src/adapters/postgres/sql';

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
});
