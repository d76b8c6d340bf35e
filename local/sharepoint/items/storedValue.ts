import { toUtcSeconds } from '../clock';
import { invalidArgument, invalidQuery, invalidText, wrongPrimitive } from '../errors';
import { fieldTypeKinds as kinds, valueKindOf } from '../fields/fieldKinds';
import { isJsonObject, readCollection } from '../http/request';
import type { SqlValue } from '../storage/database';
import type { FieldRecord } from '../storage/records';

/** A column of several lines holds at most this many characters in a list. */
export const maximumNoteLength = 63999;

/**
 * @param text - an ISO instant; without a zone it counts as UTC
 * @returns the instant as it is stored: UTC, whole seconds
 * @throws SharePointError 400 when it is no instant
 */
export function toStoredInstant(text: string): string {
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text);
  const isIso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?(z|[+-]\d\d:?\d\d)?$/i.test(text);
  const instant = new Date(hasZone || !text.includes('T') ? text : `${text}Z`);
  if (!isIso || Number.isNaN(instant.getTime())) {
    throw invalidQuery(
      "Cannot convert a primitive value to the expected type 'Edm.DateTime'. See the inner exception for more details."
    );
  }
  return toUtcSeconds(instant);
}

function toText(field: FieldRecord, value: unknown): string | null {
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  const limit = field.kind === kinds.text ? Number(field.options.MaxLength ?? 255) : 255;
  if (field.kind === kinds.note) {
    if (value.length > maximumNoteLength) throw invalidText();
  } else if (value.length > limit || /[\r\n]/.test(value)) {
    throw invalidText();
  }
  // SharePoint keeps no empty text: it is read back as null.
  return value === '' ? null : value;
}

function toNumber(field: FieldRecord, value: unknown): number {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw wrongPrimitive('Edm.Double');
  const { MinimumValue: least, MaximumValue: most } = field.options;
  if ((typeof least === 'number' && number < least) || (typeof most === 'number' && number > most)) {
    throw invalidArgument(`The value of the column '${field.title}' is outside its range.`);
  }
  return number;
}

function toReference(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw wrongPrimitive('Edm.Int32');
  return number <= 0 ? null : number;
}

function toLink(value: unknown): string {
  if (!isJsonObject(value)) throw wrongPrimitive('SP.FieldUrlValue');
  const { Url, Description } = value;
  if (
    typeof Url !== 'string' ||
    (Description !== null && Description !== undefined && typeof Description !== 'string')
  ) {
    throw wrongPrimitive('SP.FieldUrlValue');
  }
  if (Url.length > 255 && !/^https?:/i.test(Url)) throw invalidText();
  return JSON.stringify({ Url, Description: Description ?? Url });
}

function members(value: unknown): readonly unknown[] {
  const list = readCollection(value);
  if (list === undefined) {
    throw invalidQuery(
      "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a property; however, a 'StartArray' node was expected."
    );
  }
  return list;
}

/**
 * @param field - a column with stored values
 * @param value - the value as REST sends it
 * @returns the value as the list's table holds it
 * @throws SharePointError 400 when the column's type does not take it
 */
export function toStoredValue(field: FieldRecord, value: unknown): SqlValue {
  if (value === null) return null;
  switch (valueKindOf(field)) {
    case 'text':
    case 'note':
    case 'choice':
    case 'guid':
      return toText(field, value);
    case 'number':
      return toNumber(field, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongPrimitive('Edm.Boolean');
      return value ? 1 : 0;
    case 'instant':
      if (typeof value !== 'string') throw wrongPrimitive('Edm.DateTime');
      return value === '' ? null : toStoredInstant(value);
    case 'reference':
      return toReference(value);
    case 'references': {
      const ids = members(value).map(toReference);
      return ids.length === 0 ? null : JSON.stringify([...new Set(ids.filter((id) => id !== null))]);
    }
    case 'choices': {
      const chosen = members(value).map((member) => toText({ ...field, kind: kinds.choice }, member) ?? '');
      return chosen.length === 0 ? null : JSON.stringify(chosen);
    }
    case 'url':
      return toLink(value);
    case 'json':
      if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
      return value;
    case 'counter':
    case 'none':
      throw invalidArgument(`The column '${field.title}' takes no values.`);
  }
}
