import type { Primitive } from '../odata/values';
import type { FieldRecord } from '../storage/records';

/** How a column's values are stored and compared. */
export type ValueKind =
  | 'counter'
  | 'text'
  | 'note'
  | 'instant'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'boolean'
  | 'number'
  | 'url'
  | 'guid'
  | 'json'
  | 'none';

/** `SP.FieldType`, the numbers that the REST API uses. */
export const fieldTypeKinds = {
  integer: 1,
  text: 2,
  note: 3,
  dateTime: 4,
  counter: 5,
  choice: 6,
  lookup: 7,
  boolean: 8,
  number: 9,
  currency: 10,
  url: 11,
  computed: 12,
  guid: 14,
  multiChoice: 15,
  calculated: 17,
  file: 18,
  attachments: 19,
  user: 20,
  modStat: 23,
  contentTypeId: 25,
  location: 33,
  image: 34
} as const;

/** One kind of column as the REST API shows it. */
export interface FieldKind {
  readonly kind: number;
  /** `TypeAsString`. */
  readonly typeName: string;
  /** The entity's type, such as `SP.FieldText`. */
  readonly entityType: string;
  readonly value: ValueKind;
  /** Properties of this kind only, with their defaults. */
  readonly options: Readonly<Record<string, Primitive>>;
  readonly isCreatable: boolean;
  readonly isIndexable: boolean;
}

const noteOptions = {
  AllowHyperlink: false,
  AppendOnly: false,
  IsLongHyperlink: false,
  NumberOfLines: 6,
  RestrictedMode: false,
  RichText: false,
  UnlimitedLengthInDocumentLibrary: false,
  WikiLinking: false
};
const numberOptions = {
  CommaSeparator: false,
  CustomUnitName: null,
  CustomUnitOnRight: true,
  DisplayFormat: -1,
  MaximumValue: null,
  MinimumValue: null,
  ShowAsPercentage: false,
  Unit: null
};
const choiceOptions = { FillInChoice: false, Mappings: null };
const lookupOptions = {
  IsRelationship: false,
  RelationshipDeleteBehavior: 0,
  UnlimitedLengthInDocumentLibrary: false
};

function define(
  kind: number,
  [typeName, entityType, value]: readonly [typeName: string, entityType: string, value: ValueKind],
  more: Partial<Pick<FieldKind, 'options' | 'isCreatable' | 'isIndexable'>> = {}
): FieldKind {
  return {
    kind,
    typeName,
    entityType,
    value,
    options: {},
    isCreatable: false,
    isIndexable: false,
    ...more
  };
}

const creatable = { isCreatable: true };
const indexable = { isCreatable: true, isIndexable: true };
const kinds = fieldTypeKinds;

/** Every kind of column that the stand-in knows. */
export const fieldKinds: readonly FieldKind[] = [
  define(kinds.integer, ['Integer', 'SP.FieldNumber', 'number'], { options: numberOptions }),
  define(kinds.text, ['Text', 'SP.FieldText', 'text'], { ...indexable, options: { MaxLength: 255 } }),
  define(kinds.note, ['Note', 'SP.FieldMultiLineText', 'note'], { ...creatable, options: noteOptions }),
  define(kinds.dateTime, ['DateTime', 'SP.FieldDateTime', 'instant'], {
    ...indexable,
    options: { DateTimeCalendarType: 0, DateFormat: null, DisplayFormat: 1, FriendlyDisplayFormat: 0 }
  }),
  define(kinds.counter, ['Counter', 'SP.Field', 'counter']),
  define(kinds.choice, ['Choice', 'SP.FieldChoice', 'choice'], {
    ...indexable,
    options: { ...choiceOptions, EditFormat: 0 }
  }),
  define(kinds.lookup, ['Lookup', 'SP.FieldLookup', 'reference'], { ...indexable, options: lookupOptions }),
  define(kinds.boolean, ['Boolean', 'SP.Field', 'boolean'], indexable),
  define(kinds.number, ['Number', 'SP.FieldNumber', 'number'], { ...indexable, options: numberOptions }),
  define(kinds.currency, ['Currency', 'SP.FieldCurrency', 'number'], {
    ...indexable,
    options: { ...numberOptions, CurrencyLocaleId: 1033 }
  }),
  define(kinds.url, ['URL', 'SP.FieldUrl', 'url'], { ...creatable, options: { DisplayFormat: 0 } }),
  define(kinds.computed, ['Computed', 'SP.FieldComputed', 'none'], { options: { EnableLookup: false } }),
  define(kinds.guid, ['Guid', 'SP.FieldGuid', 'guid'], creatable),
  define(kinds.multiChoice, ['MultiChoice', 'SP.FieldMultiChoice', 'choices'], {
    ...creatable,
    options: choiceOptions
  }),
  define(kinds.calculated, ['Calculated', 'SP.FieldCalculated', 'none'], {
    ...creatable,
    options: {
      CurrencyLocaleId: 1033,
      DateFormat: 0,
      DisplayFormat: -1,
      Formula: '',
      OutputType: 2,
      ShowAsPercentage: false
    }
  }),
  define(kinds.file, ['File', 'SP.Field', 'text']),
  define(kinds.attachments, ['Attachments', 'SP.Field', 'boolean']),
  define(kinds.user, ['User', 'SP.FieldUser', 'reference'], {
    ...indexable,
    options: {
      ...lookupOptions,
      AllowDisplay: true,
      Presence: true,
      SelectionGroup: 0,
      SelectionMode: 1,
      UserDisplayOptions: null
    }
  }),
  define(kinds.modStat, ['ModStat', 'SP.FieldChoice', 'none'], { options: choiceOptions }),
  define(kinds.contentTypeId, ['ContentTypeId', 'SP.Field', 'none']),
  define(kinds.location, ['Location', 'SP.FieldLocation', 'json'], creatable),
  define(kinds.image, ['Thumbnail', 'SP.FieldMultiLineText', 'json'], { ...creatable, options: noteOptions })
];

/** @returns the kind with this number, or undefined */
export function findKind(kind: number): FieldKind | undefined {
  return fieldKinds.find((candidate) => candidate.kind === kind);
}

/** @returns the kind with this `Type` in a schema; `UserMulti` and `LookupMulti` count as their single form */
export function findKindByType(typeName: string): FieldKind | undefined {
  const wanted = typeName.toLowerCase().replace(/^(user|lookup)multi$/, '$1');
  return fieldKinds.find((candidate) => candidate.typeName.toLowerCase() === wanted);
}

/** @returns how the column's values are stored */
export function valueKindOf(field: FieldRecord): ValueKind {
  const value = findKind(field.kind)?.value ?? 'none';
  return value === 'reference' && field.isMultiple ? 'references' : value;
}

/** @returns whether the column points at rows of a list or at people */
export function isReference(field: FieldRecord): boolean {
  return field.kind === kinds.lookup || field.kind === kinds.user;
}
