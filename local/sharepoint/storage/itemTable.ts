import { duplicateValue } from '../errors';
import { valueKindOf } from '../fields/fieldKinds';
import type { Database, Row } from './database';
import { numberOf, textOf } from './database';
import type { FieldRecord, ListRecord } from './records';

/** Counters of a list. */
export interface ListState {
  readonly itemCount: number;
  readonly nextItemId: number;
  /** The list's own version: its ETag. */
  readonly version: number;
  readonly lastModified: string;
  readonly lastDeleted: string;
  readonly lastUserModified: string;
}

/** @returns the table of a list's rows */
export function itemTableOf(list: Pick<ListRecord, 'key'>): string {
  return `items_${String(list.key)}`;
}

/** @returns the SQL by which the column is compared, sorted and indexed */
export function comparedSql(field: FieldRecord, column: string): string {
  const kind = valueKindOf(field);
  return kind === 'text' || kind === 'choice' || kind === 'guid' ? `fold(${column})` : column;
}

/** Makes the table of a new list with the column for Title. */
export function createItemTable(database: Database, list: ListRecord): void {
  database.execute(`CREATE TABLE ${itemTableOf(list)} (
    id INTEGER PRIMARY KEY, unique_id TEXT NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL,
    ui_version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL,
    editor INTEGER NOT NULL, attachments INTEGER NOT NULL, leaf_name TEXT NOT NULL, fs_type INTEGER NOT NULL, f1)`);
  database.run(
    'INSERT INTO list_state VALUES (?, 0, 1, 1, ?, ?, ?)',
    list.key,
    list.created,
    list.created,
    list.created
  );
}

/** Removes a list's rows, versions and attachments for good. */
export function dropItemTable(database: Database, list: ListRecord): void {
  database.execute(`DROP TABLE ${itemTableOf(list)}`);
  for (const table of ['list_state', 'item_versions', 'attachments', 'files']) {
    database.run(`DELETE FROM ${table} WHERE list_key = ?`, list.key);
  }
}

/** Adds the column of a new field; what is stored elsewhere or nowhere needs none. */
export function addItemColumn(database: Database, list: ListRecord, field: FieldRecord): void {
  if (field.column === undefined) return;
  database.execute(`ALTER TABLE ${itemTableOf(list)} ADD COLUMN ${field.column}`);
  syncIndex(database, list, field);
}

/** Removes the column of a deleted field. */
export function dropItemColumn(database: Database, list: ListRecord, field: FieldRecord): void {
  if (field.column === undefined) return;
  syncIndex(database, list, { ...field, isIndexed: false, isUnique: false });
  database.execute(`ALTER TABLE ${itemTableOf(list)} DROP COLUMN ${field.column}`);
}

/** Makes the table's index agree with what the field says: none, an index, or a unique one. */
export function syncIndex(database: Database, list: ListRecord, field: FieldRecord): void {
  if (field.column === undefined || field.column === 'id') return;
  const name = `index_${String(list.key)}_${field.column}`;
  database.execute(`DROP INDEX IF EXISTS ${name}`);
  if (!field.isIndexed) return;
  const unique = field.isUnique ? 'UNIQUE ' : '';
  guardUnique(() => {
    database.execute(
      `CREATE ${unique}INDEX ${name} ON ${itemTableOf(list)} (${comparedSql(field, field.column ?? '')})`
    );
  });
}

/** Turns single references into lists of one, or lists into their first member. */
export function convertMultiplicity(database: Database, list: ListRecord, field: FieldRecord): void {
  if (field.column === undefined) return;
  const value = field.isMultiple ? `json_array(${field.column})` : `json_extract(${field.column}, '$[0]')`;
  database.run(
    `UPDATE ${itemTableOf(list)} SET ${field.column} = ${value} WHERE ${field.column} IS NOT NULL`
  );
}

/** By its shape: under a test runner the error comes from another realm. 2067 is SQLITE_CONSTRAINT_UNIQUE. */
function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === 2067;
}

/**
 * Runs a write that a unique column may refuse.
 *
 * @throws SharePointError 400 when two rows would have the same value
 */
export function guardUnique<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (isUniqueViolation(error)) throw duplicateValue();
    throw error;
  }
}

/** @returns the list's counters */
export function readListState(database: Database, list: Pick<ListRecord, 'key'>): ListState {
  const row = database.first('SELECT * FROM list_state WHERE list_key = ?', list.key) ?? {};
  return {
    itemCount: numberOf(row, 'item_count'),
    nextItemId: numberOf(row, 'next_item_id'),
    version: numberOf(row, 'version'),
    lastModified: textOf(row, 'last_modified'),
    lastDeleted: textOf(row, 'last_deleted'),
    lastUserModified: textOf(row, 'last_user_modified')
  };
}

/** Takes the next item id. */
export function takeItemId(database: Database, list: ListRecord): number {
  const { nextItemId } = readListState(database, list);
  database.run('UPDATE list_state SET next_item_id = ? WHERE list_key = ?', nextItemId + 1, list.key);
  return nextItemId;
}

/** Counts a change of a list's rows: `delta` rows more, at this instant. */
export function countChange(
  database: Database,
  list: ListRecord,
  { delta, happened }: { readonly delta: number; readonly happened: string }
): void {
  database.run(
    `UPDATE list_state SET item_count = item_count + ?, version = version + 1, last_modified = ?, last_user_modified = ?,
     last_deleted = CASE WHEN ? < 0 THEN ? ELSE last_deleted END WHERE list_key = ?`,
    delta,
    happened,
    happened,
    delta,
    happened,
    list.key
  );
}

/** Counts a change of the list itself. */
export function countListChange(database: Database, list: ListRecord): void {
  database.run('UPDATE list_state SET version = version + 1 WHERE list_key = ?', list.key);
}

/** @returns the row with this id, or undefined */
export function findItemRow(database: Database, list: Pick<ListRecord, 'key'>, id: number): Row | undefined {
  return database.first(`SELECT * FROM ${itemTableOf(list)} WHERE id = ?`, id);
}
