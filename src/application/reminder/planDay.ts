import { addDays, type CalendarDay, parseCalendarDay } from '../../core/calendar/calendarDay';
import { isMessageDay } from '../../core/calendar/dayRules';
import { composeMessages, type ReminderPlan } from '../../core/reminder/composeMessages';
import { type ReminderLine, type ReminderMessage, waitingReasons } from '../../core/reminder/message';
import { listLines, type SweepInput } from '../../core/reminder/planReminders';
import { maxPutOffDays } from '../../core/reminder/reminderChoice';
import { groupPlaceOf, type Reach } from '../../core/reminder/route';
import { type DeliveryFailure, type Ledger } from '../ports/ledger';
import { type SiteFailure, type SiteUrl } from '../ports/listStore';
import { planRounds } from './planRounds';
import { type SweepSession } from './sweepSession';
import { readReminderSites, type ReadReminderSite } from './readReminderSites';

/** How a sweep went. */
export interface SweepReport {
  readonly kind: 'planned' | 'noMessageDay' | 'alreadySwept' | 'notYetSwept';
  readonly messages: number;
  readonly suppressed: number;
  /** Sites that could not be read: the sweep is made again until they can. */
  readonly failures: readonly { readonly site: SiteUrl; readonly failure: SiteFailure }[];
}

const nothing = { messages: 0, suppressed: 0, failures: [] } as const;

/** Calendar days for which held back lines are looked for: a pause, and the longest break that may follow on it. */
const waitingDays = maxPutOffDays + 45;
/** Calendar days after which a message that did not arrive is not planned anew by itself. */
const returnedDays = 7;
const mostWaiting = 5000;
/** Why a message did not arrive that another way may reach. */
const wayGone: readonly DeliveryFailure[] = ['blocked', 'conversationGone', 'noConversation'];

/**
 * Plans the reminders of the day and records them, with the mark of the sweep, in one transaction. Called at 08.00 and
 * at every start: the same day twice is once, and missed days are caught up with the most urgent line of each thing.
 */
export async function planDay(session: SweepSession): Promise<SweepReport> {
  const today = session.clock.today();
  if (!isMessageDay(today, {})) return { kind: 'noMessageDay', ...nothing };
  const { due } = await dueSites(session, today);
  if (due.length === 0) return { kind: 'alreadySwept', ...nothing };
  const lastSwept = new Map<SiteUrl, CalendarDay | undefined>();
  for (const site of due) lastSwept.set(site, await lastSweptDay(session.ledger, site));
  return sweep(session, { isOfDay: true, lastSwept });
}

/**
 * Plans what has come up since the sweep of the day: a hand-over, a round that was opened, a deadline that was moved to
 * today. Whoever has got the digest of the day gets it with the next.
 */
export async function planChanges(session: SweepSession): Promise<SweepReport> {
  const today = session.clock.today();
  if (!isMessageDay(today, {})) return { kind: 'noMessageDay', ...nothing };
  const { swept } = await dueSites(session, today);
  if (swept.length === 0) return { kind: 'notYetSwept', ...nothing };
  const yesterday = addDays(today, -1);
  return sweep(session, { isOfDay: false, lastSwept: new Map(swept.map((site) => [site, yesterday])) });
}

/** The mark of a site's sweep of a day; their order is the order of time. */
export function sweepMarkOf(day: CalendarDay, site: SiteUrl): string {
  return `${day}${markEndingOf(site)}`;
}

function markEndingOf(site: SiteUrl): string {
  return `|08:00|${site}`;
}

/** The sites that wait for the sweep of the day, and those that have had it: one that is away holds back no other. */
async function dueSites(
  { ledger, sites }: SweepSession,
  today: CalendarDay
): Promise<{ readonly due: readonly SiteUrl[]; readonly swept: readonly SiteUrl[] }> {
  const due: SiteUrl[] = [];
  const swept: SiteUrl[] = [];
  for (const site of sites) {
    ((await ledger.hasSwept(sweepMarkOf(today, site))) ? swept : due).push(site);
  }
  return { due, swept };
}

