import { type CooperationAgreement } from '../../core/agreement/agreement';
import { type Action, type ActionDecision } from '../../core/plan/action';
import { decideAction as decide } from '../../core/plan/actionDecision';
import { type Task } from '../../core/organisation/permissions';
import { type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, type Actor } from '../standing';
import { byKey, only, type Written } from '../write';
import { scopeOfAction } from './planAccess';

/** A decision about one action. */
export interface ActionStep {
  readonly key: string;
  readonly agreementKey: string;
  readonly to: ActionDecision;
  /** Needed to pause and to cancel. */
  readonly reason?: string;
  /** For example "B 2020:4"; needed to cancel. */
  readonly decisionReference?: string;
}

/** Decides an action: to carry it out, to pause it, to take it up again, or to cancel it. */
export async function decideAction(session: Session, step: ActionStep): Promise<Written<Action>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    action: byKey('actions', step.key),
    agreement: byKey('agreements', step.agreementKey)
  });
  const { agreementKey } = step;
  const action = only(answers.action, { collection: 'actions', key: step.key }, { agreementKey });
  if (!action.ok) return action;
  const agreement = only(answers.agreement, { collection: 'agreements', key: step.agreementKey });
  if (!agreement.ok) return agreement;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const stored = action.value;
  const allowed = checkMayDecide(actor.value, {
    action: stored.value,
    agreement: agreement.value.value,
    to: step.to
  });
  if (!allowed.ok) return allowed;
  const { to, reason, decisionReference: reference } = step;
  const decided = decide(stored.value, { to, reason, reference, decidedOn: session.clock.today() });
  if (!decided.ok) return refuseBroken(decided.error);
  const value = actor.value.stamp<Action>(decided.value);
  return session.store.save(session.site, 'actions', { stored, value });
}

interface DecisionAtHand {
  readonly action: Action;
  readonly agreement: CooperationAgreement;
  readonly to: ActionDecision;
}

function checkMayDecide(
  actor: Actor,
  { action, agreement, to }: DecisionAtHand
): Result<Task, UseCaseRefusal> {
  const onAction = (task: Task): Result<Task, UseCaseRefusal> => actor.check(task, scopeOfAction(action));
  const onAgreement = (task: Task): Result<Task, UseCaseRefusal> =>
    actor.check(task, scopeOfAgreement(agreement));
  if (action.decision === 'proposed') return onAgreement(to === 'cancelled' ? 'editPlan' : 'decidePlan');
  return onAction(to === 'cancelled' ? 'cancelAction' : 'pauseAction');
}
