import { checkPlan, checkPlanKind } from '../../core/plan/checkPlan';
import { type Plan } from '../../core/plan/plan';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, type Draft } from '../standing';
import { addOnce, byKey, only, type Written } from '../write';

/** A new plan as its writer fills it in; it begins as the draft of version 1. */
export type PlanDraft = Pick<Draft<Plan>, 'key' | 'agreementKey' | 'kind' | 'title'>;

/** Begins the plan of an agreement: an åtgärdsplan for a local one, a handlingsplan for a central one. */
export async function createPlan(session: Session, draft: PlanDraft): Promise<Written<Plan>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    agreement: byKey('agreements', draft.agreementKey)
  });
  const agreement = only(answers.agreement, { collection: 'agreements', key: draft.agreementKey });
  if (!agreement.ok) return agreement;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('editPlan', scopeOfAgreement(agreement.value.value));
  if (!allowed.ok) return allowed;
  const row = actor.value.stamp<Plan>({ ...draft, version: 1, state: 'draft' });
  const violations = [...checkPlan(row), ...checkPlanKind(row, agreement.value.value.level)];
  if (violations.length > 0) return refuseBroken(violations);
  return addOnce(session, 'plans', row);
}
