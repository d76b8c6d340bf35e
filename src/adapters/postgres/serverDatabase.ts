import { Pool, type PoolClient, type QueryResult } from 'pg';
import { type Sql, type SqlDatabase } from './sql';

const connections = 10;
const connectTimeoutMs = 5_000;
const statementTimeoutMs = 30_000;

/**
 * Opens a database on a PostgreSQL server; any number of processes may. Nothing is connected before the first statement.
 *
 * @param onLost - told when an idle connection breaks; the next statement opens another
 */
export function openServerDatabase(
  url: string,
  onLost: (error: Error) => void = () => undefined
): SqlDatabase {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    application_name: 'samverkan'
  });
  pool.on('error', onLost);
  return {
    backend: 'postgres',
    ...sqlOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        const result = await runTransaction(client, work);
        client.release();
        return result;
      } catch (error) {
        // A connection whose transaction failed may be half way through anything: it is not used again.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end()
  };
}

async function runTransaction<T>(client: PoolClient, work: (sql: Sql) => Promise<T>): Promise<T> {
  await client.query('begin');
  const result = await work(sqlOf(client));
  await client.query('commit');
  return result;
}

function sqlOf(connection: Pool | PoolClient): Sql {
  return {
    async executeSql(text, values) {
      if (values !== undefined && values.length > 0) return connection.query<object>(text, values);
      // Several statements in one text answer with several results, which the types do not say.
      const result: QueryResult<object> | readonly QueryResult<object>[] = await connection.query(text);
      return { rows: Array.isArray(result) ? result.flatMap(rowsOf) : rowsOf(result) };
    }
  };
}

function rowsOf(result: QueryResult<object>): object[] {
  return result.rows;
}
