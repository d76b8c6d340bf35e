import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** Address of the PostgreSQL server of this run; `undefined` when none could be had. */
export const testServerUrl = process.env['SAMVERKAN_TEST_DATABASE_URL'];

/** A database of its own on the server of this run. */
export interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Makes an empty database on a server. */
export async function makeDatabase(serverUrl: string): Promise<OwnDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
}
