import { apiUrl, type ListContext } from '../context';
import { notSupported } from '../errors';
import { fieldTypeKinds as kinds, isReference } from '../fields/fieldKinds';
import { toEntityPropertyName } from '../fields/internalName';
import { createEntity, type EntityType } from '../odata/entity';
import { entities, type Entity, texts, type Value } from '../odata/values';
import { listMask } from '../security/access';
import { fullMask, toBasePermissions } from '../security/permissions';
import { numberOf, type Row, textOf } from '../storage/database';
import type { FieldRecord, ListRecord } from '../storage/records';
import { lookupTargetEntity } from './lookupTarget';
import { readFieldValue, readReferences } from './readValue';

/** One row of a list. */
export interface ItemSubject {
  readonly context: ListContext;
  readonly row: Row;
}

type Readers = Record<string, (subject: ItemSubject) => Value>;
type Links = Record<string, (subject: ItemSubject) => Value | undefined>;

/** @returns the row's `"<guid>,<version>"` */
export function itemEtag(row: Row): string {
  return `"${textOf(row, 'unique_id')},${String(numberOf(row, 'version'))}"`;
}

/** @returns `1.0`, or the minor form of a library's draft */
export function versionLabel(uiVersion: number): string {
  return `${String(Math.floor(uiVersion / 512))}.${String(uiVersion % 512)}`;
}

/** @returns the server-relative folder and path of the row's page or file */
export function itemPath({ context, row }: ItemSubject): {
  readonly directory: string;
  readonly path: string;
} {
  const directory = `${context.web.path}/${context.list.folder}`;
  const leaf = textOf(row, 'leaf_name');
  return { directory, path: `${directory}/${leaf}` };
}

const headReaders: Readers = {
  FileSystemObjectType: ({ row }) => numberOf(row, 'fs_type'),
  Id: ({ row }) => numberOf(row, 'id'),
  ServerRedirectedEmbedUri: () => null,
  ServerRedirectedEmbedUrl: () => '',
  ContentTypeId: ({ context }) =>
    `${context.list.baseType === 1 ? '0x0101' : '0x01'}00${context.list.id.replace(/-/g, '').toUpperCase()}`
};

const tailReaders: Readers = {
  ID: ({ row }) => numberOf(row, 'id'),
  Modified: ({ row }) => textOf(row, 'modified'),
  Created: ({ row }) => textOf(row, 'created'),
  AuthorId: ({ row }) => numberOf(row, 'author'),
  EditorId: ({ row }) => numberOf(row, 'editor'),
  OData__UIVersionString: ({ row }) => versionLabel(numberOf(row, 'ui_version')),
  Attachments: ({ row }) => numberOf(row, 'attachments') > 0,
  GUID: ({ row }) => textOf(row, 'guid')
};

const onDemandReaders: Readers = {
  FileLeafRef: ({ row }) => textOf(row, 'leaf_name'),
  FileRef: (subject) => itemPath(subject).path,
  FileDirRef: (subject) => itemPath(subject).directory,
  FSObjType: ({ row }) => numberOf(row, 'fs_type'),
  UniqueId: ({ row }) => textOf(row, 'unique_id'),
  owshiddenversion: ({ row }) => numberOf(row, 'version'),
  OData__UIVersion: ({ row }) => numberOf(row, 'ui_version'),
  OData__ModerationStatus: () => 0,
  HasUniqueRoleAssignments: () => false,
  EffectiveBasePermissions: ({ context }) => toBasePermissions(listMask(context, context.list)),
  EffectiveBasePermissionsForUI: ({ context }) =>
    toBasePermissions(listMask(context, context.list) & fullMask)
};

function referenceReaders(field: FieldRecord): Readers {
  const name = toEntityPropertyName(field.internalName);
  const column = field.column ?? '';
  const readers: Readers = { [`${name}Id`]: ({ row }) => readFieldValue(field, row) };
  if (field.kind === kinds.user) {
    readers[`${name}StringId`] = ({ row }) => {
      if (field.isMultiple) return texts(readReferences(row[column]).map(String));
      return row[column] === null ? null : String(row[column] as number);
    };
  }
  return readers;
}

function customReaders(list: ListRecord): { readonly defaults: Readers; readonly onDemand: Readers } {
  const defaults: Readers = {};
  const onDemand: Readers = {};
  for (const field of list.fields) {
    const name = toEntityPropertyName(field.internalName);
    if (field.kind === kinds.calculated) {
      onDemand[name] = () => {
        throw notSupported(`The value of the calculated column '${field.internalName}'`);
      };
    }
    if (field.column?.startsWith('f') !== true || field.column === 'fs_type') continue;
    if (isReference(field)) {
      // A dependent lookup has no id of its own: it is read through $expand of the first one.
      if (field.lookup?.primaryFieldId === undefined) Object.assign(defaults, referenceReaders(field));
    } else {
      defaults[name] = ({ row }) => readFieldValue(field, row);
    }
  }
  return { defaults, onDemand };
}

function referenceLinks(list: ListRecord): Links {
  const links: Links = {};
  for (const field of list.fields) {
    const { column } = field;
    if (!isReference(field) || column === undefined || column === 'fs_type') continue;
    links[toEntityPropertyName(field.internalName)] = ({ context, row }) => {
      if (field.isMultiple) {
        const targets = readReferences(row[column]).map((id) => lookupTargetEntity(context, field, id));
        return entities(
          'SP.ApiData.Lookups',
          targets.filter((target) => target !== undefined)
        );
      }
      return row[column] === null ? undefined : lookupTargetEntity(context, field, numberOf(row, column));
    };
  }
  return links;
}

const types = new WeakMap<ListRecord, EntityType<ItemSubject>>();

function createType({ list, links }: ListContext): EntityType<ItemSubject> {
  const custom = customReaders(list);
  return {
    typeName: `SP.Data.${list.entityTypeName}Item`,
    setName: `SP.ListData.${list.entityTypeName}Items`,
    isListItem: true,
    editLink: ({ row }) => `Web/Lists(guid'${list.id}')/Items(${String(numberOf(row, 'id'))})`,
    apiUrl: ({ context }) => apiUrl(context),
    etag: ({ row }) => itemEtag(row),
    defaults: { ...headReaders, ...custom.defaults, ...tailReaders },
    onDemand: { ...onDemandReaders, ...custom.onDemand },
    navigation: { ...referenceLinks(list), ...links.itemNavigation }
  };
}

/** @returns the row as an entity of its list's own type */
export function itemEntity(subject: ItemSubject): Entity {
  const { list } = subject.context;
  const known = types.get(list);
  const type = known ?? createType(subject.context);
  if (known === undefined) types.set(list, type);
  return createEntity(type, subject);
}
