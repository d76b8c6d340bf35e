import path from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { createLocalClock } from '../local/start/localClock';
import { openSharePoint } from '../local/start/openSharePoint';
import { buildWebPartsIfStale } from '../local/start/webPartsPart';
import { type SharePointServer } from '../local/sharepoint/index';
import { createWorkbenchRoutes } from '../local/workbench/routes';
import { demoInstant } from '../local/demo/label';
import { launchBrowser } from '../tests/support/browser/launchBrowser';
import { type BenchmarkRow } from './benchmarkResult';
import { fillCentralSite, fillSite } from './page/fillSite';
import { fillMeeting, openedMeetingKey } from './page/fillMeeting';
import { isQuiet, readPage, watchPage } from './page/pageProbe';
import { countRoundTrips } from './page/roundTrips';
import { bareKilobytes, gzippedKilobytes } from './page/scriptSize';
import { administrator } from './standInProcess';

const sizes = [100, 1_000, 5_000, 20_000] as const;
const latencyMs = 50;
const runs = 3;
const root = path.resolve(__dirname, '..');

/** A page, and how the reader comes to it. */
interface Visit {
  readonly name: string;
  readonly webPart: string;
  /** What the address says behind `#`. */
  readonly place?: string;
  /** Whether it stands on a central site on which the local one is registered. */
  readonly isCentral?: boolean;
  /** Whether this browser has seen the page before. */
  readonly comesBack?: boolean;
  /** What counts as the first row; a row of a table when left out. */
  readonly row?: string;
}

const visits: readonly Visit[] = [
  { name: 'överenskommelser', webPart: 'AgreementsWebPart' },
  { name: 'åtgärdsplan, first visit', webPart: 'ActionPlanWebPart' },
  { name: 'åtgärdsplan, later visit', webPart: 'ActionPlanWebPart', comesBack: true },
  {
    ...{ name: 'åtgärd, by a link', webPart: 'ActionPlanWebPart', place: 'plan=plan-0&atgard=action-10' },
    row: 'main article'
  },
  { name: 'styrgruppsvy', webPart: 'SteeringWebPart' },
  { name: 'styrgruppsvy, central, first visit', webPart: 'SteeringWebPart', isCentral: true },
  {
    name: 'styrgruppsvy, central, later visit',
    webPart: 'SteeringWebPart',
    isCentral: true,
    comesBack: true
  },
  { name: 'möten', webPart: 'MeetingsWebPart', row: 'main ul a' }
];

/** Measured last: what it is about is added to the site first, and would be in the way of the others. */
const meetingVisit: Visit = {
  ...{ name: 'möte, by a link', webPart: 'MeetingsWebPart', place: `mote=${openedMeetingKey}` },
  row: 'main ol li'
};

const sites = [
  { name: 'central', path: '/sites/central', title: 'Centralt' },
  ...sizes.flatMap((size) => [
    { name: `s${size}`, path: `/sites/s${size}`, title: `${size} åtgärder` },
    { name: `c${size}`, path: `/sites/c${size}`, title: `Centralt, ${size} åtgärder` }
  ])
];

async function startServer(): Promise<SharePointServer> {
  const clock = createLocalClock(demoInstant);
  const account = { login: administrator, title: 'Samordnare' };
  return openSharePoint({
    port: 0,
    dataDir: undefined,
    sites: sites.map(({ path: sitePath, title }) => ({ path: sitePath, title, owners: [administrator] })),
    accounts: [{ ...account, email: administrator, isSiteAdmin: true }],
    now: clock.now,
    routes: await createWorkbenchRoutes({ root, sites, accounts: [account], clock })
  });
}

interface Bench {
  readonly server: SharePointServer;
  readonly browser: Browser;
}

async function waitForRows(page: Page): Promise<void> {
  await page.waitForFunction(isQuiet, undefined, { timeout: 60_000, polling: 100 });
}

