import { readReminderSites } from '../../src/application/reminder/readReminderSites';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type ReminderSite } from '../../src/core/reminder/sitePlan';
import { demoSiteNames, demoSiteUrl } from '../demo/sites';
import { dayClock } from '../demo/timeline/dayClock';
import { playHistory } from '../demo/timeline/playHistory';
import { RowStore } from './rowStore';

/** The day on which the demo stands. */
export const demoDay = calendarDay('2020-09-14');

const sharePointUrl = 'http://demo.localhost';

/** The sites of the demo as they stand on its day, played through the use cases into this process. */
export async function readDemoSites(): Promise<readonly ReminderSite[]> {
  const store = new RowStore();
  await playHistory({
    sharePointUrl,
    storeOf: () => store,
    moveClock: () => Promise.resolve(),
    onPlayed: () => undefined
  });
  const session = { store, clock: dayClock(demoDay), dayRules: {} };
  const sites = demoSiteNames.map((name) => demoSiteUrl(sharePointUrl, name));
  return (await readReminderSites(session, sites)).sites;
}
