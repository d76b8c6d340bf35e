import { describeListStore } from './listStoreContract';
import { openSharePoint } from './sharePointHarness';

const site = process.env.SAMVERKAN_CONTRACT_SITE;
const otherSite = process.env.SAMVERKAN_CONTRACT_OTHER_SITE;
const accessToken = process.env.SAMVERKAN_SP_TOKEN;
const login = process.env.SAMVERKAN_CONTRACT_LOGIN;

if (site === undefined || otherSite === undefined || accessToken === undefined || login === undefined) {
  describe('list store: a real site', () => {
    it.todo(
      'runs with SAMVERKAN_CONTRACT_SITE, SAMVERKAN_CONTRACT_OTHER_SITE, SAMVERKAN_CONTRACT_LOGIN and SAMVERKAN_SP_TOKEN'
    );
  });
} else {
  describeListStore('a real site', () =>
    openSharePoint({
      site,
      otherSite,
      missingSite: `${new URL(site).origin}/sites/samverkan-contract-nowhere`,
      accessToken,
      login,
      takesManyRows: process.env.SAMVERKAN_CONTRACT_MANY_ROWS === 'true',
      close: () => Promise.resolve()
    })
  );
}
