import { type Action } from '../../core/plan/action';
import { checkActionEdit } from '../../core/plan/actionDecision';
import { checkActionInPlan } from '../../core/plan/actionInPlan';
import { checkAction } from '../../core/plan/checkAction';
import { checkCausalLinks } from '../../core/situation/causalChain';
import { refused } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Stored } from '../ports/listStore';
import { findUnknownReferences } from '../references';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { type Written } from '../write';
import { analysisQueries, analysisOf, findPlan, planQueries, referencesOfAction } from './planAccess';

/** Edits an action, as far as no decision has settled it. */
export async function editAction(
  session: Session,
  change: { readonly stored: Stored<Action>; readonly value: Draft<Action> }
): Promise<Written<Action>> {
  const before = change.stored.value;
  const [answers, unknown] = await Promise.all([
    session.store.load(session.site, {
      ...standingQueries(session),
      ...planQueries(before),
      ...analysisQueries(before.agreementKey),
      actions: { collection: 'actions', where: { field: 'planKey', oneOf: [before.planKey] }, depth: 'brief' }
    }),
    findUnknownReferences(session, referencesOfAction(change.value))
  ]);
  const found = findPlan(answers, before);
  if (!found.ok) return found;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const { plan, agreement, period } = found.value;
  const allowed = actor.value.check('editPlan', scopeOfAgreement(agreement));
  if (!allowed.ok) return allowed;
  const value = actor.value.stamp<Action>(change.value);
  const surroundings = { plan: plan.value, period, actionsInPlan: valuesOf(answers.actions) };
  const violations = [
    ...checkActionEdit(before, value),
    ...checkAction(value),
    ...checkActionInPlan(value, surroundings),
    ...unknown,
    ...checkCausalLinks(value, analysisOf(answers))
  ];
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  return session.store.save(session.site, 'actions', { stored: change.stored, value });
}
