import { type CollectionName } from '../../../application/ports/collections';
import { type Depth, type FieldProblem } from '../../../application/ports/listStore';
import { containsPersonalIdentityNumber } from '../../../core/privacy/personalIdentityNumber';
import { type DomainRow, isKey } from '../../../core/recorded';
import { type Cell, type CellProblem } from '../schema/column';
import { fieldsAtDepth, type ListField, listShape } from './listShape';
import { findRowViolations } from './rowChecks';

/** A row as it came from its list, before anything is believed about it. */
export interface RawRow {
  readonly itemId: number;
  readonly version: string;
  readonly cells: Readonly<Record<string, unknown>>;
  /** Number of the site user who added the row, where it matters. */
  readonly authorId?: number;
  /** Number of the site user who last changed it, where it matters. */
  readonly editorId?: number;
}

/** A sound row, or what is wrong with it and what of it may be shown. */
export type RowReading =
  | { readonly ok: true; readonly value: DomainRow }
  | {
      readonly ok: false;
      readonly problems: readonly FieldProblem[];
      readonly key?: string;
      readonly title?: string;
    };

function cellFrom(raw: unknown): Cell {
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}

function problemOf(code: CellProblem, field: string): FieldProblem {
  return { code, field };
}

/** Reads the cells of one row; the loaded fields alone are judged. */
export function readRow(
  collection: CollectionName,
  cells: Readonly<Record<string, unknown>>,
  depth: Depth
): RowReading {
  const fields = fieldsAtDepth(listShape(collection), depth);
  const row: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const { field, column } of fields) {
    const reading = column.read(cellFrom(cells[column.name]));
    if (!reading.ok) problems.push(problemOf(reading.error, field));
    else if (reading.value !== undefined) row[field] = reading.value;
  }
  // The core searches the texts of a row that could be read; what cannot be read is searched here.
  if (problems.length > 0) problems.push(...findIdentityNumbers(fields, cells));
  else addViolations(problems, { collection, row, loaded: new Set(fields.map(({ field }) => field)) });
  return problems.length === 0
    ? { ok: true, value: row as unknown as DomainRow }
    : { ok: false, problems, ...shownParts(cells) };
}

function findIdentityNumbers(
  fields: readonly ListField[],
  cells: Readonly<Record<string, unknown>>
): readonly FieldProblem[] {
  return fields.flatMap(({ field, column }): readonly FieldProblem[] => {
    const cell = cells[column.name];
    const isFound = column.isFreeText && typeof cell === 'string' && containsPersonalIdentityNumber(cell);
    return isFound ? [{ code: 'personalIdentityNumber', field }] : [];
  });
}

function addViolations(
  problems: FieldProblem[],
  checked: { readonly collection: CollectionName; readonly row: object; readonly loaded: ReadonlySet<string> }
): void {
  for (const violation of findRowViolations(checked.collection, checked.row)) {
    const concerned = 'field' in violation ? violation.field : undefined;
    // A rule about a text that was not loaded cannot be judged.
    if (concerned === undefined || checked.loaded.has(concerned)) problems.push(violation);
  }
}

/** Key and name of a broken row, unless showing them would show what must not be shown. */
function shownParts(cells: Readonly<Record<string, unknown>>): {
  readonly key?: string;
  readonly title?: string;
} {
  const { RowKey: key, Title: title } = cells;
  const isShown = (text: unknown): text is string =>
    typeof text === 'string' && text.trim() !== '' && !containsPersonalIdentityNumber(text);
  return {
    ...(isShown(key) && isKey(key) ? { key } : {}),
    ...(isShown(title) ? { title } : {})
  };
}
