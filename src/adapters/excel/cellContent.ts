import { type Cell, type CellValue } from 'exceljs';
import { parseCalendarDay } from '../../core/calendar/calendarDay';
import { type CellContent } from '../../core/planTable/planTable';

/** What a cell of a workbook holds; `undefined` for an empty one. */
export function contentOf(cell: Cell): CellContent | undefined {
  if (cell.isMerged && cell.master !== cell) return { kind: 'unreadable', reason: 'mergedCell' };
  return contentOfValue(cell.value, false);
}

function contentOfValue(value: CellValue | undefined, isFormula: boolean): CellContent | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return dayOf(value);
  switch (typeof value) {
    case 'string':
      return textCell(value, isFormula);
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return textCell(value ? 'Ja' : 'Nej', isFormula);
    case 'object':
      return contentOfObject(value, isFormula);
    default:
      return { kind: 'unreadable', reason: 'otherValue' };
  }
}

function contentOfObject(
  value: Exclude<CellValue, Date | string | number | boolean | null | undefined>,
  isFormula: boolean
): CellContent | undefined {
  if ('error' in value) return { kind: 'unreadable', reason: 'errorValue' };
  if ('formula' in value || 'sharedFormula' in value) {
    if (value.result === undefined) return { kind: 'unreadable', reason: 'formulaWithoutResult' };
    return contentOfValue(value.result, true);
  }
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''), isFormula);
  // The text of a link may be rich, whatever the library's types say.
  if ('hyperlink' in value) return contentOfValue(value.text as CellValue, isFormula);
  return { kind: 'unreadable', reason: 'otherValue' };
}

/** The library gives the day of the sheet as that day's midnight in UTC; read so, no time zone moves it. */
function dayOf(date: Date): CellContent {
  const milliseconds = date.getTime();
  const text = Number.isNaN(milliseconds) ? '' : date.toISOString().slice(0, 10);
  const day = parseCalendarDay(text);
  return day.ok ? { kind: 'day', day: day.value } : { kind: 'unreadable', reason: 'dayOutsideCalendar' };
}

function textCell(text: string, isFormula: boolean): CellContent {
  // Excel's own way to write a carriage return.
  const plain = text.replace(/_x000D_/g, '');
  return { kind: 'text', text: plain, ...(isFormula && { isFormula }) };
}
