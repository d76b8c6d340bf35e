import { webCryptoDigest } from '../../../src/adapters/system/webCryptoDigest';
import { type ListStore } from '../../../src/application/ports/listStore';
import { type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { loginOf } from '../account';
import { demoSiteNames, demoSiteUrl } from '../sites';
import { dayClock } from './dayClock';
import { demoTimeline } from './demoTimeline';
import { playTimeline } from './playTimeline';
import { countPlayed, readRowNames } from './progress';
import { type DemoEvent } from './step';

/** The lists in which the history is played. */
export interface Lists {
  readonly sharePointUrl: string;
  /** The lists as the account with a login sees and writes them. */
  readonly storeOf: (login: string) => ListStore;
  /** Moves the time of the lists along, so that their own dates fit. */
  readonly moveClock: (day: CalendarDay) => Promise<void>;
  readonly onPlayed: (progress: {
    readonly done: number;
    readonly total: number;
    readonly day: CalendarDay;
  }) => void;
}

/** Sees every row of every site. */
export const ownerLogin = loginOf('administrator');

/**
 * Plays what of the history is not in the lists yet.
 *
 * @returns how many events were played now; 0 when all of it was there
 * @throws DemoRefusedError when a use case refuses the history
 */
export async function playHistory(lists: Lists): Promise<number> {
  const { sharePointUrl, storeOf, moveClock, onPlayed } = lists;
  const events = demoTimeline(sharePointUrl);
  const played = await countPlayedIn(lists, events);
  const sessionOf = ({ site, actor, day }: DemoEvent) => ({
    site: demoSiteUrl(sharePointUrl, site),
    centralSite: demoSiteUrl(sharePointUrl, 'central'),
    login: loginOf(actor),
    dayRules: {},
    store: storeOf(loginOf(actor)),
    clock: dayClock(day),
    digest: webCryptoDigest()
  });
  const report = (done: number, { day }: DemoEvent): void => onPlayed({ done, total: events.length, day });
  await playTimeline({ sessionOf, moveClock, onPlayed: report }, events, played);
  return events.length - played;
}

async function countPlayedIn(
  { sharePointUrl, storeOf }: Lists,
  events: readonly DemoEvent[]
): Promise<number> {
  const store = storeOf(ownerLogin);
  const names = await Promise.all(
    demoSiteNames.map(
      async (name) => [name, await readRowNames(store, demoSiteUrl(sharePointUrl, name))] as const
    )
  );
  const namesBySite = new Map(names);
  return countPlayed(
    events,
    ({ site }, { collection, key }) => namesBySite.get(site)?.has(`${collection} ${key}`) === true
  );
}
