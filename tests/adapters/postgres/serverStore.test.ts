import { makeDatabase, testServerUrl } from '../../support/database/ownDatabase';
import { describeStore, type TestPlace } from './storeContract';
import { describeSmallStores } from './smallStoresContract';

if (testServerUrl === undefined) {
  test.skip('the stores on PostgreSQL: no server could be started, and SAMVERKAN_TEST_DATABASE_URL names none', () =>
    undefined);
} else {
  const server = testServerUrl;
  const makePlace = async (): Promise<TestPlace> => {
    const { url, drop } = await makeDatabase(server);
    return { place: { url }, remove: drop };
  };
  describeStore('PostgreSQL', makePlace);
  describeSmallStores('PostgreSQL', makePlace);
}
