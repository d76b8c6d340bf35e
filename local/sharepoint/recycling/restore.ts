import { changeTypes, logChange } from '../changes/changeLog';
import { toUtcSeconds } from '../clock';
import type { Context, ListContext } from '../context';
import { sharePointFailure } from '../errors';
import { bytesOf, numberOf, type Row, textOf } from '../storage/database';
import { foldText } from '../storage/foldText';
import { countChange, dropItemTable, guardUnique, itemTableOf } from '../storage/itemTable';
import { type RecycledAttachment, type RecycledItem, recycledTypes } from './recycle';

function listOf(context: Context, listId: string): ListContext {
  const list = context.store.catalog.findList(listId);
  const web = list === undefined ? undefined : context.store.catalog.findWeb(list.webId);
  if (list === undefined || web === undefined) {
    throw sharePointFailure('-2147024894', 'The list that the item belongs to does not exist any more.');
  }
  return { ...context, web, list };
}

function insertRow(inside: ListContext, stored: RecycledItem['row']): void {
  const { database } = inside.store;
  const table = itemTableOf(inside.list);
  // Columns that were deleted meanwhile stay deleted.
  const existing = new Set(
    database.all(`SELECT name FROM pragma_table_info('${table}')`).map((column) => textOf(column, 'name'))
  );
  const columns = Object.keys(stored).filter((column) => existing.has(column));
  const marks = columns.map(() => '?').join(', ');
  guardUnique(() =>
    database.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
      ...columns.map((column) => stored[column] ?? null)
    )
  );
}

function insertParts(inside: ListContext, id: number, item: RecycledItem): void {
  const { database } = inside.store;
  const { key } = inside.list;
  for (const { uiVersion, document } of item.versions) {
    database.run('INSERT INTO item_versions VALUES (?, ?, ?, ?)', key, id, uiVersion, document);
  }
  for (const { name, content } of item.attachments) {
    const bytes = Buffer.from(content, 'base64');
    database.run('INSERT INTO attachments VALUES (?, ?, ?, ?, ?)', key, id, name, foldText(name), bytes);
  }
}

function restoreItem(context: Context, row: Row): void {
  const { database } = context.store;
  const item = JSON.parse(textOf(row, 'payload')) as RecycledItem;
  const inside = listOf(context, item.listId);
  const id = Number(item.row.id);
  insertRow(inside, item.row);
  insertParts(inside, id, item);
  if (numberOf(row, 'item_type') === recycledTypes.file) {
    database.run(
      `INSERT INTO files VALUES (?, ?, NULL, '', ?)`,
      inside.list.key,
      id,
      bytesOf(row, 'content')
    );
  }
  countChange(database, inside.list, { delta: 1, happened: toUtcSeconds(context.clock.now()) });
  logChange(inside, {
    object: 'item',
    type: changeTypes.restore,
    list: inside.list,
    itemId: id,
    uniqueId: String(item.row.unique_id)
  });
}

function restoreAttachment(context: Context, row: Row): void {
  const { listId, itemId, name } = JSON.parse(textOf(row, 'payload')) as RecycledAttachment;
  const { list } = listOf(context, listId);
  const { database } = context.store;
  database.run(
    'INSERT INTO attachments VALUES (?, ?, ?, ?, ?)',
    list.key,
    itemId,
    name,
    foldText(name),
    bytesOf(row, 'content')
  );
  database.run(
    `UPDATE ${itemTableOf(list)} SET attachments = attachments + 1, version = version + 1 WHERE id = ?`,
    itemId
  );
}

function restoreList(context: Context, row: Row): void {
  const { listId } = JSON.parse(textOf(row, 'payload')) as { readonly listId: string };
  const { list } = listOf(context, listId);
  const isTaken = context.store.catalog
    .listsOf(list.webId)
    .some((other) => other.title.toLowerCase() === list.title.toLowerCase());
  if (isTaken) throw sharePointFailure('-2130575342', 'A list with the same title exists already.');
  context.store.catalog.saveList({ ...list, recycledAs: undefined });
  logChange(context, { object: 'list', type: changeTypes.restore, list });
}

function forget(context: Context, row: Row): void {
  context.store.database.run('DELETE FROM recycle_bin WHERE id = ?', textOf(row, 'id'));
}

/** Puts back what an entry of the bin holds; the entry goes. */
export function restore(context: Context, row: Row): void {
  const type = numberOf(row, 'item_type');
  if (type === recycledTypes.list) restoreList(context, row);
  else if (type === recycledTypes.attachment) restoreAttachment(context, row);
  else restoreItem(context, row);
  forget(context, row);
}

/** Removes an entry of the bin for good. */
export function purge(context: Context, row: Row): void {
  if (numberOf(row, 'item_type') === recycledTypes.list) {
    const { listId } = JSON.parse(textOf(row, 'payload')) as { readonly listId: string };
    const { list } = listOf(context, listId);
    dropItemTable(context.store.database, list);
    context.store.catalog.deleteList(list.id);
  }
  forget(context, row);
}
