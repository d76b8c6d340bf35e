import { parseArgs } from 'node:util';
import { type AccountSeed, type SiteOptions, startSharePoint } from './index';

const defaultPort = 4600;

/** Neutral people for a server that is started by itself. */
const accounts: readonly AccountSeed[] = [
  {
    login: 'admin@samverkan.local',
    title: 'Site Administrator',
    email: 'admin@samverkan.local',
    isSiteAdmin: true
  },
  { login: 'member@samverkan.local', title: 'Site Member', email: 'member@samverkan.local' },
  { login: 'visitor@samverkan.local', title: 'Site Visitor', email: 'visitor@samverkan.local' },
  { login: 'guest@partner.local', title: 'Partner Guest', email: 'guest@partner.local', isGuest: true },
  { login: 'app@samverkan.local', title: 'Samverkan App', email: '', isApp: true }
];

const people = {
  owners: ['admin@samverkan.local', 'app@samverkan.local'],
  members: ['member@samverkan.local'],
  visitors: ['visitor@samverkan.local', 'guest@partner.local']
};

const emptySites: readonly SiteOptions[] = [{ path: '/sites/samverkan', title: 'Samverkan', ...people }];

const demoSites: readonly SiteOptions[] = [
  { path: '/sites/central', title: 'Central', ...people },
  { path: '/sites/hagersten-alvsjo', title: 'Hägersten-Älvsjö', ...people },
  { path: '/sites/jarva', title: 'Järva', ...people },
  { path: '/sites/sodermalm', title: 'Södermalm', ...people },
  { path: '/sites/skarholmen', title: 'Skärholmen', ...people }
];

function readArguments(): {
  readonly port: number;
  readonly dataDir: string | undefined;
  readonly isEmpty: boolean;
} {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, data: { type: 'string' }, empty: { type: 'boolean' } }
  });
  const port = Number(values.port ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port: '${values.port ?? ''}' is no port.`);
  return { port, dataDir: values.data, isEmpty: values.empty ?? false };
}

async function main(): Promise<void> {
  const { port, dataDir, isEmpty } = readArguments();
  const sites = isEmpty ? emptySites : demoSites;
  const server = await startSharePoint({ port, dataDir, sites, accounts });
  for (const site of sites) console.log(`${site.title}: ${server.url}${site.path}`);
  console.log(`Default account: ${accounts[0]?.login ?? ''} (Authorization: Bearer <login>)`);
  console.log('ready');
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1)
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
