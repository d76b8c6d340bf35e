import { type Action } from '../plan/action';
import { type Cause, type Goal, type Problem } from '../situation/situation';
import { type IgnoredColumn } from './readTable';
import { type TableColumn } from './tableColumn';
import { type ImportProblem } from './tableProblem';

/** Fältändring: what one column of a row says before and after; an empty text for nothing. */
export interface FieldChange {
  /** Cell that it comes from; absent for what the program fills in because the table has no such column. */
  readonly address: string | undefined;
  readonly column: TableColumn;
  readonly before: string;
  readonly after: string;
}

/** Importrad: what becomes of one row of a table. */
export interface RowImport {
  readonly row: number;
  /** As the row or its action says; absent where there is none, or where it must not be shown. */
  readonly number: string | undefined;
  readonly title: string | undefined;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'wrong';
  /** For `new` and `changed`: every column that gets another content. */
  readonly changes: readonly FieldChange[];
  /** For `wrong`. */
  readonly problems: readonly ImportProblem[];
}

/** Importskrivning: one row that an import adds, or an action that it changes. */
export type ImportWrite =
  | { readonly kind: 'add'; readonly collection: 'problems'; readonly row: Problem }
  | { readonly kind: 'add'; readonly collection: 'causes'; readonly row: Cause }
  | { readonly kind: 'add'; readonly collection: 'goals'; readonly row: Goal }
  | { readonly kind: 'add'; readonly collection: 'actions'; readonly row: Action }
  | { readonly kind: 'edit'; readonly before: Action; readonly after: Action };

/** Planimport: what a table would do to a plan. */
export interface PlanImport {
  readonly rows: readonly RowImport[];
  /** What is wrong with the table as a whole. */
  readonly problems: readonly ImportProblem[];
  /** Columns from which nothing is taken. */
  readonly ignoredColumns: readonly IgnoredColumn[];
  /** In the order in which they must be done. Empty while anything at all is wrong: a table is imported whole. */
  readonly writes: readonly ImportWrite[];
}
