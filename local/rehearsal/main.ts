import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { SharePointListStore } from '../../src/adapters/sharepoint/sharePointListStore';
import { AppError } from '../../src/application/appError';
import { readReminderSites } from '../../src/application/reminder/readReminderSites';
import { rehearse } from '../../src/core/reminder/rehearse';
import { groupPlaceOf, type Reach } from '../../src/core/reminder/route';
import { type ReminderSite } from '../../src/core/reminder/sitePlan';
import { dayClock } from '../demo/timeline/dayClock';
import { readDemoSites } from './demoRows';
import { readOptions, type RehearsalOptions, usage } from './options';
import { printJson, printText } from './print';
import { shiftDays } from './shiftDays';

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Everybody has the app and every group its channel; guests are reached through it as always. */
function everybody(sites: readonly ReminderSite[]): Reach {
  return {
    logins: new Set(sites.flatMap(({ persons }) => persons.map(({ login }) => login.toLowerCase()))),
    groups: new Set(sites.flatMap(({ site, groups }) => groups.map(({ key }) => groupPlaceOf(site, key))))
  };
}

async function readSites({ site, token = '', period }: RehearsalOptions): Promise<readonly ReminderSite[]> {
  if (site === undefined) return readDemoSites();
  const store = new SharePointListStore({
    connect: connectNode({ accessToken: () => Promise.resolve(token) })
  });
  const read = await readReminderSites({ store, clock: dayClock(period.from), dayRules: {} }, [site]);
  const [failed] = read.failures;
  if (failed !== undefined) throw new AppError(failed.failure, { subject: failed.site });
  return read.sites;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const sites = (await readSites(options)).map((site) => shiftDays(site, options.shiftDays));
  const { period, outages, answerRate } = options;
  const rehearsal = rehearse({ sites, period, outages, answerRate, reach: everybody(sites) });
  const show = options.isJson ? printJson : printText;
  show(rehearsal, sites, print);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
