import { type Task } from '../../core/organisation/permissions';
import { type PlanSurroundings } from '../../core/planTable/importContext';
import { type Action } from '../../core/plan/action';
import { ok, refused, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { analysisQueries, findPlan, planQueries } from '../plan/planAccess';
import { type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf } from '../standing';
import { type PlanTableRefusal } from './importRefusal';

/** Where a plan stands. */
export interface PlanAddress {
  readonly planKey: string;
  readonly agreementKey: string;
}

/** A plan with everything that the words of its table stand for. */
export interface LoadedPlan {
  readonly surroundings: PlanSurroundings;
  readonly actions: readonly Stored<Action>[];
  /** Refuses what the acting person may not do in the plan's agreement. */
  readonly check: (task: Task) => Result<Task, PlanTableRefusal>;
}

/** Reads a plan with its surroundings: one round trip to its site and one to the central site, at the same time. */
export async function loadPlanSurroundings(
  session: Session,
  address: PlanAddress
): Promise<Result<LoadedPlan, PlanTableRefusal>> {
  const areas = { focusAreas: { collection: 'focusAreas' } } as const;
  const [answers, central] = await Promise.all([
    session.store.load(session.site, {
      ...standingQueries(session),
      ...planQueries(address),
      ...analysisQueries(address.agreementKey),
      ...areas,
      actions: { collection: 'actions', where: { field: 'planKey', oneOf: [address.planKey] } }
    }),
    session.centralSite === session.site ? undefined : session.store.load(session.centralSite, areas)
  ]);
  const found = findPlan(answers, address);
  if (!found.ok) return found;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const { findings } = answers.actions;
  if (findings.length > 0) return refused({ code: 'planRowsBroken', findings });
  const { plan, agreement, period } = found.value;
  const { problems, causes, goals, units, groups, actions, focusAreas } = answers;
  const surroundings: PlanSurroundings = {
    plan: plan.value,
    agreement,
    period,
    actions: valuesOf(actions),
    problems: valuesOf(problems),
    causes: valuesOf(causes),
    goals: valuesOf(goals),
    focusAreas: [...valuesOf(focusAreas), ...(central === undefined ? [] : valuesOf(central.focusAreas))],
    units: valuesOf(units),
    groups: valuesOf(groups),
    stamp: { recordedBy: actor.value.person.key, recordedOn: session.clock.today() }
  };
  const check = (task: Task): Result<Task, PlanTableRefusal> =>
    actor.value.check(task, scopeOfAgreement(agreement));
  return ok({ surroundings, actions: actions.rows, check });
}
