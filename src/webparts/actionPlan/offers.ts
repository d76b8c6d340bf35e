import { type OpenedAction } from '../../application/overview/openAction';
import { type UseCaseRefusal } from '../../application/refusal';
import { takesPart } from '../../core/followUp/participation';
import { type ReportKind } from '../../core/followUp/statusReport';
import { type OrgUnit } from '../../core/organisation/orgUnit';
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

/** The organisations that the reader may speak for: those in the action on the reader's own side, the own one first. */
export function reportingUnits({ actor, register, action, today }: OpenedAction): readonly OrgUnit[] {
  const own = register.units.find(({ key }) => key === actor.person?.orgUnitKey);
  if (own === undefined) return [];
  return register.units
    .filter(({ side, validTo }) => side === own.side && (validTo === undefined || today <= validTo))
    .filter(({ key }) => takesPart({ orgUnitKey: key, day: today }, action.value, register.units))
    .sort((one, other) => Number(other.key === own.key) - Number(one.key === own.key));
}

/** The kinds of report that an action may have now. */
export function reportKindsOf({ detail: { row } }: OpenedAction): readonly ReportKind[] {
  switch (row.status.state) {
    case 'decided':
    case 'ongoing':
      return ['status', 'completion'];
    case 'completed':
    case 'followedUp':
      return ['effect', 'status'];
    case 'proposed':
    case 'paused':
    case 'cancelled':
      return ['status'];
  }
}

function refusalOf(opened: OpenedAction): UseCaseRefusal | undefined {
  const { detail, actor, action } = opened;
  const { decision, key } = action.value;
  if (!detail.tasks.includes('reportStatus')) {
    return decision === 'proposed' || decision === 'cancelled'
      ? { code: 'rulesBroken', violations: [{ code: 'actionNotReportable', field: 'kind', decision }] }
      : { code: 'notAllowed', task: 'reportStatus', roles: actor.roles };
  }
  if (reportingUnits(opened).length > 0) return undefined;
  const orgUnitKey = actor.person?.orgUnitKey ?? key;
  return {
    code: 'rulesBroken',
    violations: [{ code: 'organisationNotInAction', field: 'orgUnitKey', orgUnitKey }]
  };
}
