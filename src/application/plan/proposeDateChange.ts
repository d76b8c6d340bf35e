import { type DateChange } from '../../core/plan/action';
import { proposeDateChange as propose } from '../../core/plan/dateChange';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries } from '../standing';
import { addOnce, byKey, only, type Written } from '../write';
import { findPlan, planQueries, scopeOfAction } from './planAccess';

/** A wish to move the end of an action, and where the action stands. */
export interface DateChangeWish {
  /** Key of the row to be written. */
  readonly key: string;
  readonly actionKey: string;
  readonly planKey: string;
  readonly agreementKey: string;
  readonly to: CalendarDay;
  readonly reason: string;
}

/** Proposes a new end of a decided action. The end stays where it is until somebody with the right decides. */
export async function proposeDateChange(
  session: Session,
  wish: DateChangeWish
): Promise<Written<DateChange>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    ...planQueries(wish),
    action: byKey('actions', wish.actionKey)
  });
  const action = only(
    answers.action,
    { collection: 'actions', key: wish.actionKey },
    { planKey: wish.planKey }
  );
  if (!action.ok) return action;
  const found = findPlan(answers, wish);
  if (!found.ok) return found;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('proposeDateChange', scopeOfAction(action.value.value));
  if (!allowed.ok) return allowed;
  const { key, to, reason } = wish;
  const proposal = { key, to, reason, recordedBy: actor.value.person.key, recordedOn: session.clock.today() };
  const change = propose(action.value.value, proposal, found.value.period);
  if (!change.ok) return refuseBroken(change.error);
  return addOnce(session, 'dateChanges', change.value);
}
