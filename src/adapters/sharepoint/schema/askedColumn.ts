import { type AskedAction } from '../../../core/statusRound/statusRound';
import { readAsked, writeAsked } from './askedText';
import { type Column } from './column';
import { words, type ColumnNames } from './columns';

/** What a round asks, one action a line. */
export function asked(...names: ColumnNames): Column<readonly AskedAction[]> {
  return words(names, { read: readAsked, write: writeAsked });
}
