import { randomUUID } from 'node:crypto';
import { toUtcSeconds } from '../clock';
import { changeTypes, logChange } from '../changes/changeLog';
import type { ListContext } from '../context';
import { accessDenied } from '../accessErrors';
import { etagMismatch, invalidArgument, itemNotFound } from '../errors';
import { fieldTypeKinds as kinds, valueKindOf } from '../fields/fieldKinds';
import { numberOf, type Row, type SqlValue, textOf } from '../storage/database';
import { countChange, findItemRow, guardUnique, itemTableOf, takeItemId } from '../storage/itemTable';
import type { FieldRecord } from '../storage/records';
import { listMask } from '../security/access';
import { holds } from '../security/permissions';
import { itemEtag } from './itemEntity';
import { toStoredValue } from './storedValue';
import { keepVersion } from './versions';

/** Stored values by column of the list's table. */
export type StoredValues = ReadonlyMap<string, SqlValue>;

function defaultOf(field: FieldRecord, now: Date): SqlValue {
  const text = field.defaultValue;
  if (text === null || text === '' || field.column === undefined) return null;
  switch (valueKindOf(field)) {
    case 'instant':
      return toStoredValue(field, /^\[today\]$/i.test(text) ? toUtcSeconds(now) : text);
    case 'boolean':
      return text === '1' || text.toLowerCase() === 'true' ? 1 : 0;
    case 'choices':
      return toStoredValue(
        field,
        text.split(';#').filter((choice) => choice !== '')
      );
    case 'text':
    case 'note':
    case 'choice':
    case 'number':
    case 'guid':
      return toStoredValue(field, text);
    default:
      return null;
  }
}

function withDefaults(context: ListContext, given: StoredValues): Map<string, SqlValue> {
  const values = new Map(given);
  for (const field of context.list.fields) {
    if (field.column?.startsWith('f') !== true || values.has(field.column) || field.column === 'fs_type')
      continue;
    const value = defaultOf(field, context.clock.now());
    if (value !== null) values.set(field.column, value);
  }
  return values;
}

/** @throws SharePointError 400 when a person or a looked-up row does not exist */
function refuseUnknownReferences(context: ListContext, values: StoredValues): void {
  for (const field of context.list.fields) {
    const stored = field.column === undefined ? undefined : values.get(field.column);
    if (stored === undefined || stored === null) continue;
    const ids = field.isMultiple ? (JSON.parse(stored as string) as number[]) : [Number(stored)];
    if (field.kind === kinds.user && field.column?.startsWith('f') === true) {
      const known = (id: number): boolean =>
        context.site.users.some((user) => user.id === id) ||
        context.site.groups.some((group) => group.id === id);
      const isKnown = ids.every(known) || ids.every((id) => isFreshUser(context, id));
      if (!isKnown) throw invalidArgument('The specified user could not be found.');
    }
    if (field.kind === kinds.lookup && field.lookup !== undefined) {
      const target = context.store.catalog.findList(field.lookup.listId);
      const isThere = (id: number): boolean =>
        target !== undefined && findItemRow(context.store.database, target, id) !== undefined;
      if (!ids.every(isThere)) throw invalidArgument('Value does not fall within the expected range.');
    }
  }
}

/** A person added to the site by an earlier part of the same batch. */
function isFreshUser(context: ListContext, id: number): boolean {
  const site = context.store.catalog.findSite(context.site.id);
  return site?.users.some((user) => user.id === id) ?? false;
}

/** What a new row is besides its own columns. */
export interface NewItem {
  readonly values: StoredValues;
  /** The file's name in a library. */
  readonly leafName?: string;
  /** 1: a folder. */
  readonly fileSystemType?: number;
}

/**
 * Adds a row.
 *
 * @returns the row as it is stored
 * @throws SharePointError 400 when a unique column already has the value
 */
