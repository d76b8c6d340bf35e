import { type CollectionName, type Collections, type Filters } from '../../../application/ports/collections';
import { type Column, type IndexedColumn, type KeyColumn } from './column';

type Unwidened<T> = { readonly [Field in keyof Required<T>]: T[Field & keyof T] };

/**
 * The columns of a collection: one for each field of its row, no more and no fewer, indexed where the
 * application may ask by the field. A missing one does not compile.
 */
export type Columns<C extends CollectionName> = {
  readonly [Field in keyof Unwidened<Collections[C]>]: Field extends 'key'
    ? KeyColumn
    : Field extends Filters[C]
      ? IndexedColumn<Unwidened<Collections[C]>[Field]>
      : Column<Unwidened<Collections[C]>[Field]>;
};

/** Name of a field of a row. */
export type FieldName<C extends CollectionName> = keyof Collections[C] & string;

/**
 * Whose word `recordedBy` is checked against: `author` for rows that are added and never changed, `editor` for
 * rows that are edited, `nobody` where who wrote the row decides nothing.
 */
export type ActorRule = 'author' | 'editor' | 'nobody';

/** A view of a list, as people see it when they open the list in SharePoint. */
export interface ViewDefinition<C extends CollectionName> {
  /** ASCII; becomes part of the address. */
  readonly name: string;
  /** Swedish. */
  readonly title: string;
  readonly fields: readonly FieldName<C>[];
  /** An indexed field, so that the view works past 5,000 rows; the number of the row when left out. */
  readonly sortedBy?: Filters[C] | 'key';
  readonly isDescending?: boolean;
  readonly isDefault?: boolean;
}

/** A list: names, columns, views and rights of one collection. */
export interface ListDefinition<C extends CollectionName> {
  readonly collection: C;
  /** Last part of the list's address, ASCII; the list is found by it whatever its title has become. */
  readonly name: string;
  /** Display name, in Swedish. */
  readonly title: string;
  /** Titles that earlier versions gave the list; an unchanged one follows the upgrade. */
  readonly formerTitles?: readonly string[];
  readonly description: string;
  readonly columns: Columns<C>;
  /** SharePoint's own mandatory Title column: a field shown by it, or a text made from the row. */
  readonly shownName: FieldName<C> | ((row: Collections[C]) => string);
  readonly actor: ActorRule;
  readonly hasDocuments: boolean;
  readonly views: readonly ViewDefinition<C>[];
}

/** The definitions of all lists. */
export type ListSchema = { readonly [C in CollectionName]: ListDefinition<C> };
