import type { Context } from '../context';
import type { ListRecord } from '../storage/records';
import { numberOf, type Row, textOf } from '../storage/database';

/** `SP.ChangeType`. */
export const changeTypes = { add: 1, update: 2, deleteObject: 3, restore: 7 } as const;

/** What changed: rows, the list itself, or the web. */
export type ChangedObject = 'item' | 'list' | 'web';

/** One entry to be written. */
export interface NewChange {
  readonly object: ChangedObject;
  readonly type: number;
  readonly list?: ListRecord;
  readonly itemId?: number;
  readonly uniqueId?: string;
}

/** One entry of the log. */
export interface Change {
  readonly number: number;
  readonly object: ChangedObject;
  readonly type: number;
  readonly siteId: string;
  readonly webId: string;
  readonly listId: string;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly happenedMs: number;
  readonly editor: string;
}

/** Writes an entry. */
export function logChange(context: Context, change: NewChange): void {
  context.store.database.run(
    `INSERT INTO changes (site_id, web_id, list_id, object, item_id, unique_id, change_type, happened_ms, editor)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    context.site.id,
    context.web.id,
    change.list?.id ?? null,
    change.object,
    change.itemId ?? null,
    change.uniqueId ?? null,
    change.type,
    context.clock.now().getTime(),
    context.user.title
  );
}

function toChange(row: Row): Change {
  return {
    number: numberOf(row, 'number'),
    object: textOf(row, 'object') as ChangedObject,
    type: numberOf(row, 'change_type'),
    siteId: textOf(row, 'site_id'),
    webId: textOf(row, 'web_id'),
    listId: textOf(row, 'list_id'),
    itemId: numberOf(row, 'item_id'),
    uniqueId: textOf(row, 'unique_id'),
    happenedMs: numberOf(row, 'happened_ms'),
    editor: textOf(row, 'editor')
  };
}

/** Which entries are asked for: a list's or a web's, after one number, up to another. */
export interface ChangeRange {
  readonly webId: string;
  readonly listId: string | undefined;
  readonly after: number;
  readonly upTo: number | undefined;
  readonly objects: readonly ChangedObject[];
  readonly types: readonly number[];
  readonly limit: number;
}

/** @returns the entries, oldest first */
export function readChanges(context: Context, range: ChangeRange): readonly Change[] {
  if (range.objects.length === 0 || range.types.length === 0) return [];
  const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
  const scope = range.listId === undefined ? 'web_id' : 'list_id';
  const rows = context.store.database.all(
    `SELECT * FROM changes WHERE ${scope} = ? AND number > ? AND number <= ?
     AND object IN (${marks(range.objects)}) AND change_type IN (${marks(range.types)}) ORDER BY number LIMIT ?`,
    range.listId ?? range.webId,
    range.after,
    range.upTo ?? Number.MAX_SAFE_INTEGER,
    ...range.objects,
    ...range.types,
    range.limit
  );
  return rows.map(toChange);
}

/** @returns the number of the newest entry of a list or a web; 0 when there is none */
export function newestChange(context: Context, listId: string | undefined): number {
  const scope = listId === undefined ? 'web_id' : 'list_id';
  const row = context.store.database.first(
    `SELECT max(number) AS newest FROM changes WHERE ${scope} = ?`,
    listId ?? context.web.id
  );
  return row === undefined ? 0 : numberOf(row, 'newest');
}
