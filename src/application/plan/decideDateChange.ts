import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type DayRules } from '../../core/calendar/dayRules';
import { type Action, type DateChange } from '../../core/plan/action';
import { decideDateChange as decide, type DateChangeDecision } from '../../core/plan/dateChange';
import { ok, type Result } from '../../core/result';
import { noteOf, readPayload, runOperation } from '../operation/runOperation';
import { type Operation } from '../operation/operation';
import { type Stored } from '../ports/listStore';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { findActorOn, standingQueries, type Actor, type ActorName } from '../standing';
import { byKey, findByKey, only } from '../write';
import { findPlan, planQueries, scopeOfAction, type PlanAtHand } from './planAccess';

/** What was decided about a proposed date change, and where the action stands. */
export interface DateChangeStep {
  readonly key: string;
  readonly actionKey: string;
  readonly planKey: string;
  readonly agreementKey: string;
  readonly outcome: DateChangeDecision['outcome'];
  readonly decisionReference: string;
}

interface DateChangeAtHand {
  readonly actor: Actor;
  readonly decision: DateChangeDecision;
  readonly change: Stored<DateChange>;
  readonly action: Stored<Action>;
  readonly plan: PlanAtHand;
  readonly dayRules: DayRules;
}

/**
 * Decides a proposed date change. With `decided` the action's end moves too, which makes it a write of two rows; the
 * end that was first decided and the decision's reference stay with the action.
 */
export async function decideDateChange(
  session: Session,
  step: DateChangeStep
): Promise<Result<DateChange, UseCaseRefusal>> {
  const day = session.clock.today();
  const found = await findDateChange(session, { ...step, decidedOn: day }, session);
  if (!found.ok) return found;
  const decided = decideBoth(found.value);
  if (!decided.ok) return decided;
  const { key, actionKey, planKey, agreementKey, outcome, decisionReference } = step;
  const from = standingOfChange(found.value.change.value);
  const note = noteOf({
    key: `decideDateChange|${key}|${from}`,
    kind: 'decideDateChange',
    payload: { key, actionKey, planKey, agreementKey, outcome, decisionReference, from }
  });
  const done = await runOperation(session, found.value.actor.stamp<Operation>(note), carryOutDateChange);
  if (!done.ok) return done;
  const change = await findByKey(session, 'dateChanges', key);
  return change === undefined ? refuseMissing({ collection: 'dateChanges', key }) : ok(change.value);
}

/** Who would decide, if the person may and the rules let the step be; nothing is written. */
export async function judgeDateChange(
  session: Session,
  step: DateChangeStep
): Promise<Result<Actor, UseCaseRefusal>> {
  const found = await findDateChange(session, { ...step, decidedOn: session.clock.today() }, session);
  if (!found.ok) return found;
  const decided = decideBoth(found.value);
  return decided.ok ? ok(found.value.actor) : decided;
}

/** Where a date change stands. Of two decisions from the same standing only one can be noted, so that none overtakes another. */
export function standingOfChange({ state, decidedOn }: DateChange): string {
  return decidedOn === undefined ? state : `${state}:${decidedOn}`;
}

/** The steps: first the action's end, then the date change, which marks that both are done. */
export async function carryOutDateChange(
  session: Session,
  operation: Operation
): Promise<Result<unknown, UseCaseRefusal>> {
  const payload = readPayload(operation, [
    'key',
    'actionKey',
    'planKey',
    'agreementKey',
    'outcome',
    'decisionReference',
    'from'
  ]);
  // A forged outcome is none of the three, which the core refuses.
  const step = {
    ...payload,
    outcome: payload.outcome as DateChangeStep['outcome'],
    decidedOn: operation.recordedOn
  };
  const found = await findDateChange(session, step, { personKey: operation.recordedBy });
  if (!found.ok) return found;
  if (isDone(found.value, payload.from)) return ok(undefined);
  const decided = decideBoth(found.value);
  if (!decided.ok) return decided;
  const { action, change } = found.value;
  if (action.value.end !== decided.value.action.end) {
    const moved = await session.store.save(session.site, 'actions', {
      stored: action,
      value: decided.value.action
    });
    if (!moved.ok) return moved;
  }
  return session.store.save(session.site, 'dateChanges', { stored: change, value: decided.value.change });
}

async function findDateChange(
  session: Session,
  step: DateChangeStep & { readonly decidedOn: CalendarDay },
  name: ActorName
): Promise<Result<DateChangeAtHand, UseCaseRefusal>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(name),
    ...planQueries(step),
    ...summerBreakQuery,
    change: byKey('dateChanges', step.key),
    action: byKey('actions', step.actionKey)
  });
  const change = only(answers.change, { collection: 'dateChanges', key: step.key });
  if (!change.ok) return change;
  const action = only(
    answers.action,
    { collection: 'actions', key: step.actionKey },
    { planKey: step.planKey }
  );
  if (!action.ok) return action;
  const plan = findPlan(answers, step);
  if (!plan.ok) return plan;
  const actor = findActorOn(step.decidedOn, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('decideDateChange', scopeOfAction(action.value.value));
  if (!allowed.ok) return allowed;
  const { outcome, decisionReference, decidedOn } = step;
  return ok({
    actor: actor.value,
    decision: { outcome, decisionReference, decidedOn },
    change: change.value,
    action: action.value,
    plan: plan.value,
    dayRules: siteDayRules(session, answers)
  });
}

/** The date change is written last: once it has left where it stood, all is done. */
function isDone({ change: { value }, decision }: DateChangeAtHand, from: string): boolean {
  const isSaid = value.state === decision.outcome && value.decisionReference === decision.decisionReference;
  return isSaid || standingOfChange(value) !== from;
}

function decideBoth(at: DateChangeAtHand): Result<{ action: Action; change: DateChange }, UseCaseRefusal> {
  const { actor, decision, plan, dayRules } = at;
  const change = at.change.value;
  const terms = { period: plan.period, dayRules };
  // The first step may have been done before the operation was cut off; it is then judged from where the end stood.
  const hasMoved = isMoved(at);
  const action = hasMoved ? { ...at.action.value, end: change.from } : at.action.value;
  const decided = decide({ action, change }, decision, terms);
  if (!decided.ok) return refuseBroken(decided.error);
  return ok({
    action: hasMoved ? at.action.value : actor.stamp<Action>(decided.value.action),
    // The row stays the proposer's; who decided it says the reference, and the action's row.
    change: decided.value.change
  });
}

function isMoved({ action, change, decision }: DateChangeAtHand): boolean {
  return (
    action.value.end === change.value.to && action.value.endDecisionReference === decision.decisionReference
  );
}
