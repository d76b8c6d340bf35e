import { type Light } from '../followUp/light';

/** Every light, the most urgent first. */
export const lights = ['red', 'yellow', 'grey', 'green', 'none'] as const satisfies readonly Light[];

/** Divides rows by a value that each of them has: one part for each of the values, empty ones too. */
export function divide<Value extends string, Row, Shown = Row>(
  values: readonly Value[],
  rows: readonly Row[],
  { by, as }: { readonly by: (row: Row) => Value; readonly as: (row: Row) => Shown }
): Readonly<Record<Value, readonly Shown[]>> {
  const parts = new Map<Value, Shown[]>(values.map((value) => [value, []]));
  for (const row of rows) parts.get(by(row))?.push(as(row));
  // Each of the values has been given a part above.
  return Object.fromEntries(parts) as unknown as Record<Value, readonly Shown[]>;
}
