import { parseArgs } from 'node:util';
import { type AccountSeed, type SiteOptions, startSharePoint } from './index';

const defaultPort = 4600;
const administrator = 'admin@samverkan.local';

/** Neutral people for a server that is started by itself. */
const accounts: readonly AccountSeed[] = [
  {
    login: administrator,
    title: 'Site Administrator',
    email: administrator,
    isSiteAdmin: true
  },
  { login: 'member@samverkan.local', title: 'Site Member', email: 'member@samverkan.local' },
  { login: 'visitor@samverkan.local', title: 'Site Visitor', email: 'visitor@samverkan.local' },
  { login: 'guest@partner.local', title: 'Partner Guest', email: 'guest@partner.local', isGuest: true },
  { login: 'app@samverkan.local', title: 'Samverkan App', email: '', isApp: true }
];

const people = {
  owners: [administrator, 'app@samverkan.local'],
  members: ['member@samverkan.local'],
  visitors: ['visitor@samverkan.local', 'guest@partner.local']
};

/** Every tenant has a root site. */
const emptySites: readonly SiteOptions[] = [
  { path: '/sites/samverkan', title: 'Samverkan', ...people },
  { path: '/', title: 'Root', ...people }
];

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

function printSignIn(isEmpty: boolean): void {
  console.log('Sign in: send "Authorization: Bearer <login>" with one of these logins');
  for (const { login, title } of accounts) console.log(`  ${login} (${title}; i:0#.f|membership|${login})`);
  if (isEmpty) {
    console.log(
      `Without credentials, or with any other bearer token, a program (not a page in a browser) is ${administrator}.`
    );
  }
}

async function main(): Promise<void> {
  const { port, dataDir, isEmpty } = readArguments();
  const sites = isEmpty ? emptySites : demoSites;
  const server = await startSharePoint({
    port,
    dataDir,
    sites,
    accounts,
    ...(isEmpty ? { defaultLogin: administrator } : {})
  });
  for (const site of sites) console.log(`${site.title}: ${server.url}${site.path}`);
  printSignIn(isEmpty);
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
