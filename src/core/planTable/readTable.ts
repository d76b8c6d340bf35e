import { containsPersonalIdentityNumber } from '../privacy/personalIdentityNumber';
import { addressOf, oneLine, type CellContent, type PlanTable, type TableRow } from './planTable';
import { columnOf, type TableColumn } from './tableColumn';
import { type ImportProblem, type TableProblem } from './tableProblem';

/** Läst rad: a row of a table with its cells by what they are about; absent cells are empty. */
export interface ReadRow {
  readonly row: number;
  /** The cells that can be used. */
  readonly cells: ReadonlyMap<TableColumn, CellContent>;
  readonly problems: readonly ImportProblem[];
  /** Where the cell of a column is, or would be; the first cell of the row for a column that the table lacks. */
  readonly addressIn: (column: TableColumn) => string;
}

/** Utelämnad kolumn: a column from which nothing is imported. */
export interface IgnoredColumn {
  readonly address: string;
  readonly heading: string;
}

/** A table as it was understood. */
interface ReadTable {
  readonly columns: ReadonlyMap<TableColumn, number>;
  readonly ignored: readonly IgnoredColumn[];
  readonly rows: readonly ReadRow[];
  /** What is wrong with the table as a whole; no row is read then. */
  readonly problems: readonly ImportProblem[];
}

interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<TableColumn, number>;
  readonly ignored: readonly IgnoredColumn[];
  readonly problems: readonly ImportProblem[];
}

/** Titles, logotypes and instructions may stand above the headings. */
const maxRowsAboveHeadings = 20;

/** Columns that a cell may not be typed into as a formula: what they say must stand in the file itself. */
const formulaColumns: ReadonlySet<TableColumn> = new Set([
  'number',
  'start',
  'end',
  'effectFollowUp',
  'target',
  'decision'
]);

/** Columns that the import shows but takes nothing from: what is decided follows from decisions alone. */
const passedOver: ReadonlySet<TableColumn> = new Set(['decision']);

/** Finds the headings of a table and the rows below them; rows in which no known column has anything are passed over. */
export function readTable({ rows }: PlanTable): ReadTable {
  const headings = findHeadings(rows);
  if (headings === undefined) {
    const problems = [{ address: 'A1', problem: { code: 'headingsMissing' as const } }];
    return { columns: new Map(), ignored: [], rows: [], problems };
  }
  const { columns, ignored } = headings;
  const read = rows
    .filter(({ row }) => row > headings.row)
    .map((row) => readRow(row, columns))
    .filter((row) => row.cells.size > 0 || row.problems.length > 0);
  const problems: ImportProblem[] = [...headings.problems];
  if (read.length === 0 && problems.length === 0) {
    problems.push({ address: addressOf(1, headings.row + 1), problem: { code: 'noActionsInTable' } });
  }
  return { columns, ignored, rows: problems.length === 0 ? read : [], problems };
}

function findHeadings(rows: readonly TableRow[]): Headings | undefined {
  const found = rows.slice(0, maxRowsAboveHeadings).map(readHeadings);
  return found.find(({ columns }) => columns.has('title') && columns.size > 1);
}

function readHeadings({ row, cells }: TableRow): Headings {
  const columns = new Map<TableColumn, number>();
  const ignored: IgnoredColumn[] = [];
  const problems: ImportProblem[] = [];
  for (const { column, content } of cells) {
    if (content.kind !== 'text' || oneLine(content.text) === '') continue;
    const known = columnOf(content.text);
    const address = addressOf(column, row);
    const other = known && columns.get(known);
    if (other !== undefined) {
      problems.push({
        address,
        problem: { code: 'headingRepeated', otherAddress: addressOf(other, row) }
      });
    }
    if (known !== undefined) columns.set(known, other ?? column);
    if (known === undefined || passedOver.has(known)) {
      ignored.push({ address, heading: oneLine(content.text) });
    }
  }
  return { row, columns, ignored, problems };
}

function readRow({ row, cells }: TableRow, columns: ReadonlyMap<TableColumn, number>): ReadRow {
  const byNumber = new Map(cells.map((cell) => [cell.column, cell.content]));
  const usable = new Map<TableColumn, CellContent>();
  const problems: ImportProblem[] = [];
  const addressIn = (column: TableColumn): string => addressOf(columns.get(column) ?? 1, row);
  for (const [column, number] of columns) {
    const content = byNumber.get(number);
    if (content === undefined || passedOver.has(column)) continue;
    if (content.kind === 'text' && oneLine(content.text) === '') continue;
    const problem = problemWith(column, content);
    if (problem === undefined) usable.set(column, content);
    else problems.push({ address: addressIn(column), problem });
  }
  return { row, cells: usable, problems, addressIn };
}

function problemWith(column: TableColumn, content: CellContent): ImportProblem['problem'] | undefined {
  switch (content.kind) {
    case 'unreadable':
      return { code: content.reason };
    case 'text':
      if (containsPersonalIdentityNumber(content.text)) return identityNumberIn(column);
      return content.isFormula === true && !formulaColumns.has(column)
        ? { code: 'formulaInsteadOfText' }
        : undefined;
    case 'number':
      return containsPersonalIdentityNumber(`${content.value}`) ? identityNumberIn(column) : undefined;
    case 'day':
      return undefined;
  }
}

function identityNumberIn(column: TableColumn): ImportProblem['problem'] {
  const violation = { code: 'personalIdentityNumber', field: fieldOfColumn[column] } as const;
  return { code: 'ruleBroken', collection: 'actions', violation };
}

/** Name of the field of an action (or of what it points at) that a column fills. */
export const fieldOfColumn: Readonly<Record<TableColumn, string>> = {
  number: 'number',
  focusArea: 'focusAreaKey',
  problem: 'problemKey',
  cause: 'causeKey',
  goal: 'goalKey',
  goalKind: 'kind',
  goalAim: 'aim',
  title: 'title',
  description: 'description',
  type: 'type',
  responsible: 'responsibleOrgUnitKey',
  participants: 'participatingOrgUnitKeys',
  otherParticipants: 'otherParticipants',
  isShared: 'isShared',
  place: 'place',
  schedule: 'end',
  start: 'start',
  end: 'end',
  cadence: 'cadence',
  indicator: 'description',
  effectFollowUp: 'effectFollowUpOn',
  target: 'target',
  unit: 'unit',
  isCitizenPromise: 'isCitizenPromise',
  group: 'groupKey',
  comment: 'description',
  decision: 'decision',
  key: 'key'
};

/** A cell's content as text on one line; a day where a text belongs is refused, since programs make days of "1-2". */
export function lineOf(content: CellContent | undefined): string | TableProblem {
  const text = textOf(content);
  return typeof text === 'string' ? oneLine(text) : text;
}

/** A cell's content as text; see {@link lineOf}. */
export function textOf(content: CellContent | undefined): string | TableProblem {
  switch (content?.kind) {
    case undefined:
      return '';
    case 'text':
      return content.text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    case 'number':
      return `${content.value}`.replace('.', ',');
    case 'day':
      return { code: 'dayInsteadOfText' };
    case 'unreadable':
      return { code: content.reason };
  }
}
