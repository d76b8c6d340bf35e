import { fieldTypeKinds as kinds, isReference } from '../fields/fieldKinds';
import { toEntityPropertyName } from '../fields/internalName';
import type { FieldRecord, ListRecord } from '../storage/records';

/** What a name in a query or a body means: the column's value, or the id behind a reference. */
export interface ColumnName {
  readonly field: FieldRecord;
  readonly isReferenceId: boolean;
}

/** Columns that only the server writes. */
const serverColumns = new Set(['FSObjType', 'FileRef', 'FileDirRef', 'UniqueId', 'CheckoutUser']);

const names = new WeakMap<ListRecord, ReadonlyMap<string, ColumnName>>();

function build(list: ListRecord): ReadonlyMap<string, ColumnName> {
  const found = new Map<string, ColumnName>();
  for (const field of list.fields) {
    const name = toEntityPropertyName(field.internalName);
    const isLink = isReference(field) && !serverColumns.has(field.internalName);
    found.set(name, { field, isReferenceId: false });
    if (isLink) {
      found.set(`${name}Id`, { field, isReferenceId: true });
      if (field.kind === kinds.user) found.set(`${name}StringId`, { field, isReferenceId: true });
    }
  }
  const id = found.get('ID');
  if (id !== undefined) found.set('Id', id);
  return found;
}

/**
 * @param list - a list
 * @returns every REST name of its columns: `Title`, `AuthorId`, `OData__UIVersionString`
 */
export function columnNames(list: ListRecord): ReadonlyMap<string, ColumnName> {
  const known = names.get(list);
  if (known !== undefined) return known;
  const built = build(list);
  names.set(list, built);
  return built;
}

/** @returns what the name means in this list, in any casing; undefined when it means nothing */
export function findColumn(list: ListRecord, name: string): ColumnName | undefined {
  const all = columnNames(list);
  const exact = all.get(name);
  if (exact !== undefined) return exact;
  const wanted = name.toLowerCase();
  for (const [known, column] of all) if (known.toLowerCase() === wanted) return column;
  return undefined;
}
