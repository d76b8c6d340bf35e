import type { Context, ListContext } from '../context';
import { objectNotFound } from '../errors';
import { emptyOk } from '../http/reply';
import { fieldTypeKinds as kinds, isReference } from '../fields/fieldKinds';
import { createEntity, type EntityType } from '../odata/entity';
import { integerArgument, type Segment } from '../odata/path';
import { complex, complexes, type Entity, type Value } from '../odata/values';
import { collectionResource, entityResource, type Resource } from '../resource';
import { requireOnList } from '../security/access';
import { numberOf, type Row, textOf } from '../storage/database';
import type { FieldRecord } from '../storage/records';
import { lookupText } from './lookupTarget';
import { readFieldValue, readReferences } from './readValue';

interface VersionSubject {
  readonly context: ListContext;
  readonly row: Row;
  readonly isCurrent: boolean;
}

/** Keeps the row as it is as a version, and drops versions beyond the list's limit. */
export function keepVersion(context: ListContext, row: Row): void {
  const { database } = context.store;
  const { key, settings } = context.list;
  database.run(
    'INSERT INTO item_versions VALUES (?, ?, ?, ?)',
    key,
    numberOf(row, 'id'),
    numberOf(row, 'ui_version'),
    JSON.stringify(row)
  );
  const limit = typeof settings.MajorVersionLimit === 'number' ? settings.MajorVersionLimit : 50;
  if (limit <= 0) return;
  // The row after the change is the newest of the limited number.
  database.run(
    'DELETE FROM item_versions WHERE list_key = ? AND item_id = ? AND ui_version <= ?',
    key,
    numberOf(row, 'id'),
    numberOf(row, 'ui_version') - (limit - 1) * 512
  );
}

function fieldOfPerson(context: Context, id: number): Value {
  const user = context.site.users.find((candidate) => candidate.id === id);
  if (user === undefined) return null;
  return complex('SP.FieldUserValue', { LookupId: user.id, LookupValue: user.title, Email: user.email });
}

function referenceValue(context: Context, field: FieldRecord, id: number): Value {
  if (field.kind === kinds.user) return fieldOfPerson(context, id);
  return complex('SP.FieldLookupValue', { LookupId: id, LookupValue: lookupText(context, field, id) });
}

function versionValue({ context, row }: VersionSubject, field: FieldRecord): Value {
  const stored = row[field.column ?? ''];
  if (isReference(field) && field.column !== 'fs_type') {
    if (stored === null || stored === undefined) return null;
    if (!field.isMultiple) return referenceValue(context, field, Number(stored));
    const values = readReferences(stored).map((id) => referenceValue(context, field, id));
    return complexes(
      'SP.FieldLookupValue',
      values.filter((value) => value !== null && typeof value === 'object' && value.kind === 'complex')
    );
  }
  return readFieldValue(field, row);
}

/** In versions, `_` inside a name is written `_x005f_` (`OData__x005f_UIVersionString`). */
function versionName(internalName: string): string {
  const encoded = internalName.replace(/_/g, '_x005f_');
  return internalName.startsWith('_') ? `OData_${encoded}` : encoded;
}

function label(row: Row): string {
  const number = numberOf(row, 'ui_version');
  return `${String(Math.floor(number / 512))}.${String(number % 512)}`;
}

/** `Created` of a version is local in form: SharePoint leaves the Z out. */
function withoutZone(instant: string): string {
  return instant.replace(/Z$/, '');
}

function versionType(context: ListContext): EntityType<VersionSubject> {
  const defaults: Record<string, (subject: VersionSubject) => Value> = {
    Created: ({ row }) => withoutZone(textOf(row, 'modified')),
    IsCurrentVersion: ({ isCurrent }) => isCurrent,
    VersionId: ({ row }) => numberOf(row, 'ui_version'),
    VersionLabel: ({ row }) => label(row)
  };
  for (const field of context.list.fields) {
    if (field.column === undefined || field.column === 'created') continue;
    defaults[versionName(field.internalName)] ??= (subject) => versionValue(subject, field);
  }
  defaults[versionName('_UIVersionString')] = ({ row }) => label(row);
  return {
    typeName: 'SP.ListItemVersion',
    setName: 'SP.ApiData.ListItemVersions',
    editLink: ({ row }) =>
      `Web/Lists(guid'${context.list.id}')/Items(${String(numberOf(row, 'id'))})/Versions(${String(numberOf(row, 'ui_version'))})`,
    defaults
  };
}

/** @returns the row's versions, newest first; the first is the row as it is */
export function versionEntities(context: ListContext, row: Row): readonly Entity[] {
  const type = versionType(context);
  const kept = context.store.database.all(
    'SELECT document FROM item_versions WHERE list_key = ? AND item_id = ? ORDER BY ui_version DESC',
    context.list.key,
    numberOf(row, 'id')
  );
  const older = kept.map((version) => JSON.parse(textOf(version, 'document')) as Row);
  return [
    createEntity(type, { context, row, isCurrent: true }),
    ...older.map((version) => createEntity(type, { context, row: version, isCurrent: false }))
  ];
}

/** @returns `items(1)/versions` */
export function versionsResource(context: ListContext, row: Row, segment: Segment): Resource {
  requireOnList(context, 'viewVersions');
  if (segment.positional.length === 0) {
    return collectionResource('SP.ApiData.ListItemVersions', () => versionEntities(context, row), {
      children: { getbyid: (step) => versionResource(context, row, integerArgument(step, 'versionId')) }
    });
  }
  return versionResource(context, row, integerArgument(segment));
}

function versionResource(context: ListContext, row: Row, id: number): Resource {
  const find = (): Entity => {
    const found = versionEntities(context, row).find((version) => version.find('VersionId')?.read() === id);
    if (found === undefined) throw objectNotFound();
    return found;
  };
  return entityResource(find, {
    verbs: {
      DELETE: () => {
        requireOnList(context, 'deleteVersions');
        context.store.database.run(
          'DELETE FROM item_versions WHERE list_key = ? AND item_id = ? AND ui_version = ?',
          context.list.key,
          numberOf(row, 'id'),
          id
        );
        return emptyOk();
      }
    }
  });
}
