import { type CalendarDay } from '../calendar/calendarDay';
import { ok, refused, type Result } from '../result';
import { checkPlan } from './checkPlan';
import { type Plan, type PlanState } from './plan';
import { type PlanViolation } from './planViolation';

/** From each state, those that may follow: a fastställd plan becomes a draft again as its next version. */
const nextStates: Readonly<Record<PlanState, readonly PlanState[]>> = {
  draft: ['adopted'],
  adopted: ['draft', 'closed'],
  closed: []
};

/** The states that may follow on a plan's state; `adopted` through `adoptPlan`. */
export function listNextPlanStates(state: PlanState): readonly PlanState[] {
  return nextStates[state];
}

/** Begins the next version of a fastställd plan; what was fastställt stays in its snapshot. */
export function beginPlanVersion(plan: Plan): Result<Plan, readonly PlanViolation[]> {
  return moveTo(plan, {
    ...plan,
    state: 'draft',
    version: plan.version + 1,
    adoptedOn: undefined,
    decisionReference: undefined
  });
}

/** Slutrapporterar a fastställd plan; it says what came of it. Open actions do not stand in the way: the report tells. */
export function closePlan(
  plan: Plan,
  closing: { readonly closedOn: CalendarDay; readonly closingReport: string }
): Result<Plan, readonly PlanViolation[]> {
  return moveTo(plan, { ...plan, ...closing, state: 'closed' });
}

function moveTo(plan: Plan, moved: Plan): Result<Plan, readonly PlanViolation[]> {
  const { state: from } = plan;
  const { state: to } = moved;
  if (!nextStates[from].includes(to))
    return refused([{ code: 'planStateNotAllowed', field: 'state', from, to }]);
  const violations = checkPlan(moved);
  return violations.length === 0 ? ok(moved) : refused(violations);
}
