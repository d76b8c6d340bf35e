import { type CalendarDay, parseCalendarDay } from '../../core/calendar/calendarDay';
import { type DayRules } from '../../core/calendar/dayRules';
import { type Action, type DateChange } from '../../core/plan/action';
import { decideDateChange, decideNewEnd, proposeNewEnd, type NewEnd } from '../../core/plan/dateChange';
import { ok, type Result } from '../../core/result';
import { type DecidingAct } from '../meeting/recordDecision';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { findActorOn, standingQueries, type Actor } from '../standing';
import { addOnce, byKey, only, type Written } from '../write';
import { findPlan, planQueries, scopeOfAction, type PlanAtHand } from './planAccess';

/** A new end that nobody has proposed, and where its action stands. */
export interface NewEndWish {
  /** Key of the date change that is to be written. */
  readonly key: string;
  readonly actionKey: string;
  readonly planKey: string;
  readonly agreementKey: string;
  /** The end that the writer saw. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly reason: string;
}

/** A wish with days that are not read yet, as an operation notes it. */
export type NotedNewEnd = Readonly<Record<keyof NewEndWish, string>>;

interface NewEndAtHand {
  readonly actor: Actor;
  readonly action: Action;
  readonly plan: PlanAtHand;
  readonly dayRules: DayRules;
  readonly newEnd: NewEnd;
}

/** Who would set the new end, if the person may and the rules let it be; nothing is written. */
export async function judgeNewEnd(
  session: Session,
  wish: NewEndWish
): Promise<Result<Actor, UseCaseRefusal>> {
  const day = session.clock.today();
  const found = await findNewEnd(session, wish, { name: session, day });
  if (!found.ok) return found;
  const { actor, action, plan, dayRules, newEnd } = found.value;
  const decided = decideNewEnd(action, newEnd, {
    decision: { outcome: 'decided', decidedOn: day, decisionReference: 'B' },
    terms: { period: plan.period, dayRules }
  });
  return decided.ok ? ok(actor) : refuseBroken(decided.error);
}

/** Writes the date change that the decision is then about, once. */
export async function writeNewEnd(
  session: Session,
  noted: NotedNewEnd,
  act: DecidingAct
): Promise<Written<DateChange>> {
  const [from, to] = [parseCalendarDay(noted.from), parseCalendarDay(noted.to)];
  if (!from.ok || !to.ok) return refuseBroken([{ code: 'invalidDay', field: 'to' }]);
  const found = await findNewEnd(session, { ...noted, from: from.value, to: to.value }, act);
  if (!found.ok) return found;
  const { action, plan, newEnd } = found.value;
  const change = proposeNewEnd(action, newEnd, plan.period);
  return change.ok ? addOnce(session, 'dateChanges', change.value) : refuseBroken(change.error);
}

/**
 * Turns down what else was proposed or postponed from the same end of an action, under the decision that set another one.
 */
export async function rejectOtherProposals(
  session: Session,
  { key, actionKey, from }: Pick<NotedNewEnd, 'key' | 'actionKey' | 'from'>,
  decision: { readonly decidedOn: CalendarDay; readonly decisionReference: string }
): Promise<Result<unknown, UseCaseRefusal>> {
  const { changes, actions } = await session.store.load(session.site, {
    changes: { collection: 'dateChanges', where: { field: 'actionKey', oneOf: [actionKey] } },
    actions: byKey('actions', actionKey)
  });
  const action = only(actions, { collection: 'actions', key: actionKey });
  if (!action.ok) return action;
  const others = changes.rows.filter(
    ({ value }) =>
      value.key !== key && value.from === from && (value.state === 'proposed' || value.state === 'postponed')
  );
  // Rejecting moves no end, so neither the period nor the days of the site matter.
  const terms = { period: { validFrom: decision.decidedOn, lastDay: decision.decidedOn }, dayRules: {} };
  for (const stored of others) {
    const both = { action: action.value.value, change: stored.value };
    const rejected = decideDateChange(both, { outcome: 'rejected', ...decision }, terms);
    if (!rejected.ok) return refuseBroken(rejected.error);
    const saved = await session.store.save(session.site, 'dateChanges', {
      stored,
      value: rejected.value.change
    });
    if (!saved.ok) return saved;
  }
  return ok(undefined);
}

async function findNewEnd(
  session: Session,
  wish: NewEndWish,
  { name, day }: DecidingAct
): Promise<Result<NewEndAtHand, UseCaseRefusal>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(name),
    ...planQueries(wish),
    ...summerBreakQuery,
    action: byKey('actions', wish.actionKey)
  });
  const { key, actionKey, planKey, from, to, reason } = wish;
  const action = only(answers.action, { collection: 'actions', key: actionKey }, { planKey });
  if (!action.ok) return action;
  const plan = findPlan(answers, wish);
  if (!plan.ok) return plan;
  const actor = findActorOn(day, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('decideDateChange', scopeOfAction(action.value.value));
  if (!allowed.ok) return allowed;
  return ok({
    actor: actor.value,
    action: action.value.value,
    plan: plan.value,
    dayRules: siteDayRules(session, answers),
    newEnd: { key, from, to, reason, recordedBy: actor.value.person.key, recordedOn: day }
  });
}
