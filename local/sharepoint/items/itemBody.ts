import type { ListContext } from '../context';
import { unknownProperty } from '../errors';
import { fieldTypeKinds as kinds, isReference, valueKindOf } from '../fields/fieldKinds';
import { readCollection } from '../http/request';
import type { JsonObject } from '../http/request';
import type { SqlValue } from '../storage/database';
import { type ColumnName, columnNames } from './columns';
import { toStoredValue } from './storedValue';
import type { StoredValues } from './writeItem';

/** Properties of a row that only the server writes; callers may send them back, and nothing happens. */
const serverNames = new Set([
  'FileSystemObjectType',
  'Id',
  'ID',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'Modified',
  'Created',
  'AuthorId',
  'EditorId',
  'OData__UIVersionString',
  'OData__UIVersion',
  'Attachments',
  'GUID',
  'UniqueId',
  'FileRef',
  'FileDirRef',
  'FileLeafRef',
  'owshiddenversion',
  'ComplianceAssetId',
  'AuthorStringId',
  'EditorStringId'
]);

function isWritable({ field, isReferenceId }: ColumnName): boolean {
  if (field.column?.startsWith('f') !== true || field.column === 'fs_type') return false;
  return isReference(field) === isReferenceId;
}

function toValue(column: ColumnName, name: string, value: unknown): SqlValue {
  // XStringId carries the same ids as texts.
  const isTexts = column.field.kind === kinds.user && name.endsWith('StringId');
  const members = isTexts && valueKindOf(column.field) === 'references' ? readCollection(value) : undefined;
  return toStoredValue(column.field, members === undefined ? value : members.map(Number));
}

/**
 * @param context - the list
 * @param body - REST names and values, as sent
 * @returns the values as the list's table holds them
 * @throws SharePointError 400 for a name that the list lacks or a value that the column does not take
 */
export function readItemBody(context: ListContext, body: JsonObject): StoredValues {
  const names = columnNames(context.list);
  const values = new Map<string, SqlValue>();
  for (const [name, value] of Object.entries(body)) {
    const column = names.get(name);
    if (column !== undefined && isWritable(column)) {
      values.set(column.field.column ?? '', toValue(column, name, value));
    } else if (!serverNames.has(name)) {
      throw unknownProperty(name, `SP.Data.${context.list.entityTypeName}Item`);
    }
  }
  return values;
}
