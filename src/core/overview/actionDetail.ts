import { compareDays, type CalendarDay } from '../calendar/calendarDay';
import { meetingDaysOf } from '../followUp/meetingDay';
import { type StatusReport } from '../followUp/statusReport';
import { type Role, type Task } from '../organisation/permissions';
import { type Action, type ActionDecision, type DateChange } from '../plan/action';
import { listNextDecisions } from '../plan/actionDecision';
import { findMissingPromise } from '../plan/checkAction';
import { checkCausalLinks, type Analysis } from '../situation/causalChain';
import { type Cause, type Goal, type Problem } from '../situation/situation';
import { type SituationViolation } from '../situation/situationViolation';
import { nameUnitOn, rowDeriver, type ActionRow, type ActionRowsCase } from './actionRow';
import { allowedTasks } from './allowedTasks';
import { type NamedKey } from './namedKey';
import { compareNaturally } from './naturalOrder';
import { listOccasions, type OccasionEntry } from './occasionHistory';
import { threadReports, type ReportThread } from './reportThread';

/** Åtgärden i sin helhet: problem → cause → goal → action → follow-ups, and what the reader may do. */
export interface ActionDetail {
  readonly row: ActionRow;
  readonly problem?: Problem | undefined;
  readonly cause?: Cause | undefined;
  readonly goal?: Goal | undefined;
  /** Where problem, cause and goal do not hang together. */
  readonly brokenLinks: readonly SituationViolation[];
  /** What it lacks before it can be decided; the names of fields. */
  readonly missing: ReturnType<typeof findMissingPromise>;
  /** Organisations that take part, by what they are called today. */
  readonly participants: readonly NamedKey[];
  /** Oldest first. */
  readonly occasions: readonly OccasionEntry[];
  /** Newest first, corrections folded. */
  readonly reports: readonly ReportThread[];
  /** Newest first. */
  readonly dateChanges: readonly DateChange[];
  readonly nextDecisions: readonly ActionDecision[];
  /** What the reader may do with the action now. */
  readonly tasks: readonly Task[];
}

/** What the detail of an action is derived from. */
interface ActionDetailCase extends Omit<ActionRowsCase, 'actions'> {
  readonly action: Action;
  readonly analysis: Analysis;
  readonly dateChanges: readonly DateChange[];
  /** The reader's roles to the action. */
  readonly roles: readonly Role[];
}

/** Derives everything that the page of one action shows; rows of other actions are passed over. */
export function actionDetail(detailCase: ActionDetailCase): ActionDetail {
  const { action, analysis, units, today } = detailCase;
  const reports = detailCase.reports.filter(({ actionKey }) => actionKey === action.key);
  const row = rowDeriver({ ...detailCase, reports })(action);
  const dateChanges = detailCase.dateChanges.filter(({ actionKey }) => actionKey === action.key);
  return {
    row,
    problem: analysis.problems.find(({ key }) => key === action.problemKey),
    cause: analysis.causes.find(({ key }) => key === action.causeKey),
    goal: analysis.goals.find(({ key }) => key === action.goalKey),
    brokenLinks: checkCausalLinks(action, analysis),
    missing: findMissingPromise(action),
    participants: action.participatingOrgUnitKeys.map((key) => nameUnitOn({ units, today }, key)),
    occasions: listOccasions({
      action,
      status: row.status,
      reports: knownOn(reports, today),
      schedule: scheduleBase(detailCase),
      today
    }),
    reports: threadReports(reports, units),
    dateChanges: newestFirst(dateChanges),
    nextDecisions: listNextDecisions(action.decision),
    tasks: allowedTasks(detailCase.roles, ['action']).filter((task) => isTimely(task, action, dateChanges))
  };
}

function scheduleBase({ action, meetings, dayRules }: ActionDetailCase) {
  const ofGroup = meetings.filter(({ groupKey }) => groupKey === action.groupKey);
  return { meetingDays: meetingDaysOf(ofGroup, dayRules), dayRules };
}

function knownOn(reports: readonly StatusReport[], today: CalendarDay): readonly StatusReport[] {
  return reports.filter(({ day, recordedOn }) => day <= today && recordedOn <= today);
}

function newestFirst(changes: readonly DateChange[]): readonly DateChange[] {
  return [...changes].sort(
    (one, other) => compareDays(other.recordedOn, one.recordedOn) || compareNaturally(other.key, one.key)
  );
}

/** What the action's own state does not rule out; the rest of the rules are asked when it is done. */
function isTimely(task: Task, action: Action, changes: readonly DateChange[]): boolean {
  const { decision, end } = action;
  const isUnderWay = decision === 'decided' || decision === 'paused';
  switch (task) {
    case 'reportStatus':
    case 'pauseAction':
    case 'cancelAction':
    case 'treatFollowUp':
    case 'escalate':
      return isUnderWay;
    case 'proposeDateChange':
      return isUnderWay && end !== undefined;
    case 'decideDateChange':
    case 'approveSmallChange':
      return changes.some(({ state }) => state === 'proposed' || state === 'postponed');
    default:
      return true;
  }
}
