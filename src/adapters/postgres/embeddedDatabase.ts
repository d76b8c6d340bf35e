import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { fromPglite } from 'pg-boss';
import { lockDirectory } from './directoryLock';
import { type Sql, type SqlDatabase } from './sql';

/**
 * Opens the embedded database (PGlite) in a directory, or in memory without one. One process at a time.
 *
 * @throws AppError `databaseInUse` when another process has the directory
 */
export async function openEmbeddedDatabase(directory?: string): Promise<SqlDatabase> {
  const lock = directory === undefined ? undefined : lockDirectory(directory);
  const lite = await openLite(directory).catch((cause: unknown) => {
    lock?.release();
    throw cause;
  });
  const statements = fromPglite(lite);
  return {
    backend: 'pglite',
    executeSql: (text, values) => statements.executeSql(text, values),
    transaction: (work) => lite.transaction((transaction) => work(sqlOf(transaction))),
    async close() {
      await lite.close();
      lock?.release();
    }
  };
}

async function openLite(directory: string | undefined): Promise<PGlite> {
  return directory === undefined ? PGlite.create() : PGlite.create({ dataDir: join(directory, 'data') });
}

function sqlOf(transaction: Transaction): Sql {
  return {
    async executeSql(text, values) {
      if (values !== undefined && values.length > 0) return transaction.query<unknown>(text, values);
      const results = await transaction.exec(text);
      return { rows: results.flatMap((result) => result.rows as unknown[]) };
    }
  };
}
