import { type FieldProblem } from '../../../application/ports/listStore';

/** A cell as SharePoint's JSON carries it, for the kinds of column that are used here. */
export type Cell = string | number | boolean | null;

/** A row as SharePoint's JSON carries it, by internal column name. */
export type Cells = Readonly<Record<string, Cell>>;

/** What a column is in SharePoint: everything that provisioning needs beyond names. */
export type ColumnKind =
  /** One line, at most 255 characters. */
  | { readonly type: 'Text' }
  /** Several lines, always plain text: text from a list is never HTML. */
  | { readonly type: 'Note' }
  /** `labels` are what a reader sees, in the order in which the form offers them. */
  | { readonly type: 'Choice'; readonly labels: readonly string[] }
  /** A day without a time of day. */
  | { readonly type: 'DateTime' }
  | { readonly type: 'Number' }
  | { readonly type: 'Boolean' };

/** How a column looks in SharePoint's own views. */
export type Appearance =
  /** Each label with an icon and a colour; the text always stands beside them. */
  | { readonly kind: 'states'; readonly looks: Readonly<Record<string, StateLook>> }
  /** A day, with a warning when it has passed. */
  | { readonly kind: 'deadline' };

/** Icon (Fluent UI name) and SharePoint's own colour class of one state. */
export interface StateLook {
  readonly icon: string;
  readonly tone: 'good' | 'warning' | 'severe' | 'blocked' | 'neutral' | 'active';
}

/** Why a cell cannot be read. */
export type CellProblem = Extract<
  FieldProblem['code'],
  'notAChoice' | 'invalidDay' | 'fieldMissing' | 'invalidNumber' | 'invalidKey'
>;

/** The value of a cell, or why it has none. */
export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CellProblem };

/** One column: its names, what it is in SharePoint, and the way between its cells and the values of the domain. */
export interface Column<T> {
  /** Internal name: ASCII, fixed for ever when the column is created. */
  readonly name: string;
  /** Display name, in Swedish. */
  readonly title: string;
  /** Titles that earlier versions gave the column; an unchanged one follows the upgrade. */
  readonly formerTitles?: readonly string[];
  /** What the column is for, in Swedish; shown in SharePoint's forms. */
  readonly description: string;
  readonly kind: ColumnKind;
  readonly appearance?: Appearance;
  /** Whether a row without it is broken. SharePoint enforces this in its own forms only. */
  readonly isRequired: boolean;
  /** A long text, left out when a collection is asked with depth `brief`. */
  readonly isLong: boolean;
  /** Words that somebody wrote: searched for personal identity numbers. */
  readonly isFreeText: boolean;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  /** Reads a cell; an absent one is `null`. */
  readonly read: (cell: Cell) => CellReading<T>;
  /** Writes a cell. */
  readonly write: (value: T) => Cell;
}

/** A column with an index, by which rows may be asked for. */
export type IndexedColumn<T> = Column<T> & { readonly isIndexed: true };

/** The column of a key: indexed and unique in its list. */
export type KeyColumn = IndexedColumn<string> & { readonly isUnique: true };
