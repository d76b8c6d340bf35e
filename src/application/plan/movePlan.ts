import { type Plan } from '../../core/plan/plan';
import { beginPlanVersion as begin, closePlan as close } from '../../core/plan/planLifecycle';
import { type PlanViolation } from '../../core/plan/planViolation';
import { type Task } from '../../core/organisation/permissions';
import { type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries } from '../standing';
import { type Written } from '../write';
import { findPlan, planQueries } from './planAccess';

/** Where a plan stands. */
export interface PlanAddress {
  readonly planKey: string;
  readonly agreementKey: string;
}

/** Begins the next version of an adopted plan, as a draft; the adopted one stays in its snapshot. */
export async function beginPlanVersion(session: Session, address: PlanAddress): Promise<Written<Plan>> {
  return movePlan(session, { address, task: 'editPlan', move: begin });
}

/** Slutrapporterar an adopted plan: it is closed, and the report says what came of it. */
export async function closePlan(
  session: Session,
  { closingReport, ...address }: PlanAddress & { readonly closingReport: string }
): Promise<Written<Plan>> {
  const closedOn = session.clock.today();
  return movePlan(session, {
    address,
    task: 'decidePlan',
    move: (plan) => close(plan, { closedOn, closingReport })
  });
}

interface PlanMove {
  readonly address: PlanAddress;
  readonly task: Task;
  readonly move: (plan: Plan) => Result<Plan, readonly PlanViolation[]>;
}

async function movePlan(session: Session, { address, task, move }: PlanMove): Promise<Written<Plan>> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    ...planQueries(address)
  });
  const found = findPlan(answers, address);
  if (!found.ok) return found;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const { plan: stored, agreement } = found.value;
  const allowed = actor.value.check(task, scopeOfAgreement(agreement));
  if (!allowed.ok) return allowed;
  const moved = move(stored.value);
  if (!moved.ok) return refuseBroken(moved.error);
  return session.store.save(session.site, 'plans', { stored, value: actor.value.stamp<Plan>(moved.value) });
}
