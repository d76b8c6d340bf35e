import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { provisionSite } from '../../src/adapters/sharepoint/provisioning/provisionSite';
import { SharePointListStore } from '../../src/adapters/sharepoint/sharePointListStore';
import { type ListStore } from '../../src/application/ports/listStore';
import { joinSiteGroups } from './joinSiteGroups';
import { demoLabel } from './label';
import { moveRegister } from './moveRegister';
import { demoSiteNames, demoSiteTitles, demoSiteUrl } from './sites';
import { moveStandInClock, resetStandInClock } from './standIn';
import { dayClock } from './timeline/dayClock';
import { type Lists, ownerLogin, playHistory } from './timeline/playHistory';

/** Where the demo is loaded, and who hears how far it has come. */
export interface DemoOptions {
  /** Scheme, host and port of the local SharePoint. */
  readonly sharePointUrl: string;
  /** Gets one line of Swedish at a time. */
  readonly report: (line: string) => void;
}

const eventsPerReport = 100;

/**
 * Creates the lists on every site of the demo and plays its history through the product's own use cases, each event as
 * its actor on its day. Interrupted, the next run carries on; run again, nothing is doubled.
 *
 * @throws DemoRefusedError when a use case refuses the history; `AppError` when the sites cannot be reached
 */
export async function loadDemo(options: DemoOptions): Promise<void> {
  const { sharePointUrl, report } = options;
  await prepareSites(options);
  try {
    const lists = listsOf(options);
    const played = await playHistory(lists);
    await moveRegister(lists.storeOf(ownerLogin), sharePointUrl);
    report(`${demoLabel}: ${played === 0 ? 'klart sedan tidigare' : 'klart'}.`);
  } finally {
    await resetStandInClock(sharePointUrl);
  }
}

async function prepareSites({ sharePointUrl, report }: DemoOptions): Promise<void> {
  const connect = connectNode({ accessToken: () => Promise.resolve(ownerLogin) });
  for (const name of demoSiteNames) {
    const { steps } = await provisionSite({ connect, site: demoSiteUrl(sharePointUrl, name) });
    await joinSiteGroups({ name, sharePointUrl, owner: ownerLogin });
    if (steps.length > 0) report(`${demoSiteTitles[name]}: listorna är klara.`);
  }
}

function listsOf({ sharePointUrl, report }: DemoOptions): Lists {
  return {
    sharePointUrl,
    storeOf: storesByLogin(),
    moveClock: (day) => moveStandInClock(sharePointUrl, dayClock(day).now()),
    onPlayed: ({ done, total, day }) => {
      if (done % eventsPerReport === 0) report(`${demoLabel}: ${done} av ${total} händelser, ${day}.`);
    }
  };
}

/** One store for each account, so that SharePoint itself sees who writes. */
function storesByLogin(): (login: string) => ListStore {
  const stores = new Map<string, ListStore>();
  return (login) => {
    const known = stores.get(login);
    if (known !== undefined) return known;
    const connect = connectNode({ accessToken: () => Promise.resolve(login) });
    const store = new SharePointListStore({ connect });
    stores.set(login, store);
    return store;
  };
}