async function measureOnce({ server, browser }: Bench, address: string, visit: Visit) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // tsx marks functions with a helper that the page does not have.
  await page.addInitScript('window.__name = (named) => named');
  await page.addInitScript(watchPage, visit.row ?? 'main tbody tr');
  await page.goto(address);
  await waitForRows(page);
  if (visit.comesBack === true) {
    server.requests.reset();
    await page.reload();
    await waitForRows(page);
  }
  const times = await page.evaluate(readPage);
  if (times.notices > 0)
    throw new Error(`${address} shows a notice: its rows are not those of a sound list.`);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { ...times, heapBytes: usedSize };
}

type Measured = Awaited<ReturnType<typeof measureOnce>>;

function median(measured: readonly Measured[], of: (one: Measured) => number): number {
  const values = measured.map(of).sort((one, other) => one - other);
  return Math.round(values[Math.floor(values.length / 2)] ?? Number.NaN);
}

async function measureVisit(
  bench: Bench,
  asked: { readonly size: number; readonly visit: Visit; readonly bareKb: number }
): Promise<BenchmarkRow> {
  const { server } = bench;
  const { size, visit, bareKb } = asked;
  const site = `${visit.isCentral === true ? 'c' : 's'}${size}`;
  const place = visit.place === undefined ? '' : `#${visit.place}`;
  const address = `${server.url}/workbench?webPart=${visit.webPart}&site=${site}&controls=none${place}`;
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    server.requests.reset();
    measured.push(await measureOnce(bench, address, visit));
  }
  const [first] = measured;
  if (first === undefined) throw new Error('Nothing was measured.');
  const before = first.requests.filter(({ endMs }) => endMs <= first.firstRowMs);
  const batches = server.requests.recent().filter(({ innerRequests }) => innerRequests > 0);
  const bytes = before.reduce((sum, request) => sum + request.bytes, 0);
  const scriptKb = gzippedKilobytes(root, first.scripts);
  return {
    size,
    page: visit.name,
    roundTrips: countRoundTrips(before),
    requests: before.length,
    inner: batches.map(({ innerRequests }) => innerRequests).join('+') || '–',
    kilobytes: Math.round(bytes / 1024),
    firstRowMs: median(measured, ({ firstRowMs, startMs }) => firstRowMs - startMs),
    interactiveMs: median(measured, ({ interactiveMs, startMs }) => interactiveMs - startMs),
    domNodes: first.domNodes,
    heapMb: median(measured, ({ heapBytes }) => heapBytes / 1024 / 1024),
    scriptKb: Math.round(scriptKb),
    aboveBareKb: Math.round(scriptKb - bareKb)
  };
}

/**
 * Opens the built web parts in a browser on lists of 100 to 20,000 actions, each with a report, spread over plans of
 * 500, with 50 ms added to every request for data. Times count from the moment when the web part's script is asked
 * for; what SharePoint's own page takes before is not ours.
 */
export async function benchPage(report: (line: string) => void): Promise<readonly BenchmarkRow[]> {
  await buildWebPartsIfStale({ root, report });
  const bareKb = await bareKilobytes(root);
  report(`a bare Fluent web part: ${Math.round(bareKb)} KB gz`);
  const server = await startServer();
  const browser = await launchBrowser();
  const results: BenchmarkRow[] = [];
  try {
    await fillCentralSite(`${server.url}/sites/central`, administrator);
    for (const size of sizes) {
      report(`filling lists with ${size} actions and as many reports`);
      const site = `${server.url}/sites/s${size}`;
      await fillSite(site, size, administrator);
      await fillCentralSite(`${server.url}/sites/c${size}`, administrator, [site]);
      const measure = async (asked: readonly Visit[]): Promise<void> => {
        server.faults.set({ kind: 'latency', delayMs: latencyMs, times: -1, match: '_api' });
        for (const visit of asked) {
          const row = await measureVisit({ server, browser }, { size, visit, bareKb });
          report(JSON.stringify(row));
          results.push(row);
        }
        server.faults.clear();
      };
      await measure(visits);
      await fillMeeting(site, size, administrator);
      await measure([meetingVisit]);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return results;
}
