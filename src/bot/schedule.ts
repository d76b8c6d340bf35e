import { type SiteUrl } from '../application/ports/listStore';
import { type SiteChanges } from '../application/ports/siteChanges';
import { handleRequests, type RequestSession } from '../application/reminder/handleRequests';
import { botActorKey } from '../application/reminder/deliveryRow';
import { mirrorDeliveries } from '../application/reminder/mirrorDeliveries';
import { planChanges, planDay, type SweepReport } from '../application/reminder/planDay';
import { writeReachability } from '../application/reminder/writeReachability';
import { clockTime } from '../core/calendar/clockTime';
import { stockholmTimeOf } from '../core/calendar/instant';
import { type BotContext } from './botContext';
import { createSiteWatch } from './siteWatch';

/** When the day's reminders are planned; messages go at once afterwards. */
export const sweepTime = clockTime('08:00');

/** What the schedule works with. */
export interface ScheduleOptions {
  readonly context: BotContext;
  readonly changes: SiteChanges;
  /** Something has been queued. */
  readonly wakeDispatcher: () => void;
}

/**
 * Makes the turn of the schedule, to be taken every minute and when the clock has been moved: plans the day once it is
 * eight, plans what the lists' changes bring, does what pages have asked for, and tells the lists what became of it all.
 */
export function createSchedule(options: ScheduleOptions): () => Promise<boolean> {
  const { context } = options;
  const watch = createSiteWatch(options.changes, context);
  let isPending = false;
  const bringReachability = reachabilityKeeper(context);
  return async () => {
    const session = sweepSessionOf(context);
    const areChanged = await Promise.all(context.sites.map(watch));
    if (areChanged.includes(true)) {
      isPending = true;
      context.wakeRounds();
    }
    if (isPending && (await handleRequests(session)) > 0) options.wakeDispatcher();
    if (stockholmTimeOf(context.clock.now()) >= sweepTime) {
      report(options, await planDay(session));
      // Only when it is done: what was cut off is done with the next turn.
      if (isPending) report(options, await planChanges(session));
      isPending = false;
    }
    await mirrorDeliveries(session);
    await bringReachability(context.sites.filter((_, index) => areChanged[index]));
    return false;
  };
}

/**
 * Makes what tells the sites who can be reached: each once a conversation or the site itself has changed, and until it has been
 * written there.
 */
function reachabilityKeeper(context: BotContext): (changed: readonly SiteUrl[]) => Promise<void> {
  const known = new Map<SiteUrl, string>();
  return async (changed) => {
    for (const site of changed) known.delete(site);
    const conversations = await fingerprint(context);
    const sites = context.sites.filter((site) => known.get(site) !== conversations);
    if (sites.length === 0) return;
    const { failures } = await writeReachability({ ...sweepSessionOf(context), sites });
    for (const site of sites) if (!failures.has(site)) known.set(site, conversations);
    for (const code of failures.values()) {
      context.log.warn({ code }, 'who can be reached was not written to a site');
    }
  };
}

/** The app acts for itself, on every site. */
export function sweepSessionOf(context: BotContext): RequestSession {
  const { sites, centralSite, dayRules, store, clock, digest, ledger, conversations, channelClaims } =
    context;
  return {
    ...{ sites, centralSite, login: botActorKey, dayRules, store, clock, digest },
    ...{ ledger, conversations, channelClaims }
  };
}

function report({ context: { log }, wakeDispatcher }: ScheduleOptions, planned: SweepReport): void {
  const { kind, messages, suppressed, failures } = planned;
  if (kind !== 'planned') return;
  log.info({ kind, messages, suppressed, sitesAway: failures.length }, 'reminders were planned');
  if (messages > 0) wakeDispatcher();
}

/** What tells one standing of the conversations from another, as far as it is written to the lists. */
async function fingerprint({ conversations }: BotContext): Promise<string> {
  const all = await conversations.all();
  return all
    .map(({ id, login, group, name, unreachable }) =>
      [id, login, group?.site, group?.groupKey, name, unreachable].join()
    )
    .sort()
    .join('\n');
}
