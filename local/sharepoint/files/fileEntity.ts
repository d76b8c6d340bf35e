import { apiUrl, type ListContext } from '../context';
import { itemEntity, itemPath, versionLabel } from '../items/itemEntity';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, type Entity } from '../odata/values';
import { numberOf, type Row, textOf } from '../storage/database';
import { itemTableOf } from '../storage/itemTable';
import { userEntity } from '../users/principalEntities';

/** A file of a library: its row. */
export interface FileSubject {
  readonly context: ListContext;
  readonly row: Row;
}

/** @returns who has checked the file out, its comment and its size */
export function fileState({ context, row }: FileSubject): Row {
  return (
    context.store.database.first(
      'SELECT checked_out_by, comment, length(content) AS size FROM files WHERE list_key = ? AND item_id = ?',
      context.list.key,
      numberOf(row, 'id')
    ) ?? {}
  );
}

/** @returns whether somebody has the file checked out */
export function isCheckedOut(state: Row): boolean {
  return state.checked_out_by !== null && state.checked_out_by !== undefined;
}

function path(subject: FileSubject): string {
  return itemPath(subject).path;
}

const fileType: EntityType<FileSubject> = {
  typeName: 'SP.File',
  setName: 'SP.ApiData.Files',
  editLink: (subject) =>
    `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(path(subject).replace(/'/g, "''"))}')`,
  apiUrl: ({ context }) => apiUrl(context),
  defaults: {
    CheckInComment: (subject) => textOf(fileState(subject), 'comment'),
    CheckOutType: (subject) => (isCheckedOut(fileState(subject)) ? 0 : 2),
    ContentTag: ({ row }) =>
      `{${textOf(row, 'unique_id').toUpperCase()}},${String(numberOf(row, 'version'))},1`,
    CustomizedPageStatus: () => 0,
    ETag: ({ row }) => `"{${textOf(row, 'unique_id').toUpperCase()}},${String(numberOf(row, 'version'))}"`,
    Exists: () => true,
    IrmEnabled: () => false,
    Length: (subject) => String(numberOf(fileState(subject), 'size')),
    Level: () => 1,
    LinkingUri: () => null,
    LinkingUrl: () => '',
    MajorVersion: ({ row }) => Math.floor(numberOf(row, 'ui_version') / 512),
    MinorVersion: () => 0,
    Name: ({ row }) => textOf(row, 'leaf_name'),
    ServerRelativeUrl: path,
    TimeCreated: ({ row }) => textOf(row, 'created'),
    TimeLastModified: ({ row }) => textOf(row, 'modified'),
    Title: ({ row }) => (row.f1 === null || row.f1 === undefined ? null : textOf(row, 'f1')),
    UIVersion: ({ row }) => numberOf(row, 'ui_version'),
    UIVersionLabel: ({ row }) => versionLabel(numberOf(row, 'ui_version')),
    UniqueId: ({ row }) => textOf(row, 'unique_id')
  },
  onDemand: { ServerRelativePath: (subject) => complex('SP.ResourcePath', { DecodedUrl: path(subject) }) },
  navigation: {
    ListItemAllFields: (subject) => itemEntity(subject),
    Author: ({ context, row }) => {
      const user = context.site.users.find((candidate) => candidate.id === numberOf(row, 'author'));
      return user === undefined ? undefined : userEntity(context, user);
    }
  }
};

/** @returns the file as an entity */
export function fileEntity(subject: FileSubject): Entity {
  return createEntity(fileType, subject);
}

/** @returns the rows of a library's files */
export function fileRows(context: ListContext): readonly Row[] {
  return context.store.database.all(
    `SELECT * FROM ${itemTableOf(context.list)} WHERE id IN (SELECT item_id FROM files WHERE list_key = ?) ORDER BY leaf_name`,
    context.list.key
  );
}
