import { type Task } from '../../core/organisation/permissions';
import { type PlanImport } from '../../core/planTable/importResult';
import { planImport } from '../../core/planTable/planImport';
import { type PlanTable } from '../../core/planTable/planTable';
import { type Action } from '../../core/plan/action';
import { ok, type Result } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { type PlanTableRefusal } from './importRefusal';
import { loadPlanSurroundings, type LoadedPlan, type PlanAddress } from './loadPlanSurroundings';

/** A table and the plan that it is to be imported into. */
export interface ImportWish extends PlanAddress {
  readonly table: PlanTable;
}

/** Förhandsgranskning: what an import would do, and the versions of the rows that it was worked out from. */
export interface ImportPreview {
  readonly wish: ImportWish;
  readonly planned: PlanImport;
  /** Versions of the actions that would change, by key. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A preview with the rows as they stand. */
export interface WorkedOutImport {
  readonly preview: ImportPreview;
  readonly actions: readonly Stored<Action>[];
}

/** Shows what a table would do to a plan, row by row. Writes nothing. */
export async function previewImport(
  session: Session,
  wish: ImportWish
): Promise<Result<ImportPreview, PlanTableRefusal>> {
  const found = await workOutImport(session, wish);
  return found.ok ? ok(found.value.preview) : found;
}

/** As {@link previewImport}, for the one who goes on to write. Refuses one who may not edit the plan. */
export async function workOutImport(
  session: Session,
  { planKey, agreementKey, table }: ImportWish
): Promise<Result<WorkedOutImport, PlanTableRefusal>> {
  const loaded = await loadPlanSurroundings(session, { planKey, agreementKey });
  if (!loaded.ok) return loaded;
  const { surroundings, actions } = loaded.value;
  const mayEdit = loaded.value.check('editPlan');
  if (!mayEdit.ok) return mayEdit;
  const planned = planImport(table, surroundings);
  const mayWrite = checkTasks(loaded.value, planned);
  if (!mayWrite.ok) return mayWrite;
  const edited = new Set(
    planned.writes.flatMap((write) => (write.kind === 'edit' ? [write.before.key] : []))
  );
  const versions = Object.fromEntries(
    actions.filter(({ value }) => edited.has(value.key)).map(({ value, version }) => [value.key, version])
  );
  return ok({ preview: { wish: { planKey, agreementKey, table }, planned, versions }, actions });
}

/** Problems, causes and goals are the agreement's, not the plan's. */
function checkTasks({ check }: LoadedPlan, { writes }: PlanImport): Result<Task, PlanTableRefusal> {
  const addsAnalysis = writes.some((write) => write.kind === 'add' && write.collection !== 'actions');
  return check(addsAnalysis ? 'editSituation' : 'editPlan');
}