interface SweepTask {
  /** The sweep of a day, which is noted as done for each site that has been read. */
  readonly isOfDay: boolean;
  /** The sites that are swept, and the last day that was planned for each. */
  readonly lastSwept: ReadonlyMap<SiteUrl, CalendarDay | undefined>;
}

async function sweep(session: SweepSession, { isOfDay, lastSwept }: SweepTask): Promise<SweepReport> {
  const { ledger, clock } = session;
  const read = await readReminderSites(session, [...lastSwept.keys()]);
  const plan = await makePlan(session, read.sites, lastSwept);
  const sweeps = isOfDay ? read.sites.map(({ site }) => sweepMarkOf(clock.today(), site)) : [];
  await ledger.record({ ...plan, sweeps });
  return {
    kind: 'planned',
    messages: plan.messages.length,
    suppressed: plan.suppressed.length,
    failures: read.failures
  };
}

async function makePlan(
  session: SweepSession,
  sites: readonly ReadReminderSite[],
  lastSwept: SweepTask['lastSwept']
): Promise<ReminderPlan> {
  const { ledger, clock } = session;
  const today = clock.today();
  const [waiting, reach] = await Promise.all([findWaiting(ledger, today), findReach(session)]);
  const yesterday = addDays(today, -1);
  const base: Omit<SweepInput, 'sites'> = { today, yesterday, waiting, ofRounds: [], reach };
  const ofRounds = await planRounds(session, sites, { today, lastSwept, reach });
  const lines = [
    ...sites.flatMap((site) => listLines({ ...base, sites: [site], lastSwept: lastSwept.get(site.site) })),
    ...ofRounds.lines
  ];
  const lineKeys = [...lines.map(({ line }) => line.key), ...keysOf(ofRounds.messages)];
  const [history, ofToday] = await Promise.all([
    ledger.history({ lineKeys, day: today }),
    ledger.find({ from: today, to: today, limit: mostWaiting })
  ]);
  const messagesToday = new Set(ofToday.map(({ message }) => message.key));
  const plan = composeMessages(lines, { ...history, messagesToday }, today);
  const posts = ofRounds.messages.filter(({ key, lines: [line] }) => {
    return !messagesToday.has(key) && line !== undefined && !history.knownLines.has(line.key);
  });
  return { ...plan, messages: [...plan.messages, ...posts] };
}

function keysOf(messages: readonly ReminderMessage[]): readonly string[] {
  return messages.flatMap(({ lines }) => lines.map(({ key }) => key));
}

/** What was held back and may go now, and what stood in messages that found nobody. */
async function findWaiting(ledger: Ledger, today: CalendarDay): Promise<readonly ReminderLine[]> {
  const [held, returned] = await Promise.all([
    ledger.findSuppressed({
      reasons: waitingReasons,
      from: addDays(today, -waitingDays),
      limit: mostWaiting
    }),
    ledger.find({
      states: ['dead', 'dropped'],
      reasons: [...wayGone, 'nobodyReachable'],
      from: addDays(today, -returnedDays),
      limit: mostWaiting
    })
  ]);
  const lines = [...held.map(({ line }) => line), ...returned.flatMap(({ message }) => message.lines)];
  const { knownLines } = await ledger.history({ lineKeys: lines.map(({ key }) => key), day: today });
  return lines.filter(({ key }) => !knownLines.has(key));
}

/** Whom the bot can reach now: those who have its app, and the groups whose channel is connected. */
export async function findReach({ conversations }: Pick<SweepSession, 'conversations'>): Promise<Reach> {
  const usable = (await conversations.all()).filter(({ unreachable }) => unreachable === undefined);
  return {
    logins: new Set(usable.flatMap(({ kind, login }) => (kind === 'personal' ? (login ?? []) : []))),
    groups: new Set(usable.flatMap(({ group }) => (group ? groupPlaceOf(group.site, group.groupKey) : [])))
  };
}

async function lastSweptDay(ledger: Ledger, site: SiteUrl): Promise<CalendarDay | undefined> {
  const mark = await ledger.lastSweep(markEndingOf(site));
  const day = mark === undefined ? undefined : parseCalendarDay(mark.slice(0, 10));
  return day?.ok === true ? day.value : undefined;
}