export function addItem(context: ListContext, item: NewItem): Row {
  const { store, list, user } = context;
  refuseUnknownReferences(context, item.values);
  const now = toUtcSeconds(context.clock.now());
  const id = takeItemId(store.database, list);
  const all = new Map<string, SqlValue>([
    ['id', id],
    ['unique_id', randomUUID()],
    ['guid', randomUUID()],
    ['version', 1],
    ['ui_version', 512],
    ['created', now],
    ['modified', now],
    ['author', user.id],
    ['editor', user.id],
    ['attachments', 0],
    ['leaf_name', item.leafName ?? `${String(id)}_.000`],
    ['fs_type', item.fileSystemType ?? 0],
    ...withDefaults(context, item.values)
  ]);
  const columns = [...all.keys()];
  guardUnique(() =>
    store.database.run(
      `INSERT INTO ${itemTableOf(list)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...all.values()
    )
  );
  countChange(store.database, list, { delta: 1, happened: now });
  const row = requireRow(context, id);
  logChange(context, {
    object: 'item',
    type: changeTypes.add,
    list,
    itemId: id,
    uniqueId: textOf(row, 'unique_id')
  });
  return row;
}

/** @throws SharePointError 404 when the row is not there */
export function requireRow(context: ListContext, id: number): Row {
  const row = Number.isSafeInteger(id) ? findItemRow(context.store.database, context.list, id) : undefined;
  if (row === undefined) throw itemNotFound();
  if (context.list.settings.ReadSecurity === 2 && numberOf(row, 'author') !== context.user.id) {
    if (!holds(listMask(context, context.list), 'manageLists')) throw itemNotFound();
  }
  return row;
}

/**
 * @param row - the row as it is
 * @param ifMatch - the caller's `If-Match`; absent or `*` overwrites
 * @throws SharePointError 412 when the row has changed
 */
export function requireEtag(row: Row, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch.trim() === '*' || ifMatch.trim() === '') return;
  const current = itemEtag(row);
  if (ifMatch.trim().toLowerCase() !== current.toLowerCase()) throw etagMismatch(ifMatch, current);
}

/** @throws SharePointError 403 when the list lets each person change only own rows, and this one is another's */
export function requireOwnRow(context: ListContext, row: Row): void {
  const { WriteSecurity: rule } = context.list.settings;
  if (rule !== 2 && rule !== 4) return;
  if (holds(listMask(context, context.list), 'manageLists')) return;
  if (rule === 4 || numberOf(row, 'author') !== context.user.id) throw accessDenied();
}

/**
 * Changes a row; with versioning on, what it was before becomes a version.
 *
 * @param context - the list
 * @param row - the row as it is
 * @param change - the new values; `isSilent` makes no new version
 * @returns the row as it is now
 */
export function updateItem(
  context: ListContext,
  row: Row,
  change: { readonly values: StoredValues; readonly isSilent?: boolean }
): Row {
  const { store, list, user } = context;
  refuseUnknownReferences(context, change.values);
  const id = numberOf(row, 'id');
  const isVersioned = list.settings.EnableVersioning === true && change.isSilent !== true;
  if (isVersioned) keepVersion(context, row);
  const now = toUtcSeconds(context.clock.now());
  const all = new Map<string, SqlValue>([
    ...change.values,
    ['version', numberOf(row, 'version') + 1],
    ['ui_version', numberOf(row, 'ui_version') + (isVersioned ? 512 : 0)],
    ['modified', now],
    ['editor', user.id]
  ]);
  guardUnique(() =>
    store.database.run(
      `UPDATE ${itemTableOf(list)} SET ${[...all.keys()].map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
      ...all.values(),
      id
    )
  );
  countChange(store.database, list, { delta: 0, happened: now });
  logChange(context, {
    object: 'item',
    type: changeTypes.update,
    list,
    itemId: id,
    uniqueId: textOf(row, 'unique_id')
  });
  return requireRow(context, id);
}

/** Removes a row with its versions and attachments for good. */
export function deleteItem(context: ListContext, row: Row): void {
  const { store, list } = context;
  const id = numberOf(row, 'id');
  store.database.run(`DELETE FROM ${itemTableOf(list)} WHERE id = ?`, id);
  for (const table of ['item_versions', 'attachments', 'files']) {
    store.database.run(`DELETE FROM ${table} WHERE list_key = ? AND item_id = ?`, list.key, id);
  }
  forgetItem(context, row);
}

/** Counts and logs that a row has gone. */
export function forgetItem(context: ListContext, row: Row): void {
  countChange(context.store.database, context.list, {
    delta: -1,
    happened: toUtcSeconds(context.clock.now())
  });
  logChange(context, {
    object: 'item',
    type: changeTypes.deleteObject,
    list: context.list,
    itemId: numberOf(row, 'id'),
    uniqueId: textOf(row, 'unique_id')
  });
}
