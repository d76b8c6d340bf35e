import { randomUUID } from 'node:crypto';
import { toUtcSeconds } from '../clock';
import type { Context, ListContext } from '../context';
import { bytesOf, numberOf, type Row, type SqlValue, textOf } from '../storage/database';
import { deleteItem } from '../items/writeItem';

/** `SP.RecycleBinItemType`. */
export const recycledTypes = { file: 1, listItem: 3, list: 4, attachment: 8 } as const;

/** A row in the bin, whole. */
export interface RecycledItem {
  readonly listId: string;
  readonly row: Readonly<Record<string, string | number | null>>;
  readonly versions: readonly { readonly uiVersion: number; readonly document: string }[];
  readonly attachments: readonly { readonly name: string; readonly content: string }[];
}

/** An attachment in the bin; its content stands beside it. */
export interface RecycledAttachment {
  readonly listId: string;
  readonly itemId: number;
  readonly name: string;
}

interface Entry {
  readonly type: number;
  readonly title: string;
  readonly leafName: string;
  readonly directory: string;
  readonly authorId: number;
  readonly payload: unknown;
  readonly content?: Buffer | undefined;
}

function insert(context: Context, entry: Entry): string {
  const id = randomUUID();
  context.store.database.run(
    'INSERT INTO recycle_bin VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    context.site.id,
    context.web.id,
    entry.type,
    entry.title,
    entry.leafName,
    entry.directory,
    entry.authorId,
    context.user.id,
    toUtcSeconds(context.clock.now()),
    JSON.stringify(entry.payload),
    entry.content ?? null
  );
  return id;
}

function plain(value: SqlValue | undefined): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}

function directoryOf(context: ListContext): string {
  return `${context.web.path}/${context.list.folder}`.slice(1);
}

/**
 * Moves a row with its versions, attachments and file to the recycle bin.
 *
 * @returns the entry's id
 */
export function recycleItem(context: ListContext, row: Row): string {
  const { database } = context.store;
  const where = [context.list.key, numberOf(row, 'id')];
  const versions = database.all(
    'SELECT ui_version, document FROM item_versions WHERE list_key = ? AND item_id = ?',
    ...where
  );
  const attachments = database.all(
    'SELECT name, content FROM attachments WHERE list_key = ? AND item_id = ?',
    ...where
  );
  const file = database.first('SELECT content FROM files WHERE list_key = ? AND item_id = ?', ...where);
  const payload: RecycledItem = {
    listId: context.list.id,
    row: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])),
    versions: versions.map((version) => ({
      uiVersion: numberOf(version, 'ui_version'),
      document: textOf(version, 'document')
    })),
    attachments: attachments.map((attachment) => ({
      name: textOf(attachment, 'name'),
      content: bytesOf(attachment, 'content').toString('base64')
    }))
  };
  const id = insert(context, {
    type: file === undefined ? recycledTypes.listItem : recycledTypes.file,
    title: textOf(row, 'f1'),
    leafName: textOf(row, 'leaf_name'),
    directory: directoryOf(context),
    authorId: numberOf(row, 'author'),
    payload,
    content: file === undefined ? undefined : bytesOf(file, 'content')
  });
  deleteItem(context, row);
  return id;
}

/** Puts a copy of an attachment into the recycle bin. */
export function recycleAttachment(
  context: ListContext,
  attachment: { readonly itemId: number; readonly name: string; readonly content: Buffer }
): string {
  const payload: RecycledAttachment = {
    listId: context.list.id,
    itemId: attachment.itemId,
    name: attachment.name
  };
  return insert(context, {
    type: recycledTypes.attachment,
    title: attachment.name,
    leafName: attachment.name,
    directory: `${directoryOf(context)}/Attachments/${String(attachment.itemId)}`,
    authorId: context.user.id,
    payload,
    content: attachment.content
  });
}

/** Moves a list with everything in it to the recycle bin. */
export function recycleList(context: ListContext): string {
  const id = insert(context, {
    type: recycledTypes.list,
    title: context.list.title,
    leafName: context.list.folder.slice(context.list.folder.lastIndexOf('/') + 1),
    directory: `${context.web.path}/${context.list.folder}`.slice(1).replace(/\/[^/]*$/, ''),
    authorId: context.user.id,
    payload: { listId: context.list.id }
  });
  context.store.catalog.saveList({ ...context.list, recycledAs: id });
  return id;
}
