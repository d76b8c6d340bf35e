import { type CalendarDay } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import { type FollowUpContext, deriveActionState, groupReportsByAction } from '../followUp/deriveActionState';
import { type ActionStatus } from '../followUp/deriveActionState';
import { meetingDaysOf } from '../followUp/meetingDay';
import { type StatusReport } from '../followUp/statusReport';
import { type Meeting } from '../meeting/meeting';
import { answerChainOn } from '../organisation/answerChain';
import { type Group, type Membership } from '../organisation/group';
import { groupsAbove } from '../organisation/groupRules';
import { type OrgUnit } from '../organisation/orgUnit';
import { type Person } from '../organisation/person';
import { type Action } from '../plan/action';
import { askReasons, type AskedAction, type AskReason, type StatusRound } from './statusRound';

/** What a round asks about is found in: the rows of one site. */
export interface AskRows {
  readonly actions: readonly Action[];
  readonly reports: readonly StatusReport[];
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly memberships: readonly Membership[];
  readonly persons: readonly Person[];
  readonly units: readonly OrgUnit[];
}

/** What is asked about, until which day, and what is asked about whatever its state. */
export interface AskQuestion extends Pick<StatusRound, 'groupKey' | 'scope' | 'scopeKey'> {
  /** An occasion on or before this day is asked about: the meeting, or the last day for answers. */
  readonly until: CalendarDay;
  readonly today: CalendarDay;
  readonly dayRules: DayRules;
  /** Actions that a samordnare adds; they are asked about if they are open. */
  readonly addedKeys?: readonly string[];
}

/**
 * The actions that a round asks about, and whom: in its scope the open ones (Beslutad, Pågår) with an unanswered
 * occasion on or before the meeting, the overdue, red, grey and yellow ones, and those that a samordnare adds; in the
 * order of the rows. A scope of one action asks about it whatever its light.
 */
export function askActions(rows: AskRows, question: AskQuestion): readonly AskedAction[] {
  const { today, addedKeys = [] } = question;
  const reports = groupReportsByAction(rows.reports);
  const contextOf = contextsBy(rows, question.dayRules);
  return rows.actions.flatMap((action) => {
    const isAdded = addedKeys.includes(action.key) || question.scope === 'action';
    if (!isInScope(action, question, rows.groups) && !addedKeys.includes(action.key)) return [];
    const context = contextOf(action.groupKey);
    const status = deriveActionState({ action, reports: reports.get(action.key) ?? [], today, context });
    const reasons = reasonsOf(status, { until: question.until, isAdded });
    return reasons.length === 0 ? [] : [askAbout(action, { rows, reasons, today })];
  });
}

/**
 * Whether an action belongs to what is asked about. A styrgrupp asks about the actions of the groups that answer to it
 * too, since few are its own.
 */
export function isInScope(
  action: Action,
  { scope, scopeKey }: Pick<StatusRound, 'scope' | 'scopeKey'>,
  groups: readonly Group[]
): boolean {
  switch (scope) {
    case 'action':
      return action.key === scopeKey;
    case 'plan':
      return action.planKey === scopeKey;
    case 'focusArea':
      return action.focusAreaKey === scopeKey;
    case 'group':
      return action.groupKey === scopeKey || isBelowSteering(action.groupKey, scopeKey, groups);
  }
}

/** Whether a group answers to a styrgrupp, whose rounds ask about its actions too. */
export function isBelowSteering(groupKey: string, scopeKey: string, groups: readonly Group[]): boolean {
  return groupsAbove(groups, groupKey).some(({ key, kind }) => key === scopeKey && kind === 'steeringGroup');
}

function reasonsOf(
  { state, light, isOverdue, dues }: ActionStatus,
  { until, isAdded }: { readonly until: CalendarDay; readonly isAdded: boolean }
): readonly AskReason[] {
  if (state !== 'decided' && state !== 'ongoing') return [];
  const holds: Readonly<Record<AskReason, boolean>> = {
    overdue: isOverdue,
    red: light === 'red',
    grey: light === 'grey',
    yellow: light === 'yellow',
    due: dues.some((due) => due.kind !== 'effect' && due.day <= until),
    added: isAdded
  };
  return askReasons.filter((reason) => holds[reason]);
}

function askAbout(
  action: Action,
  {
    rows,
    reasons,
    today
  }: { readonly rows: AskRows; readonly reasons: readonly AskReason[]; readonly today: CalendarDay }
): AskedAction {
  const { via, person } = answerChainOn(action, rows, today);
  return person === undefined
    ? { actionKey: action.key, via, reasons }
    : { actionKey: action.key, personKey: person.key, via, reasons };
}

/** The context of each group, made once. */
function contextsBy(
  { meetings, units }: Pick<AskRows, 'meetings' | 'units'>,
  dayRules: DayRules
): (groupKey: string) => FollowUpContext {
  const made = new Map<string, FollowUpContext>();
  return (groupKey) => {
    const ofGroup = meetings.filter((meeting) => meeting.groupKey === groupKey);
    const context = made.get(groupKey) ?? { meetingDays: meetingDaysOf(ofGroup, dayRules), dayRules, units };
    made.set(groupKey, context);
    return context;
  };
}
