import { type FieldViolation } from './fieldViolation';
import { containsPersonalIdentityNumber } from './privacy/personalIdentityNumber';
import { isKey, type DomainRow } from './recorded';

/** What a text of a row must keep to. */
export interface TextLimit {
  /** Most characters (UTF-16 units); {@link lineLength} when absent. */
  readonly maxLength?: number;
  /** A text of blanks, or an empty array, counts as missing. */
  readonly isRequired?: boolean;
}

/** Fields of a row that hold text: one or several. */
type TextField<T> = {
  [Field in keyof T]-?: NonNullable<T[Field]> extends string | readonly string[] ? Field : never;
}[keyof T] &
  string;

/** Limits of a row's text fields; those left out are optional lines. */
export type TextLimits<T> = Partial<Readonly<Record<TextField<T>, TextLimit>>>;

/** Most characters in a line; what a single-line column of SharePoint holds. */
export const lineLength = 255;

/** Most characters in a text of several paragraphs. */
export const longTextLength = 10_000;

/** Most characters in an address. */
export const urlLength = 2_000;

/** A line that must be there. */
export const requiredLine: TextLimit = { isRequired: true };

/** A text of several paragraphs. */
export const longText: TextLimit = { maxLength: longTextLength };

/** A text of several paragraphs that must be there. */
export const requiredLongText: TextLimit = { maxLength: longTextLength, isRequired: true };

/** A day that must be there. */
export const requiredDay: TextLimit = { isRequired: true };

/** Required of every row, whatever its kind. */
const rowLimits: TextLimits<DomainRow> = {
  key: requiredLine,
  recordedBy: requiredLine,
  recordedOn: requiredDay
};

const urlPattern = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;

/**
 * Checks every text of a row, arrays too: required ones are there, none is too long or holds a personal identity
 * number; a number is none either. Fields named `key`, `recordedBy`, `…Key` or `…Keys` must be keys, and `…Url` web addresses. A text that is
 * wrong is never carried along in the violation.
 */
export function checkTexts<T extends DomainRow>(row: T, limits: TextLimits<T>): readonly FieldViolation[] {
  const byField: Readonly<Record<string, TextLimit | undefined>> = { ...rowLimits, ...limits };
  const values = new Map<string, unknown>(Object.entries(row));
  const fields = new Set([...values.keys(), ...Object.keys(byField)]);
  return [...fields].flatMap((field) => checkField(field, values.get(field), byField[field] ?? {}));
}

function checkField(field: string, value: unknown, limit: TextLimit): readonly FieldViolation[] {
  const texts = textsOf(value);
  const isMissing = texts.every((text) => text.trim() === '');
  if (limit.isRequired === true && isMissing && isTextual(value)) return [{ code: 'fieldMissing', field }];
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const maxLength = limit.maxLength ?? (isUrlField(field) ? urlLength : lineLength);
  // What is too long is refused without being searched: it may be very long.
  if (longest > maxLength) return [{ code: 'textTooLong', field, maxLength, length: longest }];
  // Typed into a field for a number it is no less a personal identity number.
  const searched = typeof value === 'number' ? [String(value)] : texts;
  if (searched.some(containsPersonalIdentityNumber)) return [{ code: 'personalIdentityNumber', field }];
  return isMissing ? [] : checkForm(field, texts);
}

/** A key and an address have a form of their own; what is only blank is dealt with as missing. */
function checkForm(field: string, texts: readonly string[]): readonly FieldViolation[] {
  if (isKeyField(field) && !texts.every(isKey)) return [{ code: 'invalidKey', field }];
  if (isUrlField(field) && !texts.every((text) => urlPattern.test(text))) {
    return [{ code: 'invalidUrl', field }];
  }
  return [];
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];
}

function isTextual(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string' || Array.isArray(value);
}

function isKeyField(field: string): boolean {
  return field === 'key' || field === 'recordedBy' || /Keys?$/.test(field);
}

function isUrlField(field: string): boolean {
  return /(?:^u|U)rl$/.test(field);
}
