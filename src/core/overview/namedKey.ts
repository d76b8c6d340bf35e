/** A row that a reader sees by name; the key itself when the row is not known. */
export interface NamedKey {
  readonly key: string;
  readonly name: string;
}

/** The group of rows that point at nothing, such as an action without a responsible organisation; never a key. */
export const noKey = '-';
