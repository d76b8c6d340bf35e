import { type CalendarDay } from '../calendar/calendarDay';

/** Oläslighet: why a cell cannot be used, whatever it was to hold. */
export type UnreadableReason =
  /** A formula whose result the file does not carry. */
  | 'formulaWithoutResult'
  /** An error such as #DIV/0!. */
  | 'errorValue'
  /** Part of merged cells, other than the first of them. */
  | 'mergedCell'
  /** A day before 1900 or after 2199, or a time without a day. */
  | 'dayOutsideCalendar'
  /** True, false or something else that is neither text, number nor day. */
  | 'otherValue';

/** Cellinnehåll: what one cell of a table holds; an empty cell is not there at all. */
export type CellContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The text is the result of a formula. */
      readonly isFormula?: boolean;
    }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Tabellcell: a cell with something in it. */
export interface TableCell {
  /** From 1, as the table's own program counts. */
  readonly column: number;
  readonly content: CellContent;
}

/** Tabellrad: a row with something in it. */
export interface TableRow {
  /** From 1, as the table's own program counts. */
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** Plantabell: an action plan as a table of cells, in the order of its rows; where it comes from does not matter. */
export interface PlanTable {
  readonly rows: readonly TableRow[];
}

/** Name of a cell, such as "C7". */
export function addressOf(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}

/** A text as it is compared and searched for: case, outer blanks and how it is broken into lines do not count. */
export function spokenText(text: string): string {
  return oneLine(text).toLowerCase();
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
