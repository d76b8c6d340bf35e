import { type Action } from '../plan/action';
import { spokenNumber } from '../plan/actionInPlan';
import { spokenText } from './planTable';
import { lineOf, type ReadRow } from './readTable';
import { type TableColumn } from './tableColumn';
import { type ImportProblem, type TableProblem } from './tableProblem';

/** Parad rad: a row of the table and the action that it is about; a new one when it is about none. */
export interface MatchedRow {
  readonly row: ReadRow;
  readonly existing: Action | undefined;
  readonly problems: readonly ImportProblem[];
}

interface Match {
  readonly row: ReadRow;
  readonly existing?: Action | undefined;
  /** What rows about the same action have in common. */
  readonly identity?: string;
  /** The column by which it was found. */
  readonly column: TableColumn;
  readonly problem?: TableProblem;
}

/**
 * Finds the action of each row: by the key that an export wrote, else by the number, else, where the row has none, by
 * the title. Two rows about one action are both wrong.
 */
export function matchRows(rows: readonly ReadRow[], actions: readonly Action[]): readonly MatchedRow[] {
  const find = finderOf(actions);
  const matches = rows.map(find);
  const byIdentity = groupBy(matches, ({ identity }) => identity);
  return matches.map(({ row, existing, identity, column, problem }) => {
    const other = (byIdentity.get(identity) ?? []).find((match) => match.row !== row);
    const problems: ImportProblem[] =
      problem === undefined ? [] : [{ address: row.addressIn(column), problem }];
    if (other !== undefined) {
      const otherAddress = other.row.addressIn(other.column);
      problems.push({ address: row.addressIn(column), problem: { code: 'rowRepeated', otherAddress } });
    }
    return { row, existing, problems };
  });
}

function finderOf(actions: readonly Action[]): (row: ReadRow) => Match {
  const byKey = new Map(actions.map((action) => [action.key, action]));
  const byNumber = groupBy(actions, ({ number }) => spokenNumber(number));
  const byTitle = groupBy(actions, ({ title }) => spokenText(title));
  return (row) => {
    const said = (column: TableColumn): string => {
      const line = lineOf(row.cells.get(column));
      return typeof line === 'string' ? line : '';
    };
    const [key, number, title] = [said('key'), spokenNumber(said('number')), spokenText(said('title'))];
    if (key !== '') {
      const existing = byKey.get(key);
      if (existing === undefined) return { row, column: 'key', problem: { code: 'unknownActionKey' } };
      return { row, column: 'key', existing, identity: `key ${key}` };
    }
    if (number !== '') return matchOf(row, 'number', { found: byNumber.get(number), text: number });
    if (title !== '') return matchOf(row, 'title', { found: byTitle.get(title), text: title });
    return { row, column: 'title' };
  };
}

function matchOf(
  row: ReadRow,
  column: TableColumn,
  { found = [], text }: { readonly found: readonly Action[] | undefined; readonly text: string }
): Match {
  const [existing, second] = found;
  if (second !== undefined) return { row, column, problem: { code: 'actionAmbiguous' } };
  return { row, column, existing, identity: existing ? `key ${existing.key}` : `${column} ${text}` };
}

function groupBy<T>(
  items: readonly T[],
  nameOf: (item: T) => string | undefined
): ReadonlyMap<string | undefined, readonly T[]> {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
