/** What JSON can hold; fields that are `undefined`, `null` or an empty text are left out when it is written. */
export type JsonValue =
  | null
  | string
  | number
  | boolean
  | undefined
  | readonly JsonValue[]
  | { readonly [field: string]: JsonValue };

/**
 * Writes a value as JSON that is the same text whenever it is the same content: fields in code-unit order, no
 * blanks, missing and empty fields left out, texts in NFC with `\n` between lines (SharePoint gives back
 * `\r\n`). The order of arrays is the caller's. Numbers must be finite.
 */
export function writeCanonicalJson(value: JsonValue): string {
  return JSON.stringify(toCanonical(value));
}

function toCanonical(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n');
  if (isList(value)) return value.map(toCanonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([, content]) => content !== undefined && content !== null && content !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, content]) => [field, toCanonical(content)]);
  return Object.fromEntries(fields) as { readonly [field: string]: JsonValue };
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
