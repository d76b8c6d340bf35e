import { apiUrl, type Context, relativeUrl } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { type Entity, texts, type Value } from '../odata/values';
import type { FieldRecord, ListRecord, WebRecord } from '../storage/records';
import { fieldTypeKinds as kinds, type FieldKind, fieldKinds, findKind, isReference } from './fieldKinds';
import { toFieldSchema } from './fieldSchema';
import { toEntityPropertyName } from './internalName';

/** A column and where it belongs. */
export interface FieldSubject {
  readonly context: Context;
  readonly web: WebRecord;
  /** Undefined: a site column. */
  readonly list: ListRecord | undefined;
  readonly field: FieldRecord;
}

type Readers = Record<string, (subject: FieldSubject) => Value>;

const commonReaders: Readers = {
  AutoIndexed: () => false,
  CanBeDeleted: ({ field }) => field.canBeDeleted,
  ClientSideComponentId: () => '00000000-0000-0000-0000-000000000000',
  ClientSideComponentProperties: () => null,
  ClientValidationFormula: () => null,
  ClientValidationMessage: () => null,
  CustomFormatter: ({ field }) => field.customFormatter,
  DefaultFormula: () => null,
  DefaultValue: ({ field }) => field.defaultValue,
  Description: ({ field }) => field.description,
  Direction: () => 'none',
  EnforceUniqueValues: ({ field }) => field.isUnique,
  EntityPropertyName: ({ field }) => toEntityPropertyName(field.internalName),
  Filterable: ({ field }) => ![kinds.note, kinds.computed, kinds.url].includes(field.kind as 3),
  FromBaseType: ({ field }) => field.isFromBaseType,
  Group: ({ field }) => field.group,
  Hidden: ({ field }) => field.isHidden,
  Id: ({ field }) => field.id,
  Indexed: ({ field }) => field.isIndexed,
  IndexStatus: ({ field }) => (field.isIndexed ? 1 : 0),
  InternalName: ({ field }) => field.internalName,
  IsModern: () => false,
  JSLink: () => null,
  PinnedToFiltersPane: () => false,
  ReadOnlyField: ({ field }) => field.isReadOnly,
  Required: ({ field }) => field.isRequired,
  SchemaXml: ({ field, list }) => toFieldSchema(field, list),
  Scope: ({ web, list }) => (list === undefined ? relativeUrl(web) : `${web.path}/${list.folder}`),
  Sealed: ({ field }) => field.isSealed,
  ShowInFiltersPane: () => 0,
  Sortable: ({ field }) => field.kind !== kinds.note,
  StaticName: ({ field }) => field.staticName,
  Title: ({ field }) => field.title,
  FieldTypeKind: ({ field }) => field.kind,
  TypeAsString: ({ field }) => field.typeName,
  TypeDisplayName: ({ field }) => field.typeName,
  TypeShortDescription: ({ field }) => field.typeName,
  ValidationFormula: () => null,
  ValidationMessage: () => null
};

const referenceReaders: Readers = {
  AllowMultipleValues: ({ field }) => field.isMultiple,
  DependentLookupInternalNames: ({ field, list, web }) =>
    texts(
      (list?.fields ?? web.fields)
        .filter((other) => other.lookup?.primaryFieldId === field.id)
        .map((other) => other.internalName)
    ),
  IsDependentLookup: ({ field }) => field.lookup?.primaryFieldId !== undefined,
  LookupField: ({ field }) => field.lookup?.fieldName ?? '',
  LookupList: ({ field }) => (field.lookup === undefined ? '' : `{${field.lookup.listId}}`),
  LookupWebId: ({ field, web }) => field.lookup?.webId ?? web.id,
  PrimaryFieldId: ({ field }) => field.lookup?.primaryFieldId ?? null
};

function readersOf(kind: FieldKind): Readers {
  const readers: Readers = { ...commonReaders };
  for (const name of Object.keys(kind.options)) readers[name] = ({ field }) => field.options[name] ?? null;
  if (kind.kind === kinds.choice || kind.kind === kinds.multiChoice)
    readers.Choices = ({ field }) => texts(field.choices);
  if (kind.kind === kinds.lookup || kind.kind === kinds.user) Object.assign(readers, referenceReaders);
  return readers;
}

function editLink({ list, field }: FieldSubject): string {
  return list === undefined
    ? `Web/Fields(guid'${field.id}')`
    : `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`;
}

function baseUrl({ context, web }: FieldSubject): string {
  return apiUrl({ origin: context.origin, web });
}

const types = new Map<number, EntityType<FieldSubject>>(
  fieldKinds.map((kind) => [
    kind.kind,
    {
      typeName: kind.entityType,
      setName: 'SP.ApiData.Fields',
      editLink,
      apiUrl: baseUrl,
      defaults: readersOf(kind),
      onDemand: { SchemaXmlWithResourceTokens: ({ field, list }) => toFieldSchema(field, list) }
    }
  ])
);

const plainType: EntityType<FieldSubject> = {
  typeName: 'SP.Field',
  setName: 'SP.ApiData.Fields',
  editLink,
  apiUrl: baseUrl,
  defaults: commonReaders
};

/** @returns the column as an entity of its own type, such as `SP.FieldText` */
export function fieldEntity(subject: FieldSubject): Entity {
  return createEntity(types.get(subject.field.kind) ?? plainType, subject);
}

/** @returns the entity type of a kind, such as `SP.FieldText` */
export function fieldEntityType(field: Pick<FieldRecord, 'kind'>): string {
  return findKind(field.kind)?.entityType ?? 'SP.Field';
}

/** @returns the REST names that the column's entity has */
export function fieldPropertyNames(field: FieldRecord): readonly string[] {
  const type = types.get(field.kind) ?? plainType;
  return [...Object.keys(type.defaults), ...(isReference(field) ? Object.keys(referenceReaders) : [])];
}
