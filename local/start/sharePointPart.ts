import path from 'node:path';
import { appLogin } from '../../src/adapters/sharepoint/sharePointListStore';
import { type DemoAccount, demoAccounts } from '../demo/accounts';
import { loginOf } from '../demo/account';
import { demoSiteNames, demoSitePath, demoSiteTitles } from '../demo/sites';
import { type SharePointServer } from '../sharepoint/index';
import { workbenchPath } from '../workbench/page';
import { createWorkbenchRoutes, type Route } from '../workbench/routes';
import { openSharePoint } from './openSharePoint';
import { type Part, type PartContext } from './part';

/** The local SharePoint with the demo's sites and accounts, and on the same origin the workbench. */
export const sharePointPart: Part = {
  name: 'SharePoint',
  start: async (context) => {
    const { clock } = context;
    const routes = await createWorkbenchRoutes({
      root: context.root,
      sites: demoSiteNames.map((name) => ({ name, path: demoSitePath(name), title: demoSiteTitles[name] })),
      accounts: [...demoAccounts].sort(usualAccountFirst).map(({ login, title }) => ({ login, title })),
      clock
    });
    const server = await startServer(context, routes);
    return {
      addresses: [{ label: 'Arbetsyta', url: `${server.url}${workbenchPath}` }],
      stop: () => server.close()
    };
  }
};

/** Owns every site and is nobody in the cooperation: the account that `npm run provision` takes on this machine. */
const siteOwner = {
  login: 'admin@samverkan.local',
  title: 'Webbplatsägare (demo)',
  email: 'admin@samverkan.local',
  isSiteAdmin: true
};

/** The bot, as SharePoint knows whoever writes as an app; its word about who acted is taken. */
const botAccount = {
  login: appLogin,
  title: 'Samverkansbot (demo)',
  email: '',
  isApp: true,
  isSiteAdmin: true
};

/** The account that the workbench acts as unless another is chosen: one who sees everything and edits most of it. */
const usualAccount = loginOf('samordnare.central');

function usualAccountFirst(first: DemoAccount, second: DemoAccount): number {
  return Number(second.login === usualAccount) - Number(first.login === usualAccount);
}

function startServer({ port, dataFolder, clock }: PartContext, routes: Route): Promise<SharePointServer> {
  const owners = [loginOf('administrator')];
  return openSharePoint({
    port,
    dataDir: path.join(dataFolder, 'sharepoint'),
    sites: demoSiteNames.map((name) => ({ path: demoSitePath(name), title: demoSiteTitles[name], owners })),
    accounts: [...demoAccounts, siteOwner, botAccount],
    now: clock.now,
    routes
  });
}
