import { type AnyQuery } from '../../../application/ports/listStore';
import { addDays } from '../../../core/calendar/calendarDay';
import { type AnyColumn, listShape } from '../mapping/listShape';
import { midnightInStockholm } from '../schema/stockholmMidnight';

/** Longest filter of one request, in characters as they stand in the address; longer questions are split. */
const maxFilterLength = 1500;
/** Most alternatives in one filter: SharePoint nests each one deeper. */
const maxAlternatives = 20;

/** A text as a literal of OData: `'` is doubled, nothing else has a meaning inside. */
export function textLiteral(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** The column of a field that may be asked by. */
function columnOf(query: AnyQuery, field: string): AnyColumn {
  const found = listShape(query.collection).fields.find((listField) => listField.field === field);
  // The type of `AnyQuery` lets nothing else through; a filter on a column without an index would stop at 5,000 rows.
  if (found?.column.isIndexed !== true) throw new TypeError(`${query.collection} is not asked by ${field}`);
  return found.column;
}

function cellLiteral(column: AnyColumn, text: string): string {
  // A choice is asked for by its code and stands in the list by its Swedish name.
  return textLiteral(column.kind.type === 'Choice' ? String(column.write(text as never)) : text);
}

function splitAlternatives(alternatives: readonly string[]): readonly string[] {
  const filters: string[] = [];
  let group: string[] = [];
  let length = 0;
  for (const alternative of alternatives) {
    const added = encodeURIComponent(alternative).length + 8;
    if (group.length > 0 && (group.length >= maxAlternatives || length + added > maxFilterLength)) {
      filters.push(group.join(' or '));
      group = [];
      length = 0;
    }
    group.push(alternative);
    length += added;
  }
  return group.length === 0 ? filters : [...filters, group.join(' or ')];
}

/**
 * The `$filter` expressions of a question, one for each request that it takes; `[undefined]` for a whole list and
 * none at all when nothing is asked for.
 */
export function filtersOf(query: AnyQuery): readonly (string | undefined)[] {
  const { where } = query;
  if (where === undefined) return [undefined];
  const column = columnOf(query, where.field);
  if ('oneOf' in where) {
    const texts = [...new Set(where.oneOf)];
    return splitAlternatives(texts.map((text) => `${column.name} eq ${cellLiteral(column, text)}`));
  }
  const from = midnightInStockholm(where.from);
  const until = midnightInStockholm(addDays(where.to, 1));
  return [`${column.name} ge datetime'${from}' and ${column.name} lt datetime'${until}'`];
}
