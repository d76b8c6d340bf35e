import { Workbook, type Worksheet } from 'exceljs';
import { type PlanFileProblem } from '../../application/planTable/planFile';
import { type PlanTable, type TableCell, type TableRow } from '../../core/planTable/planTable';
import { ok, refused, type Result } from '../../core/result';
import { contentOf } from './cellContent';
import { archiveLimits, checkArchive } from './checkArchive';

/** Most rows with something in them; a plan has at most 1,000 actions. */
const maxRows = 10_000;

/** Reads the first sheet of an Excel workbook that can be seen and has something in it. */
export async function readPlanFile(
  bytes: Uint8Array,
  limits = archiveLimits
): Promise<Result<PlanTable, PlanFileProblem>> {
  const checked = await checkArchive(bytes, limits);
  if (!checked.ok) return checked;
  const workbook = await openWorkbook(bytes);
  if (workbook === undefined) return refused({ code: 'fileBroken' });
  for (const sheet of workbook.worksheets.filter(({ state }) => state === 'visible')) {
    const rows = readRows(sheet);
    if (rows.length > maxRows) return refused({ code: 'tooManyRows', maxRows });
    if (rows.length > 0) return ok({ rows });
  }
  return refused({ code: 'workbookEmpty' });
}

/** The library throws whatever its parsers throw: all of it means that the file is not what it seems to be. */
async function openWorkbook(bytes: Uint8Array): Promise<Workbook | undefined> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    return workbook;
  } catch {
    return undefined;
  }
}

function readRows(sheet: Worksheet): readonly TableRow[] {
  const rows: TableRow[] = [];
  sheet.eachRow((row, number) => {
    const cells: TableCell[] = [];
    row.eachCell((cell, column) => {
      const content = contentOf(cell);
      if (content !== undefined) cells.push({ column, content });
    });
    // Nothing more is kept once it is too much.
    if (cells.length > 0 && rows.length <= maxRows) rows.push({ row: number, cells });
  });
  return rows;
}
