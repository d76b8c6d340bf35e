import type { ListContext } from '../context';
import { listViewThreshold } from '../queryErrors';
import { isReference } from '../fields/fieldKinds';
import type { FilterNode } from '../odata/filterParser';
import type { OrderTerm } from '../odata/query';
import { numberOf } from '../storage/database';
import { itemTableOf, readListState } from '../storage/itemTable';
import type { FieldRecord } from '../storage/records';
import { filterToSql, resolvePath, type SqlPiece } from './filterSql';

/** A query may scan at most this many rows. */
export const maximumScannedRows = 5000;

/** An index on a lookup or person column does not help against the threshold. */
function hasUsefulIndex(field: FieldRecord): boolean {
  return field.column === 'id' || (field.isIndexed && !isReference(field));
}

function conjuncts(node: FilterNode): readonly FilterNode[] {
  return node.kind === 'and' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node];
}

/**
 * The rows that the first condition's index leads to: all conditions on that same column together. Undefined when the
 * first condition has no index. Both sides of an "or" must have one.
 */
function indexedPart(context: ListContext, node: FilterNode): SqlPiece | undefined {
  if (node.kind === 'or') {
    const left = indexedPart(context, node.left);
    const right = indexedPart(context, node.right);
    if (left === undefined || right === undefined) return undefined;
    return { sql: `(${left.sql} OR ${right.sql})`, values: [...left.values, ...right.values] };
  }
  const parts = conjuncts(node);
  const first = parts[0];
  if (first === undefined) return undefined;
  if (first.kind !== 'compare') return indexedPart(context, first);
  const { field, part } = resolvePath(context.list, first.path);
  if (
    part !== undefined ||
    !hasUsefulIndex(field) ||
    first.operator === 'substringof' ||
    first.operator === 'ne'
  ) {
    return undefined;
  }
  const sameColumn = parts.filter(
    (other) => other.kind === 'compare' && resolvePath(context.list, other.path).field.id === field.id
  );
  const pieces = sameColumn.map((other) => filterToSql(context, other));
  return { sql: pieces.map(({ sql }) => sql).join(' AND '), values: pieces.flatMap(({ values }) => values) };
}

/**
 * @param context - the list
 * @param filter - the query's filter
 * @param orderBy - the query's order
 * @throws SharePointError 500 when SharePoint would have to scan more than 5,000 rows
 */
export function refuseAboveThreshold(
  context: ListContext,
  filter: FilterNode | undefined,
  orderBy: readonly OrderTerm[]
): void {
  const { database } = context.store;
  if (readListState(database, context.list).itemCount <= maximumScannedRows) return;
  if (filter !== undefined) {
    const part = indexedPart(context, filter);
    if (part === undefined) throw listViewThreshold();
    const row = database.first(
      `SELECT count(*) AS found FROM (SELECT 1 FROM ${itemTableOf(context.list)} WHERE ${part.sql} LIMIT ?)`,
      ...part.values,
      maximumScannedRows + 1
    );
    if (row !== undefined && numberOf(row, 'found') > maximumScannedRows) throw listViewThreshold();
    return;
  }
  const [first] = orderBy;
  if (first !== undefined && !hasUsefulIndex(resolvePath(context.list, first.path).field))
    throw listViewThreshold();
}
