import { reportingUnits, type ReportSetting } from '../../application/followUp/reportForm';
import { type OpenedAction } from '../../application/overview/openAction';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Task } from '../../core/organisation/permissions';

/** What a page offers to do with an action. */
export interface Offers {
  readonly canReport: boolean;
  readonly canProposeEnd: boolean;
  /** Why no report is offered. */
  readonly refusal?: UseCaseRefusal | undefined;
}

/** The forms that the reader may use on an action, and why not the one that everybody looks for. */
export function offersOf(opened: OpenedAction): Offers {
  const { tasks } = opened.detail;
  const canProposeEnd = tasks.includes('proposeDateChange');
  const refusal = refusalOf(opened);
  return { canReport: refusal === undefined, canProposeEnd, refusal };
}

/** Tasks of the reader that have no form on the page yet. */
export function otherTasksOf({ detail }: OpenedAction): readonly Task[] {
  return detail.tasks.filter((task) => task !== 'reportStatus' && task !== 'proposeDateChange');
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
