import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Action } from '../../core/plan/action';
import { adoptPlan as adopt, type AdoptedPlan } from '../../core/plan/adoption';
import { type Plan, type PlanSnapshot } from '../../core/plan/plan';
import { snapshotOf, type PlanContent } from '../../core/plan/snapshot';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Operation } from '../operation/operation';
import { noteOf, readPayload, runOperation } from '../operation/runOperation';
import { type Stored } from '../ports/listStore';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActorOn, valuesOf, type Actor, type ActorName } from '../standing';
import { addOnce, findByKey } from '../write';
import { loadPlanContent } from './planContent';
import { findPlan } from './planAccess';

/** The steering group's decision to adopt a plan. */
export interface AdoptionStep {
  readonly planKey: string;
  readonly agreementKey: string;
  readonly decisionReference: string;
}

/** Name of the attachment that holds the adopted content. */
export const snapshotFileName = 'adopted-plan.json';

interface AdoptionAtHand {
  readonly actor: Actor;
  readonly plan: Stored<Plan>;
  readonly actions: readonly Stored<Action>[];
  readonly content: PlanContent;
  readonly adopted: AdoptedPlan;
}

/**
 * Fastställer a plan: stores what it says with a hash, decides the actions that were only proposed, and marks the plan
 * as adopted, in this order. Refuses with everything that stands in the way.
 */
export async function adoptPlan(session: Session, step: AdoptionStep): Promise<Result<Plan, UseCaseRefusal>> {
  const day = session.clock.today();
  const found = await findAdoption(session, { ...step, adoptedOn: day }, session);
  if (!found.ok) return found;
  const { actor, adopted } = found.value;
  const { planKey, agreementKey, decisionReference } = step;
  const version = `${adopted.plan.version}`;
  const note = noteOf({
    key: `adoptPlan|${planKey}|${version}`,
    kind: 'adoptPlan',
    payload: { planKey, agreementKey, decisionReference, version }
  });
  const done = await runOperation(session, actor.stamp<Operation>(note), carryOutAdoption);
  if (!done.ok) return done;
  const plan = await findByKey(session, 'plans', planKey);
  return plan === undefined ? refuseMissing({ collection: 'plans', key: planKey }) : ok(plan.value);
}

/** The steps; the plan's own row comes last and marks that all is done. */
export async function carryOutAdoption(
  session: Session,
  operation: Operation
): Promise<Result<unknown, UseCaseRefusal>> {
  const payload = readPayload(operation, ['planKey', 'agreementKey', 'decisionReference', 'version']);
  const plan = await findByKey(session, 'plans', payload.planKey);
  if (plan !== undefined && isAdopted(plan.value, payload)) return ok(undefined);
  const step = { ...payload, adoptedOn: operation.recordedOn };
  const found = await findAdoption(session, step, { personKey: operation.recordedBy });
  if (!found.ok) return found;
  const { version } = found.value.plan.value;
  if (`${version}` !== payload.version) {
    return refuseBroken([{ code: 'planVersionInvalid', field: 'version', version }]);
  }
  const stored = await storeSnapshot(session, found.value, step);
  if (!stored.ok) return stored;
  const decided = await decideActions(session, found.value);
  if (!decided.ok) return decided;
  const value = found.value.actor.stamp<Plan>(found.value.adopted.plan);
  return session.store.save(session.site, 'plans', { stored: found.value.plan, value });
}

/** A later version begins only after this one was adopted; the decision was about this one alone. */
function isAdopted(
  plan: Plan,
  { version, decisionReference }: { readonly version: string; readonly decisionReference: string }
): boolean {
  const noted = Number(version);
  if (plan.version !== noted) return noted >= 1 && plan.version > noted;
  return plan.state !== 'draft' && plan.decisionReference === decisionReference;
}

async function findAdoption(
  session: Session,
  step: AdoptionStep & { readonly adoptedOn: CalendarDay },
  name: ActorName
): Promise<Result<AdoptionAtHand, UseCaseRefusal>> {
  const { answers, contentOf } = await loadPlanContent(session, step, name);
  const found = findPlan(answers, step);
  if (!found.ok) return found;
  const actor = findActorOn(step.adoptedOn, answers);
  if (!actor.ok) return actor;
  const { plan, agreement, period } = found.value;
  const allowed = actor.value.check('decidePlan', scopeOfAgreement(agreement));
  if (!allowed.ok) return allowed;
  const actions = valuesOf(answers.actions);
  const adopted = adopt({ plan: plan.value, level: agreement.level, period, actions }, step);
  if (!adopted.ok) return refuseBroken(adopted.error);
  const content = contentOf(plan.value);
  return ok({ actor: actor.value, plan, actions: answers.actions.rows, content, adopted: adopted.value });
}

/** One row for each version; cut off before its attachment, the content of now is what gets adopted. */
async function storeSnapshot(
  session: Session,
  { actor, content, adopted }: AdoptionAtHand,
  step: AdoptionStep & { readonly adoptedOn: CalendarDay }
): Promise<Result<unknown, UseCaseRefusal>> {
  const text = snapshotOf(content);
  const { version } = adopted.plan;
  const row = actor.stamp<PlanSnapshot>({
    key: `${step.planKey}|v${version}`,
    planKey: step.planKey,
    version,
    adoptedOn: step.adoptedOn,
    decisionReference: step.decisionReference,
    contentHash: await session.digest.sha256(text),
    actionCount: content.actions.filter((action) => action.decision !== 'cancelled').length
  });
  const added = await addOnce(session, 'planSnapshots', row);
  if (added.ok) return attachSnapshot(session, added.value, text);
  const standing = await findByKey(session, 'planSnapshots', row.key);
  if (standing === undefined) return added;
  const { itemId } = standing;
  const document = await session.store.readDocument(session.site, 'planSnapshots', {
    itemId,
    fileName: snapshotFileName
  });
  if (document !== undefined) return ok(standing);
  const saved = await session.store.save(session.site, 'planSnapshots', { stored: standing, value: row });
  return saved.ok ? attachSnapshot(session, saved.value, text) : saved;
}

async function attachSnapshot(
  session: Session,
  { itemId }: Stored<PlanSnapshot>,
  content: string
): Promise<Result<unknown, UseCaseRefusal>> {
  await session.store.attach(session.site, 'planSnapshots', { itemId, fileName: snapshotFileName, content });
  return ok(undefined);
}

async function decideActions(
  session: Session,
  { actor, actions, adopted }: AdoptionAtHand
): Promise<Result<unknown, UseCaseRefusal>> {
  const storedByKey = new Map(actions.map((stored) => [stored.value.key, stored]));
  for (const action of adopted.decidedActions) {
    const stored = storedByKey.get(action.key);
    if (stored === undefined) continue;
    const value = actor.stamp<Action>(action);
    const saved = await session.store.save(session.site, 'actions', { stored, value });
    if (!saved.ok) return saved;
  }
  return ok(undefined);
}
