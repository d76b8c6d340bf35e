import { type Column } from './column';
import { type ColumnNames, words } from './columns';

/** Whole numbers, one after the other with a semicolon between: "10; 5; 1". */
export function numbers(...names: ColumnNames): Column<readonly number[]> {
  return words<readonly number[]>(names, {
    read: (text) => {
      const found = text.split(/[;,\s]+/).flatMap((part) => (part === '' ? [] : [Number(part)]));
      return found.every(Number.isInteger) ? found : undefined;
    },
    write: (values) => (values.length === 0 ? null : values.join('; ')),
    problem: 'invalidNumber'
  });
}
