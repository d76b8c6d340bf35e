import { type CalendarDay } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import { type FollowUpContext } from '../followUp/deriveActionState';
import { meetingDaysOf } from '../followUp/meetingDay';
import { type StatusReport } from '../followUp/statusReport';
import { type Meeting } from '../meeting/meeting';
import { type Action } from '../plan/action';
import { type StatusRound } from '../statusRound/statusRound';
import { ruleBookOf, type RuleBook } from './effectiveRules';
import { type AgreementFacts } from './judgeLine';
import { type SweepCase } from './linesOfAction';
import { type ReminderRule } from './reminderRule';
import { type Reach, type RouteCase } from './route';
import { type PeopleRows, type SiteIndex, siteIndexOf } from './siteIndex';

/** Everything on one site that reminders follow from. */
export interface ReminderSite extends PeopleRows {
  readonly site: string;
  readonly actions: readonly Action[];
  /** Reports by action, in the order of their list. */
  readonly reports: ReadonlyMap<string, readonly StatusReport[]>;
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly AgreementFacts[];
  readonly rules: readonly ReminderRule[];
  readonly rounds: readonly StatusRound[];
  /** Actions that an open status round still waits for a word about. */
  readonly askedByRounds: ReadonlySet<string>;
  /** Actions that are red without a proposed remedy, and since which report. */
  readonly redWithoutRemedy: ReadonlyMap<string, CalendarDay>;
  /** How deadlines are counted where no rule sets a summer break. */
  readonly dayRules: DayRules;
}

/** What the lines of a site are found with. */
export interface SitePlan extends RouteCase {
  readonly rows: ReminderSite;
  readonly rules: RuleBook;
  readonly dayRules: DayRules;
  readonly sweep: SweepCase;
  contextOf(groupKey: string): FollowUpContext;
}

/** Sorts what is the same for all lines of a site. */
export function sitePlanOf(
  rows: ReminderSite,
  {
    sweep,
    reach,
    dayRules
  }: { readonly sweep: SweepCase; readonly reach: Reach; readonly dayRules: DayRules }
): SitePlan {
  const contexts = new Map<string, FollowUpContext>();
  const contextOf = (groupKey: string): FollowUpContext => {
    let context = contexts.get(groupKey);
    if (context === undefined) {
      const meetings = rows.meetings.filter((meeting) => meeting.groupKey === groupKey);
      context = { meetingDays: meetingDaysOf(meetings, dayRules), dayRules, units: rows.units };
      contexts.set(groupKey, context);
    }
    return context;
  };
  const index: SiteIndex = siteIndexOf(rows, sweep.window.today);
  return {
    site: rows.site,
    rows,
    index,
    reach,
    rules: ruleBookOf(rows.rules),
    dayRules,
    sweep,
    contextOf
  };
}
