import { startSharePoint } from '../../local/sharepoint/index';
import { describeListStore } from './listStoreContract';
import { openSharePoint } from './sharePointHarness';

const login = 'app@samverkan.local';

describeListStore('local stand-in through @pnp/sp', async () => {
  const people = { owners: [login] };
  const server = await startSharePoint({
    port: 0,
    dataDir: undefined,
    accounts: [{ login, title: 'Samverkan', email: '', isApp: true, isSiteAdmin: true }],
    sites: [
      { path: '/sites/central', title: 'Central', ...people },
      { path: '/sites/local', title: 'Lokal', ...people }
    ]
  });
  return openSharePoint({
    site: `${server.url}/sites/central`,
    otherSite: `${server.url}/sites/local`,
    missingSite: `${server.url}/sites/nowhere`,
    accessToken: login,
    login,
    takesManyRows: true,
    close: () => server.close()
  });
});
