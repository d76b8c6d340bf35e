import { invalidExpression } from '../queryErrors';

/** A literal in a path or a filter. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'instant'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

/**
 * @param source - one literal: `'x'`, `guid'…'`, `datetime'…'`, a number, `true`, `false` or `null`
 * @returns the literal
 * @throws SharePointError 400 when it is none of them
 */
export function parseLiteral(source: string): Literal {
  const text = source.trim();
  const quoted = /^(guid|datetime)?'((?:[^']|'')*)'$/i.exec(text);
  if (quoted !== null) {
    const value = (quoted[2] ?? '').replace(/''/g, "'");
    const prefix = quoted[1]?.toLowerCase();
    if (prefix === 'guid') return { kind: 'guid', value: value.toLowerCase() };
    if (prefix === 'datetime') return { kind: 'instant', value };
    return { kind: 'text', value };
  }
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?[mMdDfFlL]?$/.test(text)) {
    return { kind: 'number', value: Number(text.replace(/[mMdDfFlL]$/, '')) };
  }
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return { kind: 'boolean', value: word === 'true' };
  if (word === 'null') return { kind: 'null' };
  throw invalidExpression(source);
}

/**
 * @param text - a GUID in any casing, with or without braces
 * @returns the bare lower-case GUID, or undefined when it is none
 */
export function readGuid(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bare) ? bare : undefined;
}
