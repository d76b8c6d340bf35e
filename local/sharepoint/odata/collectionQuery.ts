import { invalidExpression, unknownSelection } from '../queryErrors';
import type { FilterNode } from './filterParser';
import type { Literal } from './literals';
import type { QueryOptions } from './query';
import { type Entity, isStructured, type Primitive, type Value } from './values';

function readPath(entity: Entity, path: string): Primitive {
  let value: Value | undefined = entity;
  for (const name of path.split('/')) {
    if (value === undefined || value === null || typeof value !== 'object') throw invalidExpression(path);
    if (value.kind === 'entity') {
      const property = value.find(name);
      if (property === undefined) throw unknownSelection(name, value.typeName);
      value = property.read();
    } else if (value.kind === 'complex') {
      value = value.properties[name];
    } else {
      throw invalidExpression(path);
    }
  }
  return value === undefined || isStructured(value) ? null : value;
}

function literalValue(literal: Literal): Primitive {
  return literal.kind === 'null' ? null : literal.value;
}

/** Texts compare without regard to case; a switch equals 1 or 0. */
function toComparable(value: Primitive): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? value.toLocaleLowerCase('sv') : value;
}

function compare(left: Primitive, right: Primitive): number {
  const a = toComparable(left);
  const b = toComparable(right);
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function matches(entity: Entity, node: FilterNode): boolean {
  if (node.kind !== 'compare') {
    const isLeft = matches(entity, node.left);
    return node.kind === 'and'
      ? isLeft && matches(entity, node.right)
      : isLeft || matches(entity, node.right);
  }
  const left = readPath(entity, node.path);
  const right = literalValue(node.literal);
  switch (node.operator) {
    case 'startswith':
      return String(toComparable(left) ?? '').startsWith(String(toComparable(right)));
    case 'substringof':
      return String(toComparable(left) ?? '').includes(String(toComparable(right)));
    case 'eq':
      return compare(left, right) === 0;
    case 'ne':
      return compare(left, right) !== 0;
    case 'lt':
      return compare(left, right) < 0;
    case 'le':
      return compare(left, right) <= 0;
    case 'gt':
      return compare(left, right) > 0;
    case 'ge':
      return compare(left, right) >= 0;
  }
}

/**
 * Filters, sorts and cuts a collection that is small enough to sit in memory (everything but list items).
 *
 * @param members - every member
 * @param query - the query string
 * @returns the members asked for
 * @throws SharePointError 400 when the query names a property that is not there
 */
export function queryMembers(members: readonly Entity[], query: QueryOptions): readonly Entity[] {
  const { filter, orderBy, skip, top } = query;
  let found = filter === undefined ? [...members] : members.filter((member) => matches(member, filter));
  if (orderBy.length > 0) {
    found = found.sort((a, b) => {
      for (const { path, isDescending } of orderBy) {
        const order = compare(readPath(a, path), readPath(b, path));
        if (order !== 0) return isDescending ? -order : order;
      }
      return 0;
    });
  }
  const start = skip ?? 0;
  return found.slice(start, top === undefined ? undefined : start + top);
}
