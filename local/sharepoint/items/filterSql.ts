import type { ListContext } from '../context';
import { invalidQuery } from '../errors';
import { invalidExpression, notFilterable, unknownColumn } from '../queryErrors';
import { fieldTypeKinds as kinds, isReference, valueKindOf } from '../fields/fieldKinds';
import type { Comparison, FilterNode } from '../odata/filterParser';
import type { Literal } from '../odata/literals';
import { listMask } from '../security/access';
import { holds } from '../security/permissions';
import type { SqlValue } from '../storage/database';
import { foldText } from '../storage/foldText';
import { comparedSql, itemTableOf } from '../storage/itemTable';
import type { FieldRecord, ListRecord } from '../storage/records';
import { findColumn } from './columns';
import { toStoredInstant } from './storedValue';

/** A piece of SQL and the values bound to it. */
export interface SqlPiece {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

type Compare = Extract<FilterNode, { kind: 'compare' }>;

const signs: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

function piece(sql: string, ...values: readonly SqlValue[]): SqlPiece {
  return { sql, values };
}

/** SharePoint's "not equal" also finds rows without a value. */
function compareScalar(sql: string, operator: Comparison, value: SqlValue): SqlPiece {
  if (operator === 'ne') return piece(`(${sql} <> ? OR ${sql} IS NULL)`, value);
  const sign = signs[operator];
  if (sign === undefined) throw invalidQuery(`The operator '${operator}' needs a text column.`);
  return piece(`${sql} ${sign} ?`, value);
}

function compareText(sql: string, operator: Comparison, text: string): SqlPiece {
  const folded = foldText(text);
  if (operator === 'startswith') return piece(`(${sql} >= ? AND ${sql} < ?)`, folded, `${folded}\u{10FFFF}`);
  if (operator === 'substringof') return piece(`instr(${sql}, ?) > 0`, folded);
  if (text === '') return piece(operator === 'ne' ? `${sql} IS NOT NULL` : `${sql} IS NULL`);
  return compareScalar(sql, operator, folded);
}

function textOf(literal: Literal): string {
  if (literal.kind === 'null') return '';
  return String(literal.value);
}

function numberOf(literal: Literal, expression: string): number {
  if (literal.kind === 'number') return literal.value;
  if (literal.kind === 'text' && /^-?\d+(\.\d+)?$/.test(literal.value)) return Number(literal.value);
  throw invalidExpression(expression);
}

function truthOf(literal: Literal, expression: string): number {
  if (literal.kind === 'boolean') return literal.value ? 1 : 0;
  if (literal.kind === 'number' && (literal.value === 0 || literal.value === 1)) return literal.value;
  if (literal.kind === 'text' && (literal.value === '0' || literal.value === '1'))
    return Number(literal.value);
  throw invalidExpression(expression);
}

function instantOf(literal: Literal, expression: string): string {
  if (literal.kind === 'text' || literal.kind === 'instant') return toStoredInstant(literal.value);
  throw invalidExpression(expression);
}

function compareMembers(column: string, node: Compare, member: SqlPiece): SqlPiece {
  const exists = `EXISTS (SELECT 1 FROM json_each(${column}) WHERE ${member.sql})`;
  if (node.operator !== 'eq' && node.operator !== 'ne' && node.operator !== 'substringof') {
    throw invalidQuery(
      `The operator '${node.operator}' is not supported on the multi-valued column '${node.path}'.`
    );
  }
  return { sql: node.operator === 'ne' ? `NOT ${exists}` : exists, values: member.values };
}

function compareReference(field: FieldRecord, column: string, node: Compare): SqlPiece {
  const id = numberOf(node.literal, node.path);
  if (field.isMultiple) return compareMembers(column, node, piece('value = ?', id));
  return compareScalar(column, node.operator, id);
}

/** Compares one column's own value; `table` stands before the column's name. */
function compareColumn(field: FieldRecord, column: string, node: Compare): SqlPiece {
  const { literal, operator, path } = node;
  const kind = valueKindOf(field);
  if (column === '') throw notFilterable(field.internalName, field.typeName);
  if (literal.kind === 'null' && kind !== 'none' && kind !== 'note') {
    if (operator !== 'eq' && operator !== 'ne') throw invalidExpression(path);
    return piece(`${column} IS ${operator === 'eq' ? '' : 'NOT '}NULL`);
  }
  switch (kind) {
    case 'text':
    case 'choice':
    case 'guid':
      return compareText(comparedSql(field, column), operator, textOf(literal));
    case 'number':
    case 'counter':
      return compareScalar(column, operator, numberOf(literal, path));
    case 'boolean':
      return compareScalar(column, operator, truthOf(literal, path));
    case 'instant':
      return compareScalar(column, operator, instantOf(literal, path));
    case 'choices':
      return compareMembers(
        column,
        node,
        compareText('fold(value)', operator === 'ne' ? 'eq' : operator, textOf(literal))
      );
    case 'reference':
    case 'references':
      if (field.column === 'fs_type') return compareScalar(column, operator, numberOf(literal, path));
      throw invalidQuery(
        `The query to field '${path}' is not valid. Compare '${path}Id' or a column behind '${path}/'.`
      );
    case 'note':
    case 'url':
    case 'json':
    case 'none':
      throw notFilterable(field.internalName, field.typeName);
  }
}

/** A reference and the part of its target that is compared. */
interface Behind {
  readonly field: FieldRecord;
  readonly part: string;
}

function comparePerson(context: ListContext, { field, part }: Behind, node: Compare): SqlPiece {
  const column = field.column ?? '';
  const read = personParts[part.toLowerCase()];
  if (read === undefined) throw unknownColumn(node.path);
  const wanted = foldText(textOf(node.literal));
  const ids = context.site.users
    .filter((user) => {
      const value = foldText(read(user));
      if (node.operator === 'startswith') return value.startsWith(wanted);
      if (node.operator === 'substringof') return value.includes(wanted);
      if (node.operator === 'eq' || node.operator === 'ne') return value === wanted;
      throw invalidExpression(node.path);
    })
    .map((user) => user.id);
  const list = ids.length === 0 ? 'NULL' : ids.map(() => '?').join(', ');
  if (field.isMultiple) {
    return compareMembers(
      column,
      { ...node, operator: node.operator === 'ne' ? 'ne' : 'eq' },
      piece(`value IN (${list})`, ...ids)
    );
  }
  if (node.operator === 'ne') return piece(`(${column} NOT IN (${list}) OR ${column} IS NULL)`, ...ids);
  return piece(`${column} IN (${list})`, ...ids);
}

const personParts: Readonly<
  Record<string, (user: { title: string; email: string; login: string }) => string>
> = {
  title: (user) => user.title,
  email: (user) => user.email,
  name: (user) => `i:0#.f|membership|${user.login}`,
  username: (user) => user.login
};

function compareBehind(context: ListContext, { field, part }: Behind, node: Compare): SqlPiece {
  const column = field.column ?? '';
  if (/^id$/i.test(part))
    return node.literal.kind === 'null'
      ? piece(`${column} IS ${node.operator === 'eq' ? '' : 'NOT '}NULL`)
      : compareReference(field, column, node);
  if (field.kind === kinds.user) return comparePerson(context, { field, part }, node);
  const target = context.store.catalog.findList(field.lookup?.listId ?? '');
  const inner = target === undefined ? undefined : findColumn(target, part);
  if (target === undefined || inner?.field.column === undefined) throw unknownColumn(node.path);
  const web = context.store.catalog.findWeb(target.webId) ?? context.web;
  // Whoever may not read the target learns nothing about it from a filter.
  if (!holds(listMask({ ...context, web }, target), 'viewListItems')) return piece('0');
  // "Not equal" and null must see rows whose target is missing, so they are the complement of "equal".
  const isComplement = node.operator === 'ne';
  const condition = compareColumn(inner.field, inner.field.column, {
    ...node,
    operator: isComplement ? 'eq' : node.operator
  });
  const found = `SELECT id FROM ${itemTableOf(target)} WHERE ${condition.sql}`;
  if (field.isMultiple) {
    const exists = `EXISTS (SELECT 1 FROM json_each(${column}) WHERE value IN (${found}))`;
    return { sql: isComplement ? `NOT ${exists}` : exists, values: condition.values };
  }
  if (isComplement)
    return { sql: `(${column} IS NULL OR ${column} NOT IN (${found}))`, values: condition.values };
  return { sql: `${column} IN (${found})`, values: condition.values };
}

/** @returns the column that a comparison is about, and the part behind `/` */
export function resolvePath(
  list: ListRecord,
  path: string
): { readonly field: FieldRecord; readonly isReferenceId: boolean; readonly part: string | undefined } {
  const [name = '', part, ...more] = path.split('/');
  const column = findColumn(list, name);
  if (column === undefined || more.length > 0) throw unknownColumn(path);
  if (part !== undefined && (column.isReferenceId || !isReference(column.field))) throw unknownColumn(path);
  return { ...column, part };
}

/**
 * @param context - the list
 * @param node - a parsed filter
 * @returns the filter as SQL with bound values
 * @throws SharePointError 400 for a column that is not there or cannot be filtered
 */
export function filterToSql(context: ListContext, node: FilterNode): SqlPiece {
  if (node.kind !== 'compare') {
    const left = filterToSql(context, node.left);
    const right = filterToSql(context, node.right);
    const word = node.kind === 'and' ? 'AND' : 'OR';
    return { sql: `(${left.sql} ${word} ${right.sql})`, values: [...left.values, ...right.values] };
  }
  const { field, isReferenceId, part } = resolvePath(context.list, node.path);
  if (part !== undefined) return compareBehind(context, { field, part }, node);
  if (isReferenceId) return compareBehind(context, { field, part: 'Id' }, node);
  return compareColumn(field, field.column ?? '', node);
}
