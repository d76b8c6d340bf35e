import { Workbook, type Cell, type Worksheet } from 'exceljs';
import { type CellContent, type PlanTable } from '../../core/planTable/planTable';

const sheetName = 'Åtgärdsplan';
const [narrowest, widest] = [10, 50];
const dayFormat = 'yyyy-mm-dd';
const textFormat = '@';

/**
 * Writes a table as an Excel workbook: headings that stay in view, days as days, and texts as texts, so that one that
 * begins with `=`, `+`, `-` or `@` is never taken for a formula.
 */
export async function writePlanFile({ rows }: PlanTable): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const { row, cells } of rows) {
    for (const { column, content } of cells) writeCell(sheet.getCell(row, column), content);
  }
  const headings = sheet.getRow(1);
  headings.font = { bold: true };
  setWidths(sheet, rows);
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

function writeCell(cell: Cell, content: CellContent): void {
  cell.alignment = { vertical: 'top', wrapText: true };
  switch (content.kind) {
    case 'text':
      cell.numFmt = textFormat;
      cell.value = content.text;
      break;
    case 'number':
      cell.value = content.value;
      break;
    case 'day':
      cell.numFmt = dayFormat;
      cell.value = new Date(`${content.day}T00:00:00Z`);
      break;
    case 'unreadable':
      break;
  }
}

function setWidths(sheet: Worksheet, rows: PlanTable['rows']): void {
  const longest = new Map<number, number>();
  for (const { column, content } of rows.flatMap(({ cells }) => cells)) {
    const length = content.kind === 'text' ? content.text.length : narrowest;
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) {
    sheet.getColumn(column).width = Math.min(widest, Math.max(narrowest, length + 2));
  }
}
