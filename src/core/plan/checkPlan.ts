import { type Level } from '../organisation/group';
import { checkTexts, longText, requiredDay, requiredLine } from '../text';
import { maxActionsPerPlan, type Plan, type PlanKind, type PlanSnapshot } from './plan';
import { type PlanViolation } from './planViolation';

const hashPattern = /^[0-9a-f]{64}$/;

/** The kind of plan of a level: åtgärdsplan for a local agreement, handlingsplan for the central one. */
export function planKindOf(level: Level): PlanKind {
  return level === 'central' ? 'frameworkPlan' : 'actionPlan';
}

/** Checks that the plan is of the kind that its agreement's level has. */
export function checkPlanKind({ kind }: Plan, level: Level): readonly PlanViolation[] {
  return kind === planKindOf(level) ? [] : [{ code: 'planKindMismatch', field: 'kind', kind, level }];
}

/** What a plan must satisfy alone. */
export function checkPlan(plan: Plan): readonly PlanViolation[] {
  const { version, state } = plan;
  const texts = checkTexts(plan, {
    agreementKey: requiredLine,
    title: requiredLine,
    closingReport: { ...longText, isRequired: state === 'closed' },
    adoptedOn: { isRequired: state !== 'draft' },
    decisionReference: { isRequired: state !== 'draft' },
    closedOn: { isRequired: state === 'closed' }
  });
  const isCount = Number.isInteger(version) && version >= 1;
  return isCount ? texts : [...texts, { code: 'planVersionInvalid', field: 'version', version }];
}

/** What the row of a fastställd version must satisfy alone. */
export function checkPlanSnapshot(snapshot: PlanSnapshot): readonly PlanViolation[] {
  const { version, contentHash, actionCount } = snapshot;
  const found: PlanViolation[] = [
    ...checkTexts(snapshot, {
      planKey: requiredLine,
      decisionReference: requiredLine,
      contentHash: requiredLine,
      adoptedOn: requiredDay
    })
  ];
  if (!Number.isInteger(version) || version < 1) {
    found.push({ code: 'planVersionInvalid', field: 'version', version });
  }
  if (!hashPattern.test(contentHash)) found.push({ code: 'contentHashInvalid', field: 'contentHash' });
  if (!Number.isInteger(actionCount) || actionCount < 0 || actionCount > maxActionsPerPlan) {
    found.push({ code: 'invalidNumber', field: 'actionCount' });
  }
  return found;
}
