import { type CalendarDay } from '../../../core/calendar/calendarDay';
import { type Cadence } from '../../../core/followUp/cadence';
import { type LapsedEnd } from '../../../core/plan/action';
import { isKey } from '../../../core/recorded';
import { readCadence, writeCadence } from '../../../core/followUp/cadenceText';
import {
  type Cell,
  type CellProblem,
  type CellReading,
  type Column,
  type ColumnKind,
  type IndexedColumn,
  type KeyColumn,
  type StateLook
} from './column';
import { readLapsedEnds, writeLapsedEnds } from './lapsedEndText';
import { plainText } from './plainText';
import { dayOfInstant, midnightInStockholm } from './stockholmMidnight';

/** The names of a column: internal (ASCII) and shown (Swedish), and a sentence that helps the person who fills it in. */
export type ColumnNames = readonly [name: string, title: string, description?: string];

interface Coding<T> {
  readonly kind: ColumnKind;
  readonly read: (cell: Cell) => CellReading<T>;
  readonly write: (value: T) => Cell;
  readonly isFreeText?: boolean;
}

const missing: CellReading<never> = { ok: false, error: 'fieldMissing' };

function value<T>(read: T): CellReading<T> {
  return { ok: true, value: read };
}

function broken(error: CellProblem): CellReading<never> {
  return { ok: false, error };
}

function column<T>([name, title, description]: ColumnNames, coding: Coding<T>): Column<T> {
  return {
    name,
    title,
    description: description ?? '',
    isRequired: true,
    isLong: false,
    isFreeText: false,
    isIndexed: false,
    isUnique: false,
    ...coding
  };
}

