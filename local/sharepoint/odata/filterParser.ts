import { invalidQuery } from '../errors';
import { invalidExpression } from '../queryErrors';
import { type FilterToken, tokenizeFilter } from './filterTokens';
import type { Literal } from './literals';

/** The comparisons that SharePoint's list REST knows. */
export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'startswith' | 'substringof';

/** A parsed `$filter`. Paths are as written: `Title`, `AuthorId`, `Author/Title`. */
export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly left: FilterNode; readonly right: FilterNode }
  | {
      readonly kind: 'compare';
      readonly path: string;
      readonly operator: Comparison;
      readonly literal: Literal;
    };

const comparisons = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const mirrored: Readonly<Record<string, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le'
};
const refusedWords = new Set([
  'not',
  'endswith',
  'contains',
  'tolower',
  'toupper',
  'indexof',
  'length',
  'trim',
  'any',
  'all'
]);

class FilterReader {
  private position = 0;

  public constructor(
    private readonly source: string,
    private readonly tokens: readonly FilterToken[]
  ) {}

  public readAll(): FilterNode {
    const node = this.readOr();
    if (this.position < this.tokens.length) throw invalidExpression(this.source);
    return node;
  }

  private readOr(): FilterNode {
    let left = this.readAnd();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.readAnd() };
    return left;
  }

  private readAnd(): FilterNode {
    let left = this.readTerm();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.readTerm() };
    return left;
  }

  private readTerm(): FilterNode {
    if (this.takeSymbol('(')) {
      const node = this.readOr();
      this.expectSymbol(')');
      return node;
    }
    const token = this.peek();
    if (token?.kind === 'word' && this.tokens[this.position + 1]?.kind === '(')
      return this.readFunction(token.text);
    if (token?.kind === 'word' && refusedWords.has(token.text.toLowerCase())) {
      throw invalidQuery(`The operator '${token.text}' is not supported in a filter on list items.`);
    }
    return this.readComparison();
  }

  private readFunction(name: string): FilterNode {
    const operator = name.toLowerCase();
    if (operator !== 'startswith' && operator !== 'substringof') {
      throw invalidQuery(`The function '${name}' is not supported in a filter on list items.`);
    }
    this.position += 1;
    this.expectSymbol('(');
    const first = this.readOperand();
    this.expectSymbol(',');
    const second = this.readOperand();
    this.expectSymbol(')');
    const path = operator === 'startswith' ? first : second;
    const literal = operator === 'startswith' ? second : first;
    if (path.kind !== 'path' || literal.kind !== 'literal') throw invalidExpression(this.source);
    // OData lets a function stand alone or be compared with true.
    if (this.takeWord('eq') && !this.takeWord('true') && !this.takeNumber(1))
      throw invalidExpression(this.source);
    return { kind: 'compare', path: path.path, operator, literal: literal.literal };
  }

  private readComparison(): FilterNode {
    const left = this.readOperand();
    const word = this.next();
    const operator = word.kind === 'word' ? word.text.toLowerCase() : '';
    if (!comparisons.has(operator)) throw invalidExpression(this.source);
    const right = this.readOperand();
    if (left.kind === 'path' && right.kind === 'literal') {
      return { kind: 'compare', path: left.path, operator: operator as Comparison, literal: right.literal };
    }
    const flipped = mirrored[operator];
    if (left.kind === 'literal' && right.kind === 'path' && flipped !== undefined) {
      return { kind: 'compare', path: right.path, operator: flipped, literal: left.literal };
    }
    throw invalidExpression(this.source);
  }

  private readOperand():
    | { readonly kind: 'path'; readonly path: string }
    | { readonly kind: 'literal'; readonly literal: Literal } {
    const token = this.next();
    if (token.kind === 'literal') return { kind: 'literal', literal: token.literal };
    if (token.kind !== 'word') throw invalidExpression(this.source);
    const word = token.text.toLowerCase();
    if (word === 'true' || word === 'false')
      return { kind: 'literal', literal: { kind: 'boolean', value: word === 'true' } };
    if (word === 'null') return { kind: 'literal', literal: { kind: 'null' } };
    return { kind: 'path', path: token.text };
  }

  private peek(): FilterToken | undefined {
    return this.tokens[this.position];
  }

  private next(): FilterToken {
    const token = this.tokens[this.position];
    if (token === undefined) throw invalidExpression(this.source);
    this.position += 1;
    return token;
  }

  private takeWord(word: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.position += 1;
    return true;
  }

  private takeNumber(value: number): boolean {
    const token = this.peek();
    if (token?.kind !== 'literal' || token.literal.kind !== 'number' || token.literal.value !== value)
      return false;
    this.position += 1;
    return true;
  }

  private takeSymbol(symbol: '(' | ')' | ','): boolean {
    if (this.peek()?.kind !== symbol) return false;
    this.position += 1;
    return true;
  }

  private expectSymbol(symbol: '(' | ')' | ','): void {
    if (!this.takeSymbol(symbol)) throw invalidExpression(this.source);
  }
}

/**
 * @param source - the value of `$filter`
 * @returns the filter as a tree
 * @throws SharePointError 400 for a syntax error or an operator that SharePoint's list REST lacks
 */
export function parseFilter(source: string): FilterNode {
  return new FilterReader(source, tokenizeFilter(source)).readAll();
}
