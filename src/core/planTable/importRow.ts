import { type Action } from '../plan/action';
import { judgeRow } from './judgeRow';
import { type MatchedRow } from './matchRows';
import { type NewActions } from './newAction';
import { cellOf, writtenColumns } from './planCells';
import { type FieldChange } from './importResult';
import { readAction, saysSame, shownText, type ReadingCase } from './readAction';
import { fieldOfColumn, type ReadRow } from './readTable';
import { tableColumns, type TableColumn } from './tableColumn';
import { type ImportProblem } from './tableProblem';

/** Radutfall: what came of one row. */
export interface RowOutcome {
  readonly row: ReadRow;
  /** The action as it stands; absent for a new one. */
  readonly before: Action | undefined;
  /** The action as it would be; absent when the row could not be read. */
  readonly after: Action | undefined;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly ImportProblem[];
}

/** Reads one row and judges what it would make of its action. */
export function importRow(reading: ReadingCase, matched: MatchedRow, newAction: NewActions): RowOutcome {
  const { row, existing: before } = matched;
  const found = [...row.problems, ...matched.problems];
  const base = before ?? newAction(row);
  const { action, problems } = readAction(reading, row, base);
  const unread = [...found, ...problems];
  if (unread.length > 0) return { row, before, after: undefined, changes: [], problems: unread };
  const changes = changesOf(reading, row, { before, after: action });
  if (before !== undefined && changes.length === 0) {
    return { row, before, after: before, changes, problems: [] };
  }
  const { stamp } = reading.surroundings;
  const after: Action = { ...action, ...stamp };
  return { row, before, after, changes, problems: judgeRow({ ...reading, row, before, after }) };
}

function changesOf(
  { names, analysis, columns }: ReadingCase,
  row: ReadRow,
  { before, after }: { readonly before: Action | undefined; readonly after: Action }
): readonly FieldChange[] {
  return writtenColumns.flatMap((column): readonly FieldChange[] => {
    if (column === 'key' || column === 'decision') return [];
    const [old, now] = [before, after].map((action) => action && cellOf(column, action, { names, analysis }));
    if (saysSame(old, now)) return [];
    const source = sourceOf(column, columns);
    const address = source && row.addressIn(source);
    return [{ address, column, before: shownText(old), after: shownText(now) }];
  });
}

/** The column of the table that fills a field: a time plan fills both start and end. */
function sourceOf(column: TableColumn, columns: ReadonlyMap<TableColumn, number>): TableColumn | undefined {
  if (columns.has(column)) return column;
  if (column === 'start') return columns.has('schedule') ? 'schedule' : undefined;
  if (column === 'cadence') return columns.has('indicator') ? 'indicator' : undefined;
  const field = fieldOfColumn[column];
  return tableColumns.find((other) => fieldOfColumn[other] === field && columns.has(other));
}
