import { type OrgUnit } from '../organisation/orgUnit';
import { isSameUnitOn } from '../organisation/unitSuccession';
import { type Action } from '../plan/action';
import { type StatusReport } from './statusReport';

/** Tells whether the organisation of a report answers for the action or takes part in it, or took over from one that does. */
export function takesPart(
  { orgUnitKey, day }: Pick<StatusReport, 'orgUnitKey' | 'day'>,
  { responsibleOrgUnitKey, participatingOrgUnitKeys }: Action,
  units: readonly OrgUnit[]
): boolean {
  const keys = responsibleOrgUnitKey === undefined ? [] : [responsibleOrgUnitKey];
  return [...keys, ...participatingOrgUnitKeys].some(
    (one) => one === orgUnitKey || isSameUnitOn(units, { one, other: orgUnitKey }, day)
  );
}