/** The text of a cell with what forms add around it taken away; `undefined` for none. */
function textOf(cell: Cell): string | undefined {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

function readText(cell: Cell): CellReading<string> {
  const text = textOf(cell);
  return text === undefined ? missing : value(text);
}

/** One line of words, at most 255 characters. */
export function text(...names: ColumnNames): Column<string> {
  return { ...token(...names), isFreeText: true, write: plainText };
}

/** One line that holds a sign-in name, a hash or a time, never words. */
export function token(...names: ColumnNames): Column<string> {
  return column(names, { kind: { type: 'Text' }, read: readText, write: (line) => line });
}

/** Words on several lines, always plain. */
export function note(...names: ColumnNames): Column<string> {
  return { ...address(...names), isFreeText: true, write: plainText };
}

/** An address, which may be longer than the 255 characters of one line; plain text, so that nothing is made a link of. */
export function address(...names: ColumnNames): Column<string> {
  return column(names, { kind: { type: 'Note' }, read: readText, write: (lines) => lines });
}

/** A long text, left out of brief rows; so it can never be required. */
export function longText(...names: ColumnNames): Column<string | undefined> {
  return { ...optional(note(...names)), isLong: true };
}

/** A key of another row, in a list here or on another site. */
export function reference(...names: ColumnNames): Column<string> {
  return column(names, {
    kind: { type: 'Text' },
    read: (cell) => {
      const key = readText(cell);
      return !key.ok || isKey(key.value) ? key : broken('invalidKey');
    },
    write: (key) => key
  });
}

/** The row's own key. */
export function ownKey(): KeyColumn {
  const column = reference(
    'RowKey',
    'Nyckel',
    'Radens fasta beteckning, som andra rader pekar på. Ändra den aldrig.'
  );
  return { ...column, isIndexed: true, isUnique: true };
}

/** Keys of other rows, one after the other with a semicolon between. */
export function references(...names: ColumnNames): Column<readonly string[]> {
  return column<readonly string[]>(names, {
    kind: { type: 'Note' },
    read: (cell) => {
      const keys = (textOf(cell) ?? '').split(/[;,\s]+/).filter((key) => key !== '');
      return keys.every(isKey) ? value(keys) : broken('invalidKey');
    },
    write: (keys) => (keys.length === 0 ? null : keys.join('; '))
  });
}

/** One of the codes of the core, shown in Swedish. */
export function choice<Code extends string>(
  names: ColumnNames,
  labels: Readonly<Record<Code, string>>
): Column<Code> {
  const codes = Object.keys(labels) as Code[];
  const codeOfLabel = new Map(codes.map((code) => [labels[code].toLowerCase(), code]));
  return column(names, {
    kind: { type: 'Choice', labels: codes.map((code) => labels[code]) },
    read: (cell) => {
      const label = textOf(cell);
      if (label === undefined) return missing;
      const code = codeOfLabel.get(label.toLowerCase());
      return code === undefined ? broken('notAChoice') : value(code);
    },
    write: (code) => labels[code]
  });
}

/** A choice whose labels have an icon and a colour each in SharePoint's views. */
export function state<Code extends string>(
  names: ColumnNames,
  states: Readonly<Record<Code, StateLook & { readonly label: string }>>
): Column<Code> {
  const codes = Object.keys(states) as Code[];
  const labels = Object.fromEntries(codes.map((code) => [code, states[code].label])) as Record<Code, string>;
  const looks = Object.fromEntries(codes.map((code) => [states[code].label, states[code]]));
  return { ...choice(names, labels), appearance: { kind: 'states', looks } };
}

/** A day in Stockholm. */
export function day(...names: ColumnNames): Column<CalendarDay> {
  return column(names, {
    kind: { type: 'DateTime' },
    read: (cell) => {
      const instant = textOf(cell);
      if (instant === undefined) return missing;
      const read = dayOfInstant(instant);
      return read === undefined ? broken('invalidDay') : value(read);
    },
    write: midnightInStockholm
  });
}

/** A day that warns in SharePoint's views when it has passed. */
export function deadline(...names: ColumnNames): Column<CalendarDay> {
  return { ...day(...names), appearance: { kind: 'deadline' } };
}

/** A number. */
export function number(...names: ColumnNames): Column<number> {
  return column(names, {
    kind: { type: 'Number' },
    read: (cell) => {
      if (cell === null || cell === '') return missing;
      const read = typeof cell === 'string' ? Number(cell) : cell;
      return typeof read === 'number' && Number.isFinite(read) ? value(read) : broken('invalidNumber');
    },
    write: (count) => count
  });
}

/** Yes or no; an empty cell is no, as SharePoint itself shows it. */
export function yesNo(...names: ColumnNames): Column<boolean> {
  return column(names, {
    kind: { type: 'Boolean' },
    read: (cell) => value(cell === true || cell === 1 || cell === '1' || cell === 'true'),
    write: (isSo) => isSo
  });
}

/** Yes or nothing: for a field that is absent where it does not hold. */
export function flag(...names: ColumnNames): Column<boolean | undefined> {
  const plain = yesNo(...names);
  return {
    ...plain,
    isRequired: false,
    read: (cell) => {
      const reading = plain.read(cell);
      return reading.ok && !reading.value ? value(undefined) : reading;
    },
    write: (isSo) => isSo === true
  };
}

/** A value that stands in words of its own; others than those of `read` are `problem`. */
export function words<T>(
  names: ColumnNames,
  coding: {
    readonly read: (text: string) => T | undefined;
    readonly write: (value: T) => string | null;
    readonly problem?: CellProblem;
  }
): Column<T> {
  return column<T>(names, {
    kind: { type: 'Note' },
    read: (cell) => {
      const text = textOf(cell);
      if (text === undefined) return missing;
      const read = coding.read(text);
      return read === undefined ? broken(coding.problem ?? 'notAChoice') : value(read);
    },
    write: coding.write
  });
}

/** How often something is followed up, in words: "Var 5:e vecka". */
export function cadence(...names: ColumnNames): Column<Cadence> {
  return words(names, { read: readCadence, write: writeCadence });
}

/** Ends that had passed when they were moved: "2020-09-04 (flyttat 2020-09-14)". */
export function lapsedEnds(...names: ColumnNames): Column<readonly LapsedEnd[]> {
  return words(names, { read: readLapsedEnds, write: writeLapsedEnds, problem: 'invalidDay' });
}

/** A column that a sound row may leave empty. */
export function optional<T>(required: Column<T>): Column<T | undefined> {
  return {
    ...required,
    isRequired: false,
    read: (cell) => {
      const reading = required.read(cell);
      return reading.ok || reading.error !== 'fieldMissing' ? reading : value(undefined);
    },
    write: (present) => (present === undefined ? null : required.write(present))
  };
}

/** A column by which rows may be asked for. Long and several-line columns cannot have an index in SharePoint. */
export function indexed<T>(plain: Column<T>): IndexedColumn<T> {
  return { ...plain, isIndexed: true };
}
