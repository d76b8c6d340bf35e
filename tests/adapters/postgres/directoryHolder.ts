import { openEmbeddedDatabase } from '../../../src/adapters/postgres/embeddedDatabase';

/** Opens the embedded database in a directory and keeps it, until it is killed. */
async function hold(directory: string): Promise<void> {
  const database = await openEmbeddedDatabase(directory);
  await database.executeSql('create table if not exists kept (word text)');
  await database.executeSql('insert into kept (word) values ($1)', ['before the kill']);
  process.stdout.write('open\n');
  setInterval(() => undefined, 60_000);
}

void hold(process.argv[2] ?? '');
