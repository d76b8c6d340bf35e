import { openServerDatabase } from '../../../src/adapters/postgres/serverDatabase';
import { makeDatabase, testServerUrl } from '../../support/database/ownDatabase';
import { describeMigrations } from './migrationContract';

if (testServerUrl === undefined) {
  test.skip('tables on PostgreSQL: no server could be started, and SAMVERKAN_TEST_DATABASE_URL names none', () =>
    undefined);
} else {
  const server = testServerUrl;
  describeMigrations('PostgreSQL', async () => {
    const { url, drop } = await makeDatabase(server);
    const database = openServerDatabase(url);
    return {
      ...database,
      async close() {
        await database.close();
        await drop();
      }
    };
  });
}
