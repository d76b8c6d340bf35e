import { invalidExpression } from '../queryErrors';
import { type Literal, parseLiteral } from './literals';

/** A piece of a filter: a name or operator, a literal, or punctuation. */
export type FilterToken =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: '(' | ')' | ',' };

const literalPattern =
  /(?:guid|datetime)?'(?:[^']|'')*'|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[mMdDfFlL]?(?![\w/.])/iy;
const wordPattern = /[A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*/y;
const spacePattern = /\s+/y;

function matchAt(pattern: RegExp, source: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(source)?.[0];
}

/**
 * @param source - the value of `$filter`
 * @returns its tokens in order
 * @throws SharePointError 400 at the first character that starts no token
 */
export function tokenizeFilter(source: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  let position = 0;
  while (position < source.length) {
    const space = matchAt(spacePattern, source, position);
    const character = source[position];
    if (space !== undefined) {
      position += space.length;
    } else if (character === '(' || character === ')' || character === ',') {
      tokens.push({ kind: character });
      position += 1;
    } else {
      const token = readToken(source, position);
      tokens.push(token.token);
      position += token.length;
    }
  }
  return tokens;
}

function readToken(
  source: string,
  position: number
): { readonly token: FilterToken; readonly length: number } {
  const literal = matchAt(literalPattern, source, position);
  if (literal !== undefined) {
    // `'O'Hara'`: a quote right after a literal means that the caller did not double it.
    if (/[\w']/.test(source[position + literal.length] ?? '')) throw invalidExpression(source);
    return { token: { kind: 'literal', literal: parseLiteral(literal) }, length: literal.length };
  }
  const word = matchAt(wordPattern, source, position);
  if (word === undefined) throw invalidExpression(source);
  return { token: { kind: 'word', text: word }, length: word.length };
}
