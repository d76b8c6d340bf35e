import { type Action } from '../../core/plan/action';
import { checkActionInPlan } from '../../core/plan/actionInPlan';
import { checkAction } from '../../core/plan/checkAction';
import { checkCausalLinks } from '../../core/situation/causalChain';
import { refused } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { findUnknownReferences } from '../references';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { addOnce, type Written } from '../write';
import { analysisQueries, analysisOf, findPlan, planQueries, referencesOfAction } from './planAccess';

/** A new action as its writer fills it in; it begins as a proposal. */
export type ActionDraft = Omit<
  Draft<Action>,
  | 'decision'
  | 'decidedOn'
  | 'decisionReference'
  | 'decisionReason'
  | 'originalEnd'
  | 'endDecisionReference'
  | 'lapsedEnds'
>;

/** Proposes an action in a plan. What it still lacks (problem, goal, owner, end, cadence) stops its decision only. */
export async function addAction(session: Session, draft: ActionDraft): Promise<Written<Action>> {
  const [answers, unknown] = await Promise.all([
    session.store.load(session.site, {
      ...standingQueries(session),
      ...planQueries(draft),
      ...analysisQueries(draft.agreementKey),
      actions: { collection: 'actions', where: { field: 'planKey', oneOf: [draft.planKey] }, depth: 'brief' }
    }),
    findUnknownReferences(session, referencesOfAction({ ...draft, decision: 'proposed' }))
  ]);
  const found = findPlan(answers, draft);
  if (!found.ok) return found;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const { plan, agreement, period } = found.value;
  const allowed = actor.value.check('editPlan', scopeOfAgreement(agreement));
  if (!allowed.ok) return allowed;
  const row = actor.value.stamp<Action>({ ...draft, decision: 'proposed' });
  const surroundings = { plan: plan.value, period, actionsInPlan: valuesOf(answers.actions) };
  const violations = [
    ...checkAction(row),
    ...checkActionInPlan(row, surroundings),
    ...unknown,
    ...checkCausalLinks(row, analysisOf(answers))
  ];
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  return addOnce(session, 'actions', row);
}
