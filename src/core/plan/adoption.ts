import { type CalendarDay } from '../calendar/calendarDay';
import { type Level } from '../organisation/group';
import { ok, refused, type Result } from '../result';
import { type Action } from './action';
import { type AgreementPeriod, checkActionPeriod, findRepeatedNumbers, spokenNumber } from './actionInPlan';
import { checkAction, findMissingPromise } from './checkAction';
import { checkPlan, checkPlanKind } from './checkPlan';
import { maxActionsPerPlan, type Plan } from './plan';
import { type ActionInPlanViolation, type ActionViolation, type AdoptionObstacle } from './planViolation';

/** Everything that decides whether a plan may be fastställd. */
export interface AdoptionCase {
  readonly plan: Plan;
  /** Level of the plan's agreement. */
  readonly level: Level;
  readonly period: AgreementPeriod;
  /** Every action of the plan, cancelled ones too. */
  readonly actions: readonly Action[];
}

/** The steering group's decision to fastställa a plan. */
export interface AdoptionDecision {
  readonly adoptedOn: CalendarDay;
  readonly decisionReference: string;
}

/** A plan as it stands once fastställd, and the actions that were decided with it. */
export interface AdoptedPlan {
  readonly plan: Plan;
  /** Those that were proposed until now, as they are to be written; the others do not change. */
  readonly decidedActions: readonly Action[];
}

/**
 * Everything that stands in the way of fastställa: the plan is a draft, of the right kind and not empty, and every
 * action that is not cancelled has problem, goal, one responsible organisation, end, cadence, valid days and a
 * number of its own. Empty when nothing does.
 */
export function adoptionObstacles(adoption: AdoptionCase): readonly AdoptionObstacle[] {
  const { plan, level, actions } = adoption;
  const from = plan.state;
  const found: AdoptionObstacle[] = [...checkPlan(plan), ...checkPlanKind(plan, level)];
  if (from !== 'draft') found.push({ code: 'planStateNotAllowed', field: 'state', from, to: 'adopted' });
  const count = actions.length;
  if (actions.every((action) => action.decision === 'cancelled')) found.push({ code: 'planWithoutActions' });
  if (count > maxActionsPerPlan) found.push({ code: 'tooManyActions', maxActions: maxActionsPerPlan, count });
  return [...found, ...findUnreadyActions(adoption)];
}

/**
 * Fastställer a plan, and decides the actions that were only proposed. Refuses with every obstacle; nothing is
 * changed then.
 */
export function adoptPlan(
  adoption: AdoptionCase,
  { adoptedOn, decisionReference }: AdoptionDecision
): Result<AdoptedPlan, readonly AdoptionObstacle[]> {
  const plan: Plan = { ...adoption.plan, state: 'adopted', adoptedOn, decisionReference };
  const obstacles = [...adoptionObstacles(adoption), ...checkPlan(plan)];
  if (obstacles.length > 0) return refused(obstacles);
  const decidedActions = adoption.actions
    .filter((action) => action.decision === 'proposed')
    .map((action): Action => ({ ...action, decision: 'decided', decidedOn: adoptedOn, decisionReference }));
  return ok({ plan, decidedActions });
}

function findUnreadyActions({ plan, period, actions }: AdoptionCase): readonly AdoptionObstacle[] {
  const repeated = new Set(findRepeatedNumbers(actions).map(spokenNumber));
  return actions
    .filter((action) => action.decision !== 'cancelled')
    .flatMap((action) => {
      const { key: actionKey, number } = action;
      const violations: (ActionViolation | ActionInPlanViolation)[] = [
        ...checkAction(action),
        ...findMissingForDecision(action),
        ...checkActionPeriod(action, period)
      ];
      if (action.planKey !== plan.key) violations.push({ code: 'actionInOtherPlan', field: 'planKey' });
      if (repeated.has(spokenNumber(number))) {
        violations.push({ code: 'actionNumberTaken', field: 'number', number });
      }
      return violations.length === 0 ? [] : [{ code: 'actionNotReady', actionKey, number, violations }];
    });
}

/** What a decided action lacks is found by `checkAction` already. */
function findMissingForDecision(action: Action): readonly ActionViolation[] {
  if (action.decision !== 'proposed') return [];
  return findMissingPromise(action).map((field) => ({ code: 'fieldMissing', field }));
}
