import { writeFile } from 'node:fs/promises';
import { writePlanFile } from '../../src/adapters/excel/writePlanFile';
import { exportPlan } from '../../src/application/planTable/exportPlan';
import { type Session } from '../../src/application/session';
import { type PlanCommand } from './commandLine';
import { readOrExplain } from './fileAccess';
import { type Output } from './output';
import { explain, findPlan } from './runImport';

/**
 * Writes a plan to a workbook that can be imported again.
 *
 * @returns whether all went well; what did not is explained
 */
export async function runExport(
  session: Session,
  command: Pick<PlanCommand, 'file' | 'agreementKey' | 'planKey'>,
  output: Output
): Promise<boolean> {
  const { agreementKey, file } = command;
  const planKey = await findPlan(session, command, output);
  if (planKey === undefined) return false;
  const table = await exportPlan(session, { planKey, agreementKey });
  if (!table.ok) return explain(table.error, output);
  const bytes = await writePlanFile(table.value);
  const written = await readOrExplain(async () => {
    await writeFile(file, bytes);
    return true;
  }, output);
  if (written === true) output.print(`${table.value.rows.length - 1} åtgärder skrivna till ${file}.`);
  return written === true;
}
