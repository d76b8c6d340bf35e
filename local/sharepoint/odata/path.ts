import { invalidQuery } from '../errors';
import { invalidExpression } from '../queryErrors';
import { type Literal, parseLiteral } from './literals';

/** One step of a path: `items(1)`, `getByTitle('A')`, `web`. */
export interface Segment {
  /** As written. */
  readonly name: string;
  /** Lower case: SharePoint's segment names ignore case. */
  readonly key: string;
  /** The arguments without names, in order. */
  readonly positional: readonly Literal[];
  /** The arguments with names, lower-case names. */
  readonly named: ReadonlyMap<string, Literal>;
}

/** Splits on `separator` outside quotes and outside parentheses. */
function splitOutside(source: string, separator: string): string[] {
  const parts: string[] = [];
  let current = '';
  let isQuoted = false;
  let depth = 0;
  for (const character of source) {
    if (character === "'") isQuoted = !isQuoted;
    if (!isQuoted && character === '(') depth += 1;
    if (!isQuoted && character === ')') depth -= 1;
    if (!isQuoted && depth === 0 && character === separator) {
      parts.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  parts.push(current);
  return parts;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidExpression(text);
  }
}

function readArgument(source: string, aliases: ReadonlyMap<string, string>): Literal {
  const text = source.trim();
  if (!text.startsWith('@')) return parseLiteral(text);
  const value = aliases.get(text.toLowerCase());
  if (value === undefined)
    throw invalidQuery(`The parameter alias '${text}' has no value in the query string.`);
  return parseLiteral(value);
}

function parseSegment(source: string, aliases: ReadonlyMap<string, string>): Segment {
  const match = /^([^(]*?)(?:\((.*)\))?$/s.exec(source);
  const name = (match?.[1] ?? source).trim();
  if (name === '') throw invalidExpression(source);
  const inner = match?.[2]?.trim() ?? '';
  const positional: Literal[] = [];
  const named = new Map<string, Literal>();
  for (const argument of inner === '' ? [] : splitOutside(inner, ',')) {
    const pair = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(argument);
    if (pair === null) positional.push(readArgument(argument, aliases));
    else named.set((pair[1] ?? '').toLowerCase(), readArgument(pair[2] ?? '', aliases));
  }
  return { name, key: name.toLowerCase(), positional, named };
}

/**
 * @param path - what follows `/_api/`, percent-encoded as sent
 * @param aliases - the query's `@name` parameters, lower-case names
 * @returns the steps of the path
 * @throws SharePointError 400 when a step does not parse
 */
export function parsePath(path: string, aliases: ReadonlyMap<string, string>): Segment[] {
  return splitOutside(path, '/')
    .filter((part) => part !== '')
    .map((part) => parseSegment(decode(part), aliases));
}

/**
 * @param segment - a step of the path
 * @param names - the argument's possible names; a sole nameless argument counts as it too
 * @returns the argument, or undefined when it is not given
 */
export function findArgument(segment: Segment, ...names: readonly string[]): Literal | undefined {
  for (const name of names) {
    const found = segment.named.get(name.toLowerCase());
    if (found !== undefined) return found;
  }
  return segment.positional[0];
}

/**
 * @returns the argument as text (a GUID too)
 * @throws SharePointError 400 when it is missing or of another kind
 */
export function textArgument(segment: Segment, ...names: readonly string[]): string {
  const literal = findArgument(segment, ...names);
  if (literal?.kind === 'text' || literal?.kind === 'guid') return literal.value;
  throw invalidExpression(segment.name);
}

/**
 * @returns the argument as a whole number; `'5'` in quotes counts
 * @throws SharePointError 400 when it is missing or of another kind
 */
export function integerArgument(segment: Segment, ...names: readonly string[]): number {
  const literal = findArgument(segment, ...names);
  if (literal?.kind === 'number') return literal.value;
  if (literal?.kind === 'text' && /^-?\d+$/.test(literal.value)) return Number(literal.value);
  throw invalidExpression(segment.name);
}

/** @returns the argument as a switch; `fallback` when it is missing */
export function booleanArgument(segment: Segment, name: string, fallback: boolean): boolean {
  const literal = segment.named.get(name.toLowerCase());
  return literal?.kind === 'boolean' ? literal.value : fallback;
}
