import { type Action } from '../../core/plan/action';
import { checkActionEdit } from '../../core/plan/actionDecision';
import { checkActionGroup, checkActionInPlan } from '../../core/plan/actionInPlan';
import { checkAction } from '../../core/plan/checkAction';
import { checkCausalLinks } from '../../core/situation/causalChain';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Stored } from '../ports/listStore';
import { findUnknown, loadCentral, referenceQueries } from '../references';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { byKey, loadTogether, only, unchanged } from '../write';
import { analysisOf, analysisQueries, findPlan, planQueries, referencesOfAction } from './planAccess';

/** An action as somebody wants it, and for an edit the row that it is made of. */
interface ActionWish {
  readonly draft: Draft<Action>;
  readonly stored?: Stored<Action>;
}

/**
 * Answers the action stamped by the acting person, if that person may write it in its plan and it breaks no rule. One
 * round trip to each site.
 */
export async function judgeAction(
  session: Session,
  wish: ActionWish
): Promise<Result<Action, UseCaseRefusal>> {
  const place = wish.stored?.value ?? wish.draft;
  const references = referencesOfAction(wish.draft);
  const [[answers, here], there] = await Promise.all([
    loadTogether(session, session.site, actionQueries(session, wish), referenceQueries(references)),
    loadCentral(session, references)
  ]);
  const found = findPlan(answers, place);
  if (!found.ok) return found;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const { plan, agreement, period } = found.value;
  const allowed = actor.value.check('editPlan', scopeOfAgreement(agreement));
  if (!allowed.ok) return allowed;
  const before = wish.stored && findEdited(answers, wish.stored);
  if (before?.ok === false) return before;
  const row = actor.value.stamp<Action>(wish.draft);
  const surroundings = { plan: plan.value, period, actionsInPlan: valuesOf(answers.actions) };
  const violations = [
    ...(before === undefined ? [] : checkActionEdit(before.value.value, row)),
    ...checkAction(row),
    ...checkActionInPlan(row, surroundings),
    ...checkActionGroup(row, agreement, valuesOf(answers.groups)),
    ...findUnknown(references, here, there),
    ...checkCausalLinks(row, analysisOf(answers))
  ];
  return violations.length === 0 ? ok(row) : refuseBroken(violations);
}

function actionQueries(session: Session, { draft, stored }: ActionWish) {
  const place = stored?.value ?? draft;
  return {
    ...standingQueries(session),
    ...planQueries(place),
    ...analysisQueries(place.agreementKey),
    actions: { collection: 'actions', where: { field: 'planKey', oneOf: [place.planKey] }, depth: 'brief' },
    edited: byKey('actions', ...(stored === undefined ? [] : [stored.value.key]))
  } as const;
}

/** The edited action as it stands, in the plan that rights were asked of. */
function findEdited(
  { edited }: { readonly edited: Parameters<typeof only<'actions'>>[0] },
  stored: Stored<Action>
): Result<Stored<Action>, UseCaseRefusal> {
  const { key, planKey, agreementKey } = stored.value;
  const standing = unchanged(edited, stored);
  return standing.ok ? only(edited, { collection: 'actions', key }, { planKey, agreementKey }) : standing;
}
