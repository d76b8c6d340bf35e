import { refused, ok, type Result } from '../core/result';
import { type DomainRow } from '../core/recorded';
import { type CollectionName, type Collections } from './ports/collections';
import { type AnyQuery, type Query, type Rows, type Stored } from './ports/listStore';
import { type UseCaseRefusal } from './refusal';
import { type Session } from './session';

/** What a use case that writes one row answers. */
export type Written<T> = Result<Stored<T>, UseCaseRefusal>;

/**
 * Adds a row under its key. The same act by the same person twice is one row: a key that is taken by the same
 * content, the day aside, answers with the row that stands there.
 */
export async function addOnce<C extends CollectionName>(
  session: Session,
  collection: C,
  row: Collections[C]
): Promise<Written<Collections[C]>> {
  const added = await session.store.add(session.site, collection, row);
  if (added.ok || added.error.code !== 'duplicateKey') return added;
  const standing = await findByKey(session, collection, row.key);
  return standing !== undefined && isSameAct(standing.value, row) ? ok(standing) : added;
}

/** Reads one row by its key, long texts included. */
export async function findByKey<C extends CollectionName>(
  session: Session,
  collection: C,
  key: string
): Promise<Stored<Collections[C]> | undefined> {
  // TypeScript does not follow the generic collection through the union of questions.
  const found = byKey(collection, key) as AnyQuery;
  const answers = await session.store.load(session.site, { found });
  return answers.found.rows[0] as Stored<Collections[C]> | undefined;
}

/** The question for the rows with one of some keys. */
export function byKey<C extends CollectionName>(collection: C, ...keys: readonly string[]): Query<C> {
  return { collection, where: { field: 'key', oneOf: keys } };
}

/**
 * The one row that an answer was to hold, or the refusal that it is gone.
 *
 * @param within - what the row must belong to; rights are asked of that, so that nobody lends them to another row
 */
export function only<C extends CollectionName>(
  answer: Rows<Collections[C]>,
  sought: { readonly collection: C; readonly key: string },
  within: Partial<Collections[C]> = {}
): Result<Stored<Collections[C]>, UseCaseRefusal> {
  const row = answer.rows.find(({ value }) => value.key === sought.key && isWithin(value, within));
  return row === undefined ? refused({ code: 'rowMissing', ...sought }) : ok(row);
}

function isWithin<T extends object>(row: T, within: Partial<T>): boolean {
  return (Object.keys(within) as (keyof T)[]).every((field) => row[field] === within[field]);
}

function isSameAct(standing: DomainRow, row: DomainRow): boolean {
  return comparable(standing) === comparable(row);
}

function comparable(row: DomainRow): string {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(row);
  const said = entries.filter(([field, value]) => field !== 'recordedOn' && value !== undefined);
  return JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)));
}
