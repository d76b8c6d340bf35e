import { type CalendarDay, addDays } from '../../core/calendar/calendarDay';
import { isMessageDay } from '../../core/calendar/dayRules';
import { type ReminderMessage } from '../../core/reminder/message';
import { meetingSummaryOf } from '../../core/reminder/meetingPosts';
import { postsOfRounds, summaryOf } from '../../core/reminder/roundLines';
import { type Reach } from '../../core/reminder/route';
import { type RoutedLine } from '../../core/reminder/routedLine';
import { dayRulesOf } from '../../core/reminder/effectiveRules';
import { sitePlanOf } from '../../core/reminder/sitePlan';
import { roundStanding } from '../../core/statusRound/roundStanding';
import { roundOpeningDay } from '../../core/statusRound/roundTerms';
import { meetingRoundKey } from '../../core/statusRound/statusRound';
import { openDueRound } from '../statusRound/openRound';
import { hasJustClosed, roundsDue } from '../statusRound/loadRounds';
import { type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { type SweepSession } from './sweepSession';
import { type ReadReminderSite } from './readReminderSites';

/** What status rounds add to a sweep. */
interface RoundPlan {
  readonly lines: readonly RoutedLine[];
  readonly messages: readonly ReminderMessage[];
}

/** The day that is planned, and for each site the one that was planned last. */
interface RoundSweep {
  readonly today: CalendarDay;
  readonly lastSwept: ReadonlyMap<SiteUrl, CalendarDay | undefined>;
  readonly reach: Reach;
}

/**
 * Opens the rounds whose day has come, and plans what all open ones have to say: prompts in the digests of persons, posts
 * in the channels of groups, and the summary of those that have just closed and of meetings that were just approved.
 */
export async function planRounds(
  session: SweepSession,
  sites: readonly ReadReminderSite[],
  { today, lastSwept, reach }: RoundSweep
): Promise<RoundPlan> {
  const lines: RoutedLine[] = [];
  const messages: ReminderMessage[] = [];
  for (const site of sites) {
    const dayRules = dayRulesOf(site);
    if (!isMessageDay(today, dayRules)) continue;
    const window = { after: lastSwept.get(site.site) ?? addDays(today, -1), today };
    const plan = sitePlanOf(site, { sweep: { window, isFirst: false }, reach, dayRules });
    const siteSession: Session = { ...session, site: site.site, dayRules };
    // Only a meeting whose day has come is worth another look at the site.
    const toOpen = isOpeningDue(site, today) ? (await roundsDue(siteSession)).toOpen : [];
    const opened = await openRounds(siteSession, toOpen, site);
    const closed = site.standings.filter((standing) => hasJustClosed(standing, today));
    const posts = postsOfRounds([...site.standings, ...opened], plan, dayRules);
    lines.push(...posts.lines);
    messages.push(...posts.messages, ...closed.flatMap((standing) => summaryOf(standing, plan) ?? []));
    messages.push(...site.meetings.flatMap((meeting) => meetingSummaryOf(meeting, plan) ?? []));
  }
  return { lines, messages };
}

function isOpeningDue(site: ReadReminderSite, today: CalendarDay): boolean {
  const dayRules = dayRulesOf(site);
  const opened = new Set(site.rounds.map(({ key }) => key));
  return site.meetings.some(
    (meeting) =>
      (meeting.state === 'planned' || meeting.state === 'called') &&
      meeting.day >= today &&
      roundOpeningDay(meeting, dayRules) <= today &&
      !opened.has(meetingRoundKey(meeting.key))
  );
}

async function openRounds(
  session: Session,
  meetings: readonly { readonly key: string }[],
  site: ReadReminderSite
): Promise<ReadReminderSite['standings']> {
  const reports = [...site.reports.values()].flat();
  const opened: ReadReminderSite['standings'][number][] = [];
  for (const { key } of meetings) {
    const round = await openDueRound(session, key);
    if (!round.ok) continue;
    const { dayRules, clock } = session;
    const roundCase = { ...site, reports, round: round.value.value, dayRules };
    opened.push(roundStanding(roundCase, clock.now()));
  }
  return opened;
}
