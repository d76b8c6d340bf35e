import { tableOfPlan } from '../../core/planTable/planCells';
import { type PlanTable } from '../../core/planTable/planTable';
import { ok, type Result } from '../../core/result';
import { type Session } from '../session';
import { type PlanTableRefusal } from './importRefusal';
import { loadPlanSurroundings, type PlanAddress } from './loadPlanSurroundings';

/** A plan as a table, which can be imported again: unchanged, it changes nothing. */
export async function exportPlan(
  session: Session,
  address: PlanAddress
): Promise<Result<PlanTable, PlanTableRefusal>> {
  const loaded = await loadPlanSurroundings(session, address);
  if (!loaded.ok) return loaded;
  const mayRead = loaded.value.check('read');
  return mayRead.ok ? ok(tableOfPlan(loaded.value.surroundings)) : mayRead;
}
