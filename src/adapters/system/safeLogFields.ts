import { createHash } from 'node:crypto';

/** Names of fields whose texts are codes, keys or addresses of ours. What else is a text may be somebody's. */
const allowedTexts: ReadonlySet<string> = new Set([
  'code',
  'event',
  'failure',
  'reason',
  'state',
  'kind',
  'outcome',
  'verb',
  'command',
  'key',
  'messageKey',
  'login',
  'site',
  'subject',
  'version',
  'url'
]);

const signInName = /[^\s|@]+@[^\s|@]+/g;
const nameLength = 12;

/**
 * The fields of a log entry without any text that a person may have written: numbers and booleans stay, of texts only
 * codes, keys and addresses, of an error its class, its code and where it was thrown. A sign-in name, also one within a
 * key, becomes the same short hash wherever it stands, so that one person's entries can be followed without the name.
 */
export function safeLogFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const safe = safeValue(name, value);
      return safe === undefined ? [] : [[name, safe]];
    })
  );
}

function safeValue(name: string, value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Error) return describeError(value);
  return typeof value === 'string' && allowedTexts.has(name) ? withoutNames(value) : undefined;
}

/** The message of an error may quote what was sent or read. */
function describeError(error: Error): object {
  const { code } = error as { readonly code?: unknown };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: places.slice(0, 5).map((line) => line.trim())
  };
}

function withoutNames(text: string): string {
  return text.replaceAll(signInName, (name) =>
    createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, nameLength)
  );
}
