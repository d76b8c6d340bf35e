import { valueKindOf } from '../fields/fieldKinds';
import { complex, integers, type Primitive, texts, type Value } from '../odata/values';
import type { Row, SqlValue } from '../storage/database';
import type { FieldRecord } from '../storage/records';

function readJsonText(value: SqlValue | undefined): unknown {
  return typeof value === 'string' && value !== '' ? (JSON.parse(value) as unknown) : undefined;
}

/** @returns the numbers of a multi-valued reference */
export function readReferences(value: SqlValue | undefined): readonly number[] {
  const list = readJsonText(value);
  return Array.isArray(list) ? list.map(Number) : [];
}

/** @returns the chosen texts of a multiple choice */
export function readChoices(value: SqlValue | undefined): readonly string[] {
  const list = readJsonText(value);
  return Array.isArray(list) ? list.map(String) : [];
}

/** @returns the address and description of a link column */
export function readLink(
  value: SqlValue | undefined
): { readonly Description: string; readonly Url: string } | undefined {
  const link = readJsonText(value);
  if (typeof link !== 'object' || link === null) return undefined;
  const { Description = '', Url = '' } = link as { readonly Description?: string; readonly Url?: string };
  return { Description, Url };
}

function primitiveOf(value: SqlValue | undefined): Primitive {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}

/**
 * @param field - a column with stored values
 * @param row - a row of the list's table
 * @returns the value as REST shows it; references as numbers, texts as they are
 */
export function readFieldValue(field: FieldRecord, row: Row): Value {
  const stored = row[field.column ?? ''];
  switch (valueKindOf(field)) {
    case 'boolean':
      return stored === null || stored === undefined ? null : Number(stored) === 1;
    case 'choices':
      return stored === null || stored === undefined ? null : texts(readChoices(stored));
    case 'references':
      return integers(readReferences(stored));
    case 'url': {
      const link = readLink(stored);
      return link === undefined ? null : complex('SP.FieldUrlValue', link);
    }
    case 'none':
      return null;
    case 'text':
    case 'note':
    case 'choice':
    case 'guid':
    case 'json':
    case 'number':
    case 'counter':
    case 'instant':
    case 'reference':
      return primitiveOf(stored);
  }
}
