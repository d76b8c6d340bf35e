import { invalidArgument, notSupported } from '../errors';
import { readGuid } from '../odata/literals';
import type { FieldRecord } from '../storage/records';
import { childElement, type XmlElement } from '../xml/parseXml';
import { fieldTypeKinds as kinds } from './fieldKinds';

type AttributeSetter = (field: FieldRecord, value: string) => void;

function isTrue(value: string): boolean {
  return value.toUpperCase() === 'TRUE' || value === '1';
}

function option(name: string, convert: (value: string) => string | number | boolean): AttributeSetter {
  return (field, value) => {
    if (Object.hasOwn(field.options, name)) field.options[name] = convert(value);
  };
}

function applyFormat(field: FieldRecord, value: string): void {
  const format = value.toLowerCase();
  if (field.kind === kinds.dateTime) field.options.DisplayFormat = format === 'dateonly' ? 0 : 1;
  if (field.kind === kinds.choice) field.options.EditFormat = format === 'radiobuttons' ? 1 : 0;
  if (field.kind === kinds.url) field.options.DisplayFormat = format === 'image' ? 1 : 0;
}

/** Attributes of `<Field>` that have a REST property. */
const attributeSetters: Readonly<Record<string, AttributeSetter>> = {
  DisplayName: (field, value) => {
    field.title = value;
  },
  Description: (field, value) => {
    field.description = value;
  },
  Group: (field, value) => {
    field.group = value;
  },
  Required: (field, value) => {
    field.isRequired = isTrue(value);
  },
  Hidden: (field, value) => {
    field.isHidden = isTrue(value);
  },
  ReadOnly: (field, value) => {
    field.isReadOnly = isTrue(value);
  },
  Indexed: (field, value) => {
    field.isIndexed = isTrue(value);
  },
  EnforceUniqueValues: (field, value) => {
    field.isUnique = isTrue(value);
  },
  CustomFormatter: (field, value) => {
    field.customFormatter = value === '' ? null : value;
  },
  MaxLength: option('MaxLength', Number),
  NumLines: option('NumberOfLines', Number),
  RichText: option('RichText', isTrue),
  AppendOnly: option('AppendOnly', isTrue),
  FillInChoice: option('FillInChoice', isTrue),
  Min: option('MinimumValue', Number),
  Max: option('MaximumValue', Number),
  Percentage: option('ShowAsPercentage', isTrue),
  LCID: option('CurrencyLocaleId', Number),
  UserSelectionMode: option('SelectionMode', (value) => (value.toLowerCase() === 'peopleonly' ? 0 : 1)),
  UserSelectionScope: option('SelectionGroup', Number),
  FriendlyDisplayFormat: option('FriendlyDisplayFormat', (value) =>
    value === 'Relative' ? 2 : value === 'Disabled' ? 1 : 0
  ),
  Decimals: option('DisplayFormat', Number),
  Format: applyFormat,
  Mult: (field, value) => {
    field.isMultiple = isTrue(value);
    field.typeName = `${field.kind === kinds.user ? 'User' : 'Lookup'}${field.isMultiple ? 'Multi' : ''}`;
  }
};

/** Attributes that say what the column is; creation reads them, a later schema cannot change them. */
const identityNames = new Set([
  'Type',
  'ID',
  'Name',
  'StaticName',
  'SourceID',
  'ColName',
  'RowOrdinal',
  'List',
  'ShowField',
  'WebId',
  'FieldRef',
  'Version'
]);

/**
 * Writes a schema's attributes and children into the column.
 *
 * @param field - a copy of the column; it is changed
 * @param schema - the `<Field>` element
 * @throws SharePointError 400 when the element is no `<Field>`
 */
export function applyFieldSchema(field: FieldRecord, schema: XmlElement): void {
  if (schema.name !== 'Field') throw invalidArgument('The schema of a column must be a Field element.');
  for (const [name, value] of Object.entries(schema.attributes)) {
    const setter = attributeSetters[name];
    if (setter !== undefined) setter(field, value);
    else if (!identityNames.has(name)) field.attributes[name] = value;
  }
  const fallback = childElement(schema, 'Default');
  if (fallback !== undefined) field.defaultValue = fallback.text;
  const choices = childElement(schema, 'CHOICES');
  if (choices !== undefined) field.choices = choices.children.map((choice) => choice.text);
  const formula = childElement(schema, 'Formula');
  if (formula !== undefined) field.options.Formula = formula.text;
  if (childElement(schema, 'Validation') !== undefined) throw notSupported('A validation formula');
}

/** @returns the list that a lookup schema points at: a GUID, or a name for the caller to resolve */
export function readLookupList(schema: XmlElement): string | undefined {
  const list = schema.attributes.List;
  return list === undefined ? undefined : (readGuid(list) ?? list);
}
