import { type CollectionName, type Collections } from '../../../application/ports/collections';
import { type Cell, type Cells } from '../schema/column';
import { type ListField, listShape, type ListShape } from './listShape';

/** Longest text of SharePoint's Title column. */
const maxTitleLength = 255;

function cellOf({ field, column }: ListField, row: object): Cell {
  // The column of a field takes the field's type: the schema does not compile otherwise.
  return column.write((row as Readonly<Record<string, never>>)[field] as never);
}

function shownNameOf(shape: ListShape, row: object): Cells {
  if (shape.shownName === undefined) return {};
  return { Title: shape.shownName(row as never).slice(0, maxTitleLength) };
}

/** Writes a whole row, for a new one. */
export function writeRow<C extends CollectionName>(collection: C, row: Collections[C]): Cells {
  const shape = listShape(collection);
  const cells = shape.fields.map((listField) => [listField.column.name, cellOf(listField, row)] as const);
  return { ...Object.fromEntries(cells), ...shownNameOf(shape, row) };
}

/** Writes only the cells in which a row differs from what was loaded. The key never changes. */
export function writeChanges<C extends CollectionName>(
  collection: C,
  change: { readonly from: Collections[C]; readonly to: Collections[C] }
): Cells {
  const before = writeRow(collection, change.from);
  const after = writeRow(collection, { ...change.to, key: change.from.key });
  return Object.fromEntries(Object.entries(after).filter(([name, cell]) => before[name] !== cell));
}
