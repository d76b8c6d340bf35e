import type { ListContext } from '../context';
import { toUtcSeconds } from '../clock';
import { SharePointError } from '../errors';
import { valueKindOf, fieldTypeKinds as kinds } from '../fields/fieldKinds';
import { isJsonObject, readText } from '../http/request';
import { fromLocal } from '../sites/localTime';
import type { SqlValue } from '../storage/database';
import type { FieldRecord } from '../storage/records';
import { findAccount, ensureUser } from '../users/directory';
import { toStoredValue } from './storedValue';

/** A form's text read as the column stores it, or SharePoint's message. */
export type ParsedFormValue = { readonly value: SqlValue } | { readonly error: string };

/** The sites' locale writes `2026-03-29` or `2026-03-29 14:30`. */
function parseDate(text: string): ParsedFormValue {
  const match = /^(\d{4})-(\d\d?)-(\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d))?)?$/.exec(text.trim());
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00'] = match ?? [];
  const local = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}:${second}`;
  const isReal =
    match !== null &&
    !Number.isNaN(new Date(`${local}Z`).getTime()) &&
    new Date(`${local}Z`).toISOString().startsWith(local.slice(0, 10));
  if (!isReal) return { error: 'Enter a date like this: 2026-12-31' };
  return { value: toUtcSeconds(fromLocal(local)) };
}

/** The sites' locale writes `1 234,5`. */
function parseNumber(field: FieldRecord, text: string): ParsedFormValue {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { error: 'Only numbers can go here.' };
  return { value: toStoredValue(field, Number(plain)) };
}

const unknownPerson = 'The user does not exist or is not unique.';

/** The logins of `[{"Key":"i:0#.f|membership|a@b"}]`; undefined when the text is something else. */
function readKeys(text: string): readonly string[] | undefined {
  let people: unknown;
  try {
    people = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(people)) return undefined;
  const keys = people.map((person: unknown) => (isJsonObject(person) ? readText(person, 'Key') : undefined));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function parsePeople(context: ListContext, field: FieldRecord, text: string): ParsedFormValue {
  const keys = readKeys(text);
  if (keys === undefined) return { error: unknownPerson };
  if (keys.some((key) => findAccount(context.store, key) === undefined)) {
    return { error: unknownPerson };
  }
  const ids = keys.map((key) => ensureUser(context, key).id);
  return { value: toStoredValue(field, field.isMultiple ? ids : (ids[0] ?? null)) };
}

function parseLookup(field: FieldRecord, text: string): ParsedFormValue {
  const ids = text
    .split(';#')
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  return { value: toStoredValue(field, field.isMultiple ? ids : (ids[0] ?? null)) };
}

function parseLink(field: FieldRecord, text: string): ParsedFormValue {
  const [url = '', ...rest] = text.split(', ');
  if (!/^(https?:\/\/|\/|mailto:)\S+$/i.test(url.trim())) return { error: 'Invalid URL.' };
  return { value: toStoredValue(field, { Url: url.trim(), Description: rest.join(', ') || url.trim() }) };
}

function parse(context: ListContext, field: FieldRecord, text: string): ParsedFormValue {
  switch (valueKindOf(field)) {
    case 'instant':
      return parseDate(text);
    case 'number':
      return parseNumber(field, text);
    case 'boolean':
      return { value: ['1', 'true', 'yes', 'ja'].includes(text.trim().toLowerCase()) ? 1 : 0 };
    case 'choices':
      return {
        value: toStoredValue(
          field,
          text.split(';#').filter((choice) => choice !== '')
        )
      };
    case 'reference':
    case 'references':
      return field.kind === kinds.user ? parsePeople(context, field, text) : parseLookup(field, text);
    case 'url':
      return parseLink(field, text);
    default:
      return { value: toStoredValue(field, text) };
  }
}

/**
 * @param context - the list
 * @param field - one of its columns
 * @param text - the value as a form sends it, in the sites' locale and time zone
 * @returns the stored value or the message that the form shows
 */
export function parseFormValue(context: ListContext, field: FieldRecord, text: string): ParsedFormValue {
  if (text.trim() === '') return { value: null };
  try {
    return parse(context, field, text);
  } catch (error) {
    if (error instanceof SharePointError) return { error: error.message };
    throw error;
  }
}
