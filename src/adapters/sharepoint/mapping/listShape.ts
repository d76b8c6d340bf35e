import { type CollectionName } from '../../../application/ports/collections';
import { type Depth } from '../../../application/ports/listStore';
import { type Cell, type Column } from '../schema/column';
import { type ActorRule } from '../schema/listDefinition';
import { listSchema } from '../schema/listSchema';

/** A column whose type of value is known to its list only; reading and writing stay in pairs. */
export type AnyColumn = Omit<Column<unknown>, 'write'> & { readonly write: (value: never) => Cell };

/** A field of a row and its column. */
export interface ListField {
  readonly field: string;
  readonly column: AnyColumn;
}

/** What mapping needs of a list, without its types. */
export interface ListShape {
  readonly collection: CollectionName;
  /** Last part of the list's address. */
  readonly name: string;
  readonly fields: readonly ListField[];
  readonly actor: ActorRule;
  /** What stands in SharePoint's Title column, where no field does. */
  readonly shownName: ((row: never) => string) | undefined;
}

function shapeOf(collection: CollectionName): ListShape {
  const { name, columns, actor, shownName } = listSchema[collection];
  const fields = Object.entries<AnyColumn>(columns).map(([field, column]) => ({ field, column }));
  return {
    collection,
    name,
    fields,
    actor,
    shownName: typeof shownName === 'function' ? shownName : undefined
  };
}

const shapes = Object.fromEntries(
  (Object.keys(listSchema) as CollectionName[]).map((collection) => [collection, shapeOf(collection)])
) as Readonly<Record<CollectionName, ListShape>>;

/** The shape of a collection's list. */
export function listShape(collection: CollectionName): ListShape {
  return shapes[collection];
}

/** Tells whether rows are only looked at: they come without versions, and nobody asks who wrote them. */
export function isForShow(depth: Depth | undefined): boolean {
  return depth === 'listed' || depth === 'shown';
}

/** The fields that a question brings: all of them, or all but the long texts. */
export function fieldsAtDepth(shape: ListShape, depth: Depth): readonly ListField[] {
  return depth === 'full' || depth === 'shown'
    ? shape.fields
    : shape.fields.filter(({ column }) => !column.isLong);
}
