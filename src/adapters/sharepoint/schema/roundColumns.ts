import { isKey } from '../../../core/recorded';
import { type AskedAction } from '../../../core/statusRound/statusRound';
import { readAsked, writeAsked } from './askedText';
import { type Column } from './column';
import { words, type ColumnNames } from './columns';

/** What a round asks, one action a line. */
export function asked(...names: ColumnNames): Column<readonly AskedAction[]> {
  return words(names, { read: readAsked, write: writeAsked });
}

/** Keys of other rows, for a field that is absent when there are none. */
export function someKeys(...names: ColumnNames): Column<readonly string[]> {
  return words<readonly string[]>(names, {
    read: (text) => {
      const keys = text.split(/[;,\s]+/).filter((key) => key !== '');
      return keys.every(isKey) ? keys : undefined;
    },
    write: (keys) => (keys.length === 0 ? null : keys.join('; ')),
    problem: 'invalidKey'
  });
}
