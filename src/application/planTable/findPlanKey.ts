import { ok, refused, type Result } from '../../core/result';
import { refuseMissing } from '../refusal';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { type PlanTableRefusal } from './importRefusal';

/** The plan of an agreement that is not closed, when there is just one: for those who name the agreement only. */
export async function findPlanKey(
  session: Session,
  agreementKey: string
): Promise<Result<string, PlanTableRefusal>> {
  const { plans } = await session.store.load(session.site, {
    plans: { collection: 'plans', where: { field: 'agreementKey', oneOf: [agreementKey] }, depth: 'brief' }
  });
  const planKeys = valuesOf(plans)
    .filter(({ state }) => state !== 'closed')
    .map(({ key }) => key);
  const [only, second] = planKeys;
  if (only === undefined) return refuseMissing({ collection: 'plans', key: agreementKey });
  return second === undefined ? ok(only) : refused({ code: 'severalPlans', planKeys });
}
