import { startTestServer } from './testServer';

/**
 * Brings a PostgreSQL server for the tests of one run: the one that `SAMVERKAN_TEST_DATABASE_URL` names, or one from the
 * development dependencies. Where neither can be had, the tests on it are skipped by name, or, with
 * `SAMVERKAN_TEST_DATABASE_REQUIRED`, the run fails.
 *
 * @returns what stops the server again
 */
export default async function bringServer(): Promise<void> {
  if (process.env['SAMVERKAN_TEST_DATABASE_URL'] !== undefined) return;
  try {
    const server = await startTestServer(['-c', 'fsync=off']);
    process.env['SAMVERKAN_TEST_DATABASE_URL'] = server.url;
    globalThis.stopTestServer = () => server.stop();
  } catch (error) {
    if (process.env['SAMVERKAN_TEST_DATABASE_REQUIRED'] !== undefined) throw error;
    process.stderr.write(`No PostgreSQL server for the tests: ${String(error)}\n`);
  }
}

declare global {
  var stopTestServer: (() => Promise<void>) | undefined;
}
