import type { ListContext } from '../context';
import { invalidQuery, notSupported } from '../errors';
import { unknownColumn } from '../queryErrors';
import { fieldTypeKinds as kinds, valueKindOf } from '../fields/fieldKinds';
import type { FilterNode } from '../odata/filterParser';
import type { OrderTerm, QueryOptions } from '../odata/query';
import { numberOf, type Row, type SqlValue } from '../storage/database';
import { comparedSql, itemTableOf } from '../storage/itemTable';
import { findColumn } from './columns';
import { filterToSql, resolvePath, type SqlPiece } from './filterSql';
import { refuseAboveThreshold } from './threshold';

const defaultTop = 100;
const maximumTop = 5000;

/** Rows, and how to go on after them. */
export interface ItemPage {
  readonly rows: readonly Row[];
  /** The token of the next page; undefined at the end. */
  readonly nextToken: string | undefined;
}

/** What is asked of the rows. */
export interface ItemQuery {
  readonly filter: FilterNode | undefined;
  readonly orderBy: readonly OrderTerm[];
  readonly top: number | undefined;
  readonly skipToken: string | undefined;
}

interface OrderColumn {
  readonly name: string;
  readonly sql: string;
  readonly isDescending: boolean;
}

function orderColumn(context: ListContext, term: OrderTerm): OrderColumn {
  const { field, isReferenceId, part } = resolvePath(context.list, term.path);
  const column = field.column ?? '';
  const name = term.path;
  if (part === undefined || /^id$/i.test(part)) {
    const kind = valueKindOf(field);
    if (
      kind === 'none' ||
      kind === 'note' ||
      kind === 'references' ||
      (kind === 'reference' && !isReferenceId && part === undefined)
    ) {
      throw invalidQuery(`The field '${name}' cannot be used to sort.`);
    }
    return { name, sql: comparedSql(field, column), isDescending: term.isDescending };
  }
  const target = context.store.catalog.findList(field.lookup?.listId ?? '');
  const inner = target === undefined ? undefined : findColumn(target, part)?.field;
  if (field.kind === kinds.user || field.isMultiple) throw notSupported(`Sorting by '${name}'`);
  if (target === undefined || inner?.column === undefined) throw unknownColumn(name);
  const sql = `(SELECT ${comparedSql(inner, inner.column)} FROM ${itemTableOf(target)} AS target WHERE target.id = ${itemTableOf(context.list)}.${column})`;
  return { name, sql, isDescending: term.isDescending };
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidQuery('The skip token is not valid.');
  }
}

function readToken(token: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const pair of token.split('&')) {
    const equals = pair.indexOf('=');
    parts.set(decodePart(pair.slice(0, equals)).toLowerCase(), decodePart(pair.slice(equals + 1)));
  }
  if (parts.get('paged')?.toUpperCase() !== 'TRUE' || !/^\d+$/.test(parts.get('p_id') ?? '')) {
    throw invalidQuery('The skip token is not valid.');
  }
  if (parts.has('pagedprev')) throw notSupported('Paging backwards');
  return parts;
}

/** Rows after the token's row: later in the order, or equal in it and with a higher id. */
function afterToken(token: string, order: readonly OrderColumn[]): SqlPiece {
  const parts = readToken(token);
  let condition: SqlPiece = { sql: 'id > ?', values: [Number(parts.get('p_id'))] };
  for (const column of [...order].reverse()) {
    if (column.sql === 'id') {
      // The id decides alone: whatever is sorted after it changes nothing.
      condition = { sql: `id ${column.isDescending ? '<' : '>'} ?`, values: [Number(parts.get('p_id'))] };
      continue;
    }
    const text = parts.get(`p_${column.name.toLowerCase()}`);
    const value: SqlValue =
      text === undefined || text === '' ? null : text.startsWith('n') ? Number(text.slice(1)) : text.slice(1);
    const sign = column.isDescending ? '<' : '>';
    // SQL sorts rows without a value first; descending, they come last.
    const later: SqlPiece =
      value === null
        ? { sql: column.isDescending ? '0' : `${column.sql} IS NOT NULL`, values: [] }
        : {
            sql: column.isDescending
              ? `(${column.sql} ${sign} ? OR ${column.sql} IS NULL)`
              : `${column.sql} ${sign} ?`,
            values: [value]
          };
    condition = {
      sql: `(${later.sql} OR (${column.sql} IS ? AND ${condition.sql}))`,
      values: [...later.values, value, ...condition.values]
    };
  }
  return condition;
}

function writeToken(row: Row, order: readonly OrderColumn[]): string {
  const parts = ['Paged=TRUE'];
  order.forEach((column, index) => {
    if (column.sql === 'id') return;
    const value = row[`order${String(index)}`] ?? null;
    const text = value === null ? '' : typeof value === 'string' ? `s${value}` : `n${String(Number(value))}`;
    parts.push(`${encodeURIComponent(`p_${column.name}`)}=${encodeURIComponent(text)}`);
  });
  return [...parts, `p_ID=${String(numberOf(row, 'id'))}`].join('&');
}

/** A list may show each person only the rows that the person made (`ReadSecurity` 2). */
function ownRowsOnly(context: ListContext, mayManage: boolean): SqlPiece | undefined {
  if (context.list.settings.ReadSecurity !== 2 || mayManage) return undefined;
  return { sql: 'author = ?', values: [context.user.id] };
}

/**
 * @param context - the list; the caller's right to read it has been checked
 * @param query - filter, order and page
 * @param mayManage - whether the caller sees others' rows in a list that shows only one's own
 * @returns one page of rows
 * @throws SharePointError 400 for a query that SharePoint refuses, 500 above the list view threshold
 */
export function queryItems(context: ListContext, query: ItemQuery, mayManage: boolean): ItemPage {
  refuseAboveThreshold(context, query.filter, query.orderBy);
  const order = query.orderBy.map((term) => orderColumn(context, term));
  const conditions = [
    query.filter === undefined ? undefined : filterToSql(context, query.filter),
    query.skipToken === undefined ? undefined : afterToken(query.skipToken, order),
    ownRowsOnly(context, mayManage)
  ].filter((condition) => condition !== undefined);
  const top = Math.min(query.top ?? defaultTop, maximumTop);
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const shown = order.map(({ sql }, index) => `, ${sql} AS order${String(index)}`).join('');
  const sorted = order.map(({ sql, isDescending }) => `${sql} ${isDescending ? 'DESC' : 'ASC'}, `).join('');
  const rows = context.store.database.all(
    `SELECT *${shown} FROM ${itemTableOf(context.list)} ${where} ORDER BY ${sorted}id LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    top + 1
  );
  const page = rows.slice(0, top);
  const last = page.at(-1);
  const hasMore = rows.length > top && last !== undefined;
  return { rows: page, nextToken: hasMore ? writeToken(last, order) : undefined };
}

/** @returns the query string's part that concerns rows */
export function toItemQuery(query: QueryOptions): ItemQuery {
  return { filter: query.filter, orderBy: query.orderBy, top: query.top, skipToken: query.skipToken };
}
