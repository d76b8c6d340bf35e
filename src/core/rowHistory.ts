import { type CalendarDay } from './calendar/calendarDay';
import { type DomainRow } from './recorded';

/** A row as it stood after one save. */
export interface KeptVersion<T extends DomainRow> {
  readonly value: T;
  /** 1 for the row as it was added. */
  readonly number: number;
  /** Day in Stockholm on which it was saved. */
  readonly actedOn: CalendarDay;
}

/** One field of a row before and after a save; absent where it was empty. */
export interface VersionChange<T extends DomainRow> {
  readonly field: Exclude<keyof T, keyof DomainRow> & string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Historik: what one person made of a row on one day. */
export interface HistoryEntry<T extends DomainRow> {
  readonly number: number;
  readonly actedOn: CalendarDay;
  /** Key of the person who acted. */
  readonly recordedBy: string;
  /** `begun`: the row was added. */
  readonly kind: 'begun' | 'changed';
  readonly changes: readonly VersionChange<T>[];
}

/**
 * What became of a row from version to version, in the order given. A save that changed nothing but who saved it is left
 * out, and so is what the oldest version that is kept came from.
 *
 * @param versions - the newest first
 */
export function historyOf<T extends DomainRow>(
  versions: readonly KeptVersion<T>[]
): readonly HistoryEntry<T>[] {
  return versions.flatMap((version, index): readonly HistoryEntry<T>[] => {
    const { value, number, actedOn } = version;
    const entry = { number, actedOn, recordedBy: value.recordedBy };
    if (number === 1) return [{ ...entry, kind: 'begun', changes: [] }];
    const before = versions[index + 1]?.value;
    const changes = before === undefined ? [] : changesBetween(before, value);
    return changes.length === 0 ? [] : [{ ...entry, kind: 'changed', changes }];
  });
}

const ofTheSave: readonly string[] = [
  'key',
  'recordedBy',
  'recordedOn'
] satisfies readonly (keyof DomainRow)[];

function changesBetween<T extends DomainRow>(before: T, after: T): readonly VersionChange<T>[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field): field is VersionChange<T>['field'] => !ofTheSave.includes(field))
    .filter((field) => JSON.stringify(before[field] ?? '') !== JSON.stringify(after[field] ?? ''))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}
