import { addDays, latest, type CalendarDay } from '../calendar/calendarDay';
import { isMessageDay } from '../calendar/dayRules';
import { type Action } from '../plan/action';
import { openDuesOf } from './linesOfAction';
import { type DropReason, type LineRule } from './message';
import { planSite } from './planSite';
import { rehearse } from './rehearse';
import { type Reach } from './route';
import { dayRulesOf } from './effectiveRules';
import { type ReminderSite, sitePlanOf } from './sitePlan';

/** Calendar days ahead in which the next reminder is looked for. */
const daysAhead = 120;

/** Varför ingen fick något: why an action brought nobody a reminder on a day, by its rows as they are now. */
export type Silence =
  /** Proposed, paused or cancelled: nothing is asked about it. */
  | { readonly code: 'notFollowedUp'; readonly decision: Exclude<Action['decision'], 'decided'> }
  /** A weekend, a holiday, a klämdag, or the summer break of the site. */
  | { readonly code: 'noMessageDay' }
  /** Everything that it waited for was answered. */
  | { readonly code: 'nothingAsked' }
  /** There was a line, and a reason not to send it. */
  | { readonly code: 'heldBack'; readonly reason: DropReason }
  /** Something is asked, but no rule speaks on that day. */
  | { readonly code: 'notItsDay' }
  /** By what the rows say now there is something to tell: they were otherwise then, or the bot was away. */
  | { readonly code: 'wouldGo'; readonly rule: LineRule };

/** Why there was silence about an action, and when it ends. */
export interface ExplainedSilence {
  readonly silence: Silence;
  /** The day is still to come: all this holds when nobody answers meanwhile. */
  readonly isAhead: boolean;
  /** The next reminder that is to come, when nobody answers; none within four months. */
  readonly next?: { readonly day: CalendarDay; readonly rule: LineRule } | undefined;
}

/** What is asked: an action, the day on which nobody was reminded, and today. */
export interface SilenceQuestion {
  readonly action: Action;
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly reach: Reach;
}

/** Answers "why did nobody get it?" with the planner itself, so that the answer is what the bot goes by. */
export function explainSilence(site: ReminderSite, question: SilenceQuestion): ExplainedSilence {
  const own: ReminderSite = { ...site, actions: [question.action], agreements: [] };
  const isAhead = question.day > question.today;
  return { silence: silenceOf(own, question), isAhead, next: nextOf(own, question) };
}

function silenceOf(site: ReminderSite, { action, day, reach }: SilenceQuestion): Silence {
  const { decision } = action;
  if (decision !== 'decided') return { code: 'notFollowedUp', decision };
  const dayRules = dayRulesOf(site);
  if (!isMessageDay(day, dayRules)) return { code: 'noMessageDay' };
  const sweep = { window: { after: addDays(day, -1), today: day }, isFirst: false, reach };
  const context = sitePlanOf(site, { sweep, reach, dayRules }).contextOf(action.groupKey);
  const reports = site.reports.get(action.key) ?? [];
  if (openDuesOf({ action, reports, context }, day).length === 0) return { code: 'nothingAsked' };
  const lines = planSite(site, { ...sweep, waiting: [] }).filter(({ line }) => line.item.key === action.key);
  const going = lines.find(({ heldBack }) => heldBack === undefined);
  if (going !== undefined) return { code: 'wouldGo', rule: going.line.rule };
  const reason = lines[0]?.heldBack;
  return reason === undefined ? { code: 'notItsDay' } : { code: 'heldBack', reason };
}

function nextOf(
  site: ReminderSite,
  { action, day, today, reach }: SilenceQuestion
): ExplainedSilence['next'] {
  const from = addDays(latest(day, today), 1);
  const period = { from, to: addDays(from, daysAhead) };
  const { messages } = rehearse({ sites: [site], period, reach });
  for (const { day: sent, lines } of messages) {
    const line = lines.find(({ item }) => item.key === action.key);
    if (line !== undefined) return { day: sent, rule: line.rule };
  }
  return undefined;
}
