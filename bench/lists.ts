import { connectNode } from '../src/adapters/sharepoint/connectNode';
import { provisionSite } from '../src/adapters/sharepoint/provisioning/provisionSite';
import { SharePointListStore } from '../src/adapters/sharepoint/sharePointListStore';
import { listPathOf } from '../src/adapters/sharepoint/siteConnection';
import { actionAt } from './actionRows';
import { addRows } from './addRows';
import { type BenchmarkResult } from './benchmarkResult';
import { administrator, type StandInProcess, startStandInProcess } from './standInProcess';

const sizes = [100, 1_000, 5_000, 20_000] as const;
const runs = 5;
const latencyMs = 50;

const connect = connectNode({ accessToken: () => Promise.resolve(administrator) });

async function fillSite(site: string, size: number): Promise<void> {
  await provisionSite({ connect, site });
  const rows = Array.from({ length: size }, (_, index) => actionAt(index));
  await addRows(connect, { site, collection: 'actions', rows });
}

/** What a program without a repository would do: one page after the other, every column. */
async function readPlainly(site: string, filter: string | undefined, top: number): Promise<number> {
  const path = encodeURIComponent(listPathOf(site, 'actions'));
  const asked = filter === undefined ? '' : `&$filter=${encodeURIComponent(filter)}`;
  let next: string | undefined = `${site}/_api/web/getList('${path}')/items?$top=${top}${asked}`;
  let count = 0;
  while (next !== undefined) {
    const headers = { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${administrator}` };
    const page = (await (await fetch(next, { headers })).json()) as {
      readonly value: readonly unknown[];
      readonly 'odata.nextLink'?: string;
    };
    count += page.value.length;
    next = page['odata.nextLink'];
  }
  return count;
}

interface Reading {
  readonly name: string;
  /** Reads and gives the number of rows. */
  readonly read: (site: string) => Promise<number>;
}

/** A store of its own for each run: what it would keep from the last one must not help it. */
function freshStore(): SharePointListStore {
  return new SharePointListStore({ connect, trustedLogins: [administrator] });
}

async function readThroughStore(
  site: string,
  question: { readonly depth: 'brief' | 'full'; readonly planKey?: string }
): Promise<number> {
  const where =
    question.planKey === undefined ? {} : { where: { field: 'planKey' as const, oneOf: [question.planKey] } };
  const { actions } = await freshStore().load(site, {
    actions: { collection: 'actions', depth: question.depth, ...where }
  });
  if (actions.findings.length > 0) throw new Error(`${actions.findings.length} broken rows`);
  return actions.rows.length;
}

const firstPlan = "PlanKey eq 'plan-0'";

const readings: readonly Reading[] = [
  { name: 'list, repository, brief', read: (site) => readThroughStore(site, { depth: 'brief' }) },
  { name: 'list, repository, full', read: (site) => readThroughStore(site, { depth: 'full' }) },
  { name: 'list, plain loop, pages of 5,000', read: (site) => readPlainly(site, undefined, 5_000) },
  { name: 'list, plain loop, pages of 100', read: (site) => readPlainly(site, undefined, 100) },
  {
    name: 'one plan, repository, brief',
    read: (site) => readThroughStore(site, { depth: 'brief', planKey: 'plan-0' })
  },
  { name: 'one plan, plain loop, pages of 100', read: (site) => readPlainly(site, firstPlan, 100) }
];

async function measure(
  standIn: StandInProcess,
  site: string,
  { name, read }: Reading
): Promise<Omit<BenchmarkResult, 'size'>> {
  const timesMs: number[] = [];
  let rows = await read(site);
  await standIn.resetRequests();
  for (let run = 0; run < runs; run += 1) {
    const startMs = performance.now();
    rows = await read(site);
    timesMs.push(performance.now() - startMs);
  }
  const totals = await standIn.readRequests();
  await standIn.setLatency(latencyMs);
  const startMs = performance.now();
  await read(site);
  const withLatencyMs = Math.round(performance.now() - startMs);
  await standIn.setLatency(0);
  timesMs.sort((one, other) => one - other);
  return {
    name,
    rows,
    requests: totals.requests / runs,
    innerRequests: totals.innerRequests / runs,
    kilobytes: Math.round(totals.bytesOut / runs / 1024),
    medianMs: Math.round(timesMs[Math.floor(runs / 2)] ?? 0),
    fastestMs: Math.round(timesMs[0] ?? 0),
    withLatencyMs
  };
}

/**
 * Reads lists of 100 to 20,000 actions, spread over plans of 500, through the repositories and through plain loops
 * over the same rows in the same run, on the local stand-in.
 */
export async function benchLists(report: (line: string) => void): Promise<readonly BenchmarkResult[]> {
  const standIn = await startStandInProcess();
  const results: BenchmarkResult[] = [];
  try {
    for (const [index, size] of sizes.entries()) {
      const site = standIn.sites[index];
      if (site === undefined) throw new Error('The stand-in has too few sites.');
      report(`filling a list with ${size} actions`);
      await fillSite(site, size);
      for (const reading of readings) results.push({ size, ...(await measure(standIn, site, reading)) });
    }
  } finally {
    await standIn.stop();
  }
  return results;
}
