import { invalidArgument, notSupported, unknownProperty, wrongPrimitive } from '../errors';
import { type JsonObject, readCollection } from '../http/request';
import type { FieldRecord } from '../storage/records';
import { fieldEntityType, fieldPropertyNames } from './fieldEntity';
import { fieldTypeKinds as kinds, isReference } from './fieldKinds';
import { parseXml } from '../xml/parseXml';
import { applyFieldSchema } from './fieldFromSchema';

type Setter = (field: FieldRecord, value: unknown) => void;

function text(value: unknown): string {
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value;
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrongPrimitive('Edm.Boolean');
  return value;
}

function refuse(what: string): Setter {
  return (_field, value) => {
    if (value !== null && value !== '') throw notSupported(what);
  };
}

/** The properties that a caller may write, by REST name. */
const setters: Readonly<Record<string, Setter>> = {
  Title: (field, value) => {
    field.title = text(value);
  },
  Description: (field, value) => {
    field.description = value === null ? '' : text(value);
  },
  Group: (field, value) => {
    field.group = text(value);
  },
  Required: (field, value) => {
    field.isRequired = truth(value);
  },
  Hidden: (field, value) => {
    field.isHidden = truth(value);
  },
  ReadOnlyField: (field, value) => {
    field.isReadOnly = truth(value);
  },
  Indexed: (field, value) => {
    field.isIndexed = truth(value);
  },
  EnforceUniqueValues: (field, value) => {
    field.isUnique = truth(value);
  },
  DefaultValue: (field, value) => {
    field.defaultValue = value === null ? null : text(value);
  },
  CustomFormatter: (field, value) => {
    field.customFormatter = value === null || value === '' ? null : text(value);
  },
  SchemaXml: (field, value) => {
    applyFieldSchema(field, parseXml(text(value)));
  },
  DefaultFormula: refuse('A default formula'),
  ValidationFormula: refuse('A validation formula'),
  ClientValidationFormula: refuse('A client validation formula'),
  AllowMultipleValues: (field, value) => {
    field.isMultiple = truth(value);
    field.typeName = `${field.kind === kinds.user ? 'User' : 'Lookup'}${field.isMultiple ? 'Multi' : ''}`;
  },
  Choices: (field, value) => {
    const choices = readCollection(value);
    if (choices === undefined) throw invalidArgument('Choices must be a collection of texts.');
    field.choices = choices.map(text);
  }
};

/** Properties that are there to read, or that only creation understands: a caller may send them back unchanged. */
const ignoredNames = new Set([
  'FieldTypeKind',
  'ValidationMessage',
  'JSLink',
  'StaticName',
  'LookupListId',
  'LookupFieldName',
  'LookupWebId',
  'IsCompactName'
]);

function applyOption(field: FieldRecord, name: string, value: unknown): void {
  if (name === 'MaxLength' && (typeof value !== 'number' || value < 1 || value > 255)) {
    throw invalidArgument('MaxLength must be between 1 and 255.');
  }
  if (value !== null && !['string', 'number', 'boolean'].includes(typeof value))
    throw wrongPrimitive('Edm.String');
  field.options[name] = value as string | number | boolean | null;
}

/**
 * Writes the body's properties into the column.
 *
 * @param field - a copy of the column; it is changed
 * @param body - REST names and values
 * @throws SharePointError 400 for a name or value that the column's type does not take
 */
export function applyFieldBody(field: FieldRecord, body: JsonObject): void {
  const known = new Set(fieldPropertyNames(field));
  for (const [name, value] of Object.entries(body)) {
    const isOnlyForReferences = name === 'AllowMultipleValues' && !isReference(field);
    const isOnlyForChoices =
      name === 'Choices' && field.kind !== kinds.choice && field.kind !== kinds.multiChoice;
    const setter = setters[name];
    if (Object.hasOwn(field.options, name)) applyOption(field, name, value);
    else if (setter !== undefined && !isOnlyForReferences && !isOnlyForChoices) setter(field, value);
    else if (!known.has(name) && !ignoredNames.has(name)) throw unknownProperty(name, fieldEntityType(field));
  }
  if (field.isUnique && !field.isIndexed) {
    throw invalidArgument('The column must be indexed before it can enforce unique values.');
  }
}
