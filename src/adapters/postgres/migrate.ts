import { AppError } from '../../application/appError';
import { migrations, type Migration } from './migrations';
import { ask, type Sql, type SqlDatabase } from './sql';

/** Number of the lock that keeps two instances from migrating at once; ours alone in the database. */
const migrationLock = 7_243_001;

/**
 * Brings the tables up to the version of the program: what is missing is applied in order, all of it or none, by one
 * instance while the others wait.
 *
 * @throws AppError `databaseTooNew` when a newer program has been here
 */
export async function migrate(
  database: SqlDatabase,
  known: readonly Migration[] = migrations
): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.executeSql('select pg_advisory_xact_lock($1)', [migrationLock]);
    // The queue's too: several instances of pg-boss that make it at the same time fail each other.
    await sql.executeSql(
      `create schema if not exists samverkan;
       create schema if not exists queue;
       create table if not exists samverkan.migration (
         version integer primary key,
         name text not null,
         applied_at timestamptz not null default now()
       )`
    );
    const applied = await ask<{ version: number }>(sql, 'select version from samverkan.migration');
    const newest = Math.max(0, ...applied.map(({ version }) => version));
    const ours = Math.max(0, ...known.map(({ version }) => version));
    if (newest > ours) throw new AppError('databaseTooNew', { subject: `version ${newest}` });
    for (const migration of known) if (migration.version > newest) await apply(sql, migration);
  });
}

async function apply(sql: Sql, { version, name, statements }: Migration): Promise<void> {
  await sql.executeSql(statements);
  await sql.executeSql('insert into samverkan.migration (version, name) values ($1, $2)', [version, name]);
}
