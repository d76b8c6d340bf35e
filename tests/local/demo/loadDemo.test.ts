import { demoAccounts } from '../../../local/demo/accounts';
import { ownerLogin } from '../../../local/demo/timeline/playHistory';
import { loadDemo } from '../../../local/demo/loadDemo';
import { demoSiteNames, demoSitePath, demoSiteTitles, demoSiteUrl } from '../../../local/demo/sites';
import { type SharePointServer, startSharePoint } from '../../../local/sharepoint/index';
import { connectNode } from '../../../src/adapters/sharepoint/connectNode';
import { SharePointListStore } from '../../../src/adapters/sharepoint/sharePointListStore';
import { listSchema } from '../../../src/adapters/sharepoint/schema/listSchema';
import { MemoryListStore } from '../../support/memoryListStore';
import { collectionNames, contentOf, type DemoRows, playIn, playTimeoutMs, readDemo } from './demoRows';

const clockStart = '2020-09-14T06:00:00.000Z';

function startStandIn(): Promise<SharePointServer> {
  return startSharePoint({
    port: 0,
    dataDir: undefined,
    accounts: demoAccounts,
    sites: demoSiteNames.map((name) => ({
      path: demoSitePath(name),
      title: demoSiteTitles[name],
      owners: [ownerLogin]
    })),
    now: () => new Date(clockStart)
  });
}

async function load(
  server: SharePointServer,
  report: (line: string) => void = () => undefined
): Promise<void> {
  await loadDemo({ sharePointUrl: server.url, report });
}

async function read(server: SharePointServer): Promise<DemoRows> {
  const connect = connectNode({ accessToken: () => Promise.resolve(ownerLogin) });
  return readDemo(new SharePointListStore({ connect }), server.url);
}

interface ItemByWriter {
  readonly RecordedBy: string;
  readonly RecordedOn: string;
  readonly Created: string;
  readonly Author: { readonly EMail: string };
}

async function readItems(server: SharePointServer, site: (typeof demoSiteNames)[number], list: string) {
  const address = `${demoSiteUrl(server.url, site)}/_api/web/getList('${demoSitePath(site)}/Lists/${list}')/items`;
  const response = await fetch(
    `${address}?$select=RecordedBy,RecordedOn,Created,Author/EMail&$expand=Author&$top=5000`,
    {
      headers: { Authorization: `Bearer ${ownerLogin}`, Accept: 'application/json;odata=nometadata' }
    }
  );
  return ((await response.json()) as { readonly value: readonly ItemByWriter[] }).value;
}

describe('the demo in the local SharePoint, loaded in spite of three interruptions', () => {
  let server: SharePointServer;
  let rows: DemoRows;
  const interruptions: unknown[] = [];
  beforeAll(async () => {
    server = await startStandIn();
    const loadCutOff = async (report?: (line: string) => void): Promise<void> => {
      interruptions.push(await load(server, report).catch((error: unknown) => error));
    };
    await loadCutOff(throwAt(demoSiteTitles.sodermalm));
    server.faults.set({ kind: 'deny', match: 'attachmentFiles', times: 1 });
    await loadCutOff();
    await loadCutOff(throwAt('500 av'));
    await load(server);
    rows = await read(server);
  }, playTimeoutMs);
  afterAll(() => server.close());

  test('was interrupted three times', () => {
    expect(interruptions).toEqual([expect.any(Error), expect.any(Error), expect.any(Error)]);
  });

  test('is what a whole load gives', async () => {
    const memory = new MemoryListStore();
    await playIn(memory, server.url);
    expect(contentOf(rows)).toEqual(contentOf(await readDemo(memory, server.url)));
  });

  test('is sound, and nobody has written in the name of another', () => {
    const all = demoSiteNames.flatMap((site) => collectionNames.map((name) => rows[site][name]));
    expect(all.flatMap(({ findings }) => findings)).toEqual([]);
    expect(
      all.flatMap(({ rows: sound }) => [...sound]).filter(({ actorMark }) => actorMark !== undefined)
    ).toEqual([]);
  });

  test('was written by each actor on the day of the act', async () => {
    for (const site of demoSiteNames) {
      for (const { name } of Object.values(listSchema)) {
        for (const item of await readItems(server, site, name)) {
          const isAdded = ['StatusReports', 'Decisions', 'ProcessSteps', 'Memberships'].includes(name);
          if (isAdded) expect(item.Author.EMail).toBe(`${item.RecordedBy}@demo.samverkan.example`);
          if (isAdded) expect(stockholmDay(item.Created)).toBe(stockholmDay(item.RecordedOn));
          expect(item.Created < clockStart).toBe(true);
        }
      }
    }
  });

  test('leaves the clock where it was', () => {
    expect(server.now().toISOString()).toBe(clockStart);
  });

  test(
    'loaded again is the same',
    async () => {
      const lines: string[] = [];
      await load(server, (line) => lines.push(line));
      expect(lines).toEqual(['Demodata – påhittade uppgifter: klart sedan tidigare.']);
      expect(contentOf(await read(server))).toEqual(contentOf(rows));
    },
    playTimeoutMs
  );
});

function throwAt(text: string): (line: string) => void {
  return (line) => {
    if (line.includes(text)) throw new Error('cut off');
  };
}

function stockholmDay(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(instant));
}
