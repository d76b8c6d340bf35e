import { readFile } from 'node:fs/promises';
import { readPlanFile } from '../../src/adapters/excel/readPlanFile';
import { confirmImport } from '../../src/application/planTable/confirmImport';
import { findPlanKey } from '../../src/application/planTable/findPlanKey';
import { previewImport, type ImportPreview } from '../../src/application/planTable/previewImport';
import { type ImportRefusal } from '../../src/application/planTable/importRefusal';
import { type Session } from '../../src/application/session';
import {
  describeImportRefusal,
  describePlanFileProblem,
  describePlanImport
} from '../../src/messages/planTable/describePlanTable';
import { type PlanCommand } from './commandLine';
import { readOrExplain } from './fileAccess';
import { type Output } from './output';

/** What an import is told: the file, the plan, and whether to write. */
type ImportCommand = Pick<PlanCommand, 'file' | 'agreementKey' | 'planKey' | 'isConfirmed'>;

/**
 * Shows what a workbook would do to a plan, and imports it when that is confirmed.
 *
 * @returns whether all went well; what did not is explained
 */
export async function runImport(session: Session, command: ImportCommand, output: Output): Promise<boolean> {
  const bytes = await readOrExplain(() => readFile(command.file), output);
  if (bytes === undefined) return false;
  const table = await readPlanFile(bytes);
  if (!table.ok) {
    output.complain(describePlanFileProblem(table.error, 'sv'));
    return false;
  }
  const { agreementKey } = command;
  const planKey = await findPlan(session, command, output);
  if (planKey === undefined) return false;
  const preview = await previewImport(session, { planKey, agreementKey, table: table.value });
  if (!preview.ok) return explain(preview.error, output);
  for (const line of describePlanImport(preview.value.planned, 'sv')) output.print(line);
  return command.isConfirmed ? confirm(session, preview.value, output) : adviseNext(preview.value, output);
}

/** The plan that was named, or the only one of the agreement. */
export async function findPlan(
  session: Session,
  { agreementKey, planKey }: Pick<PlanCommand, 'agreementKey' | 'planKey'>,
  output: Output
): Promise<string | undefined> {
  if (planKey !== undefined) return planKey;
  const found = await findPlanKey(session, agreementKey);
  if (found.ok) return found.value;
  explain(found.error, output);
  return undefined;
}

/** Says why something was not done. */
export function explain(refusal: ImportRefusal, { complain }: Output): false {
  for (const line of describeImportRefusal(refusal, 'sv')) complain(line);
  return false;
}

async function confirm(session: Session, preview: ImportPreview, output: Output): Promise<boolean> {
  const done = await confirmImport(session, preview);
  if (!done.ok) return explain(done.error, output);
  const { added, changed } = done.value;
  const isNothing = added + changed === 0;
  output.print(isNothing ? 'Inget att importera.' : `Importerat: ${added} nya rader, ${changed} ändrade.`);
  return true;
}

function adviseNext({ planned }: ImportPreview, output: Output): boolean {
  const hasProblems = planned.problems.length > 0 || planned.rows.some(({ outcome }) => outcome === 'wrong');
  if (hasProblems) return explain({ code: 'tableHasProblems' }, output);
  output.print(
    planned.writes.length === 0
      ? 'Inget att importera.'
      : 'Ingenting är skrivet ännu. Lägg till --confirm för att importera.'
  );
  return true;
}
