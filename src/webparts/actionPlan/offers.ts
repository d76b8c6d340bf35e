import { reportingUnits, type ReportSetting } from '../../application/followUp/reportForm';
import { type OpenedAction } from '../../application/overview/openAction';
import { type UseCaseRefusal } from '../../application/refusal';
import { type ActionDecision, type DateChange } from '../../core/plan/action';
import { type Task } from '../../core/organisation/permissions';

/** What a page offers to do with an action. */
export interface Offers {
  readonly canReport: boolean;
  readonly canProposeEnd: boolean;
  readonly canEdit: boolean;
  readonly canDecide: boolean;
  readonly canDecideEnd: boolean;
  /** Why no report is offered. */
  readonly refusal?: UseCaseRefusal | undefined;
}

/** The forms that the reader may use on an action, and why not the one that everybody looks for. */
export function offersOf(opened: OpenedAction): Offers {
  const { tasks } = opened.detail;
  const refusal = refusalOf(opened);
  const isOpen = opened.plan.value.state !== 'closed' && opened.action.value.decision !== 'cancelled';
  return {
    canReport: refusal === undefined,
    canProposeEnd: tasks.includes('proposeDateChange'),
    canEdit: isOpen && opened.actor.tasks.includes('editPlan'),
    canDecide: decisionsOffered(opened).length > 0,
    canDecideEnd: tasks.includes('decideDateChange') && openDateChanges(opened).length > 0,
    refusal
  };
}

/** The decisions that may follow and that the reader may make. */
export function decisionsOffered({ action, detail, actor }: OpenedAction): readonly ActionDecision[] {
  const { decision } = action.value;
  return detail.nextDecisions.filter((to) => {
    if (decision === 'proposed') return actor.tasks.includes(to === 'cancelled' ? 'editPlan' : 'decidePlan');
    return actor.tasks.includes(to === 'cancelled' ? 'cancelAction' : 'pauseAction');
  });
}

/** The proposals to move the end that nobody has settled, newest first. */
export function openDateChanges({ detail }: OpenedAction): readonly DateChange[] {
  return detail.dateChanges.filter(({ state }) => state === 'proposed' || state === 'postponed');
}

const tasksWithForm: ReadonlySet<Task> = new Set([
  ...(['reportStatus', 'proposeDateChange', 'decideDateChange', 'pauseAction', 'cancelAction'] as const)
]);

/** Tasks of the reader that are done elsewhere than on the page of the action, such as at the group's meeting. */
export function otherTasksOf({ detail }: OpenedAction): readonly Task[] {
  return detail.tasks.filter((task) => !tasksWithForm.has(task));
}

/** What the form of a report is drawn from. */
export function reportSettingOf({ action, detail, register, actor, today }: OpenedAction): ReportSetting {
  return {
    action: action.value,
    status: detail.row.status,
    units: register.units,
    reporter: actor.person,
    today
  };
}

function refusalOf(opened: OpenedAction): UseCaseRefusal | undefined {
  const { detail, actor, action } = opened;
  const { decision, key } = action.value;
  if (!detail.tasks.includes('reportStatus')) {
    return decision === 'proposed' || decision === 'cancelled'
      ? { code: 'rulesBroken', violations: [{ code: 'actionNotReportable', field: 'kind', decision }] }
      : { code: 'notAllowed', task: 'reportStatus', roles: actor.roles };
  }
  if (reportingUnits(reportSettingOf(opened)).length > 0) return undefined;
  const orgUnitKey = actor.person?.orgUnitKey ?? key;
  return {
    code: 'rulesBroken',
    violations: [{ code: 'organisationNotInAction', field: 'orgUnitKey', orgUnitKey }]
  };
}
