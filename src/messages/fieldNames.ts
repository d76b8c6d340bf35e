import { type CollectionName, type Collections } from '../application/ports/collections';

/** Name of a field that some row has. */
export type FieldName = { readonly [C in CollectionName]: keyof Collections[C] & string }[CollectionName];

/** The label of each field where nothing tells what kind of row it stands in. */
export type FieldLabels = Readonly<Record<FieldName, string>>;

/** Labels that hold for one collection only. */
export type CollectionLabels = {
  readonly [C in CollectionName]?: Partial<Readonly<Record<keyof Collections[C] & string, string>>>;
};
