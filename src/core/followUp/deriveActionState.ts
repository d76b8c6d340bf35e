import { type CalendarDay, daysBetween } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import { type OrgUnit } from '../organisation/orgUnit';
import { type Action } from '../plan/action';
import { type Completion, completionOf } from './completion';
import { newestReports } from './correction';
import { type Due, type DueCase, firstUnanswered, hasMissedTwo, listDuesWhenDone, listOpenDues } from './due';
import { type Light, lightOf, type SideViews, viewSides } from './light';
import { type MeetingDay } from './meetingDay';
import { type FollowUpSchedule } from './occasion';
import { hasMissedTwoRounds, type RoundAsk } from './roundSilence';
import { type StatusReport } from './statusReport';

/**
 * What a reader sees of an action: the stored decision (Föreslagen, Beslutad, Pausad, Avbruten), or what dates and
 * reports make of a decided one (Pågår, Genomförd, Uppföljd). In their order.
 */
export const actionStates = [
  'proposed',
  'decided',
  'ongoing',
  'completed',
  'followedUp',
  'paused',
  'cancelled'
] as const;

/** One of {@link actionStates}. */
export type ActionState = (typeof actionStates)[number];

/** What the state of one action is derived from. */
interface ActionCase {
  readonly action: Action;
  /** Every report of the action, in the order of their list. */
  readonly reports: readonly StatusReport[];
  readonly today: CalendarDay;
  readonly context: FollowUpContext;
}

/** What is the same for many actions; made once. */
export interface FollowUpContext {
  /** Of the action's group; see `meetingDaysOf`. */
  readonly meetingDays: readonly MeetingDay[];
  readonly dayRules: DayRules;
  /** Units that have taken over from others are known by them. */
  readonly units: readonly OrgUnit[];
  /** Rounds that asked for the action, in any order. */
  readonly rounds?: readonly RoundAsk[];
}

/** Åtgärdsläge: everything about an action that follows from decisions, dates and reports; never stored. */
export interface ActionStatus {
  readonly actionKey: string;
  readonly state: ActionState;
  readonly light: Light;
  /** Oense: city and police differ. */
  readonly isDisputed: boolean;
  /** The newest word of each side, current or not. */
  readonly views: SideViews;
  /** Of any side; the newest that counts, effect follow-ups included. */
  readonly newestReport?: StatusReport | undefined;
  /** Days since {@link newestReport}. */
  readonly daysSinceReport?: number | undefined;
  readonly completion: Completion;
  /** What is still to be answered, the earliest deadline first; empty for what is not asked about. */
  readonly dues: readonly Due[];
  /** Försenad: some deadline has passed unanswered. */
  readonly isOverdue: boolean;
  /** Snart dags: some deadline lies at most ten workdays ahead; may be true of an overdue action too. */
  readonly isDueSoon: boolean;
  /** Tyst ägare: two occasions or rounds in a row unanswered. */
  readonly isSilent: boolean;
}

/** The schedule of an action, from which its occasions follow. */
export function scheduleOf(
  { start, end, lapsedEnds, cadence, effectFollowUpOn }: Action,
  { meetingDays, dayRules }: Pick<FollowUpContext, 'meetingDays' | 'dayRules'>
): FollowUpSchedule {
  return { start, end, lapsedEnds, cadence, effectFollowUpOn, meetingDays, dayRules };
}

/**
 * Derives the state of an action on a day, the same for a page, a reminder and a round (DESIGN §5 "Derived state").
 * Reports about or recorded on later days do not count, so that any day of the past can be shown as it was.
 * Throws `CalendarError` only for an action that `checkAction` refuses.
 */
export function deriveActionState({ action, reports, today, context }: ActionCase): ActionStatus {
  const known = reports.filter((report) => report.day <= today && report.recordedOn <= today);
  const counting = newestReports(known, context.units);
  const completion = completionOf(action, counting, context.units);
  const state = stateOf(action, { completion, counting, today });
  const schedule = scheduleOf(action, context);
  const views = viewSides(schedule, counting, today);
  const newestReport = counting.at(-1);
  return {
    actionKey: action.key,
    state,
    ...(state === 'ongoing' ? lightOf(views) : { light: 'none', isDisputed: false }),
    views,
    newestReport,
    daysSinceReport: newestReport && daysBetween(newestReport.day, today),
    completion,
    ...deriveDues(state, { action, schedule, newestReportDay: newestAnswerDay(known), today }, context)
  };
}

/** Reports by the action they are about, each in the order given. */
export function groupReportsByAction(
  reports: readonly StatusReport[]
): ReadonlyMap<string, readonly StatusReport[]> {
  const byAction = new Map<string, StatusReport[]>();
  for (const report of reports) {
    const known = byAction.get(report.actionKey);
    if (known === undefined) byAction.set(report.actionKey, [report]);
    else known.push(report);
  }
  return byAction;
}

function stateOf(
  { decision, start }: Action,
  {
    completion,
    counting,
    today
  }: {
    readonly completion: Completion;
    readonly counting: readonly StatusReport[];
    readonly today: CalendarDay;
  }
): ActionState {
  if (decision !== 'decided') return decision;
  if (completion.kind !== 'done') return today < start ? 'decided' : 'ongoing';
  return counting.some((report) => report.kind === 'effect') ? 'followedUp' : 'completed';
}

function deriveDues(
  state: ActionState,
  dueCase: DueCase,
  { rounds }: FollowUpContext
): Pick<ActionStatus, 'dues' | 'isOverdue' | 'isDueSoon' | 'isSilent'> {
  switch (state) {
    case 'proposed':
    case 'paused':
    case 'cancelled':
    case 'followedUp':
      return { dues: [], isOverdue: false, isDueSoon: false, isSilent: false };
    case 'completed':
      return { ...summarise(listDuesWhenDone(dueCase)), isSilent: false };
    case 'decided':
    case 'ongoing': {
      const unanswered = firstUnanswered(dueCase);
      const { newestReportDay, today } = dueCase;
      const isSilent =
        hasMissedTwo(dueCase, unanswered) || hasMissedTwoRounds(rounds ?? [], newestReportDay, today);
      return { ...summarise(listOpenDues(dueCase, unanswered)), isSilent };
    }
  }
}

function summarise(dues: readonly Due[]): Pick<ActionStatus, 'dues' | 'isOverdue' | 'isDueSoon'> {
  return {
    dues,
    isOverdue: dues.some((due) => due.standing === 'overdue'),
    isDueSoon: dues.some((due) => due.standing === 'soon' || due.standing === 'today')
  };
}

function newestAnswerDay(reports: readonly StatusReport[]): CalendarDay | undefined {
  let newest: CalendarDay | undefined;
  for (const { kind, day } of reports) {
    if (kind !== 'effect' && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}
