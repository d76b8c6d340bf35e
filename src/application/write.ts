import { type JsonValue, writeCanonicalJson } from '../core/plan/canonicalJson';
import { type DomainRow } from '../core/recorded';
import { ok, refused, type Result } from '../core/result';
import { type CollectionName, type Collections } from './ports/collections';
import {
  type Answers,
  type AnyQuery,
  type Queries,
  type Query,
  type Rows,
  type SiteUrl,
  type Stored
} from './ports/listStore';
import { refuseMissing, type UseCaseRefusal } from './refusal';
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

/** Tells whether two rows say the same under the same key and by the same person; the day aside, and blanks around texts. */
export function isSameAct(standing: DomainRow, row: DomainRow): boolean {
  return comparable(standing) === comparable(row);
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
  // SharePoint finds "PLAN" by "plan" too; a key is the one or the other.
  return answers.found.rows.find(({ value }) => value.key === key) as Stored<Collections[C]> | undefined;
}

/** Asks a site several sets of questions in one round trip. */
export async function loadTogether<const Sets extends readonly Queries[]>(
  session: Session,
  site: SiteUrl,
  ...sets: Sets
): Promise<{ readonly [Index in keyof Sets]: Answers<Sets[Index]> }> {
  const named = sets.flatMap((queries, index) =>
    Object.entries(queries).map(([name, query]) => [`${index} ${name}`, query] as const)
  );
  const answers = named.length === 0 ? {} : await session.store.load(site, Object.fromEntries(named));
  const sorted = sets.map((queries, index) =>
    Object.fromEntries(Object.keys(queries).map((name) => [name, answers[`${index} ${name}`]]))
  );
  // Each set of answers has the names of its questions.
  return sorted as unknown as { readonly [Index in keyof Sets]: Answers<Sets[Index]> };
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
  return row === undefined ? refuseMissing({ collection: sought.collection, key: sought.key }) : ok(row);
}

/**
 * The row that somebody has edited as it stands, if it is still the version that the editor saw: rights and rules are
 * asked of it, never of what the caller holds.
 */
export function unchanged<T extends DomainRow>(
  answer: Rows<T>,
  { itemId, version, value: { key } }: Stored<T>
): Result<Stored<T>, UseCaseRefusal> {
  const row = answer.rows.find((candidate) => candidate.itemId === itemId);
  if (row?.version === version) return ok(row);
  const current = row ?? answer.findings.find((finding) => finding.itemId === itemId);
  return refused(current === undefined ? { code: 'rowGone', key } : { code: 'conflict', key, current });
}

function isWithin<T extends object>(row: T, within: Partial<T>): boolean {
  return (Object.keys(within) as (keyof T)[]).every((field) => row[field] === within[field]);
}

/** As SharePoint gives a row back: nothing for an emptied field and for a no, no blanks around a text. */
function comparable({ recordedOn, ...said }: DomainRow): string {
  const asRead = JSON.parse(JSON.stringify(said), (_, value: unknown) => {
    if (typeof value === 'string') return value.trim();
    return value === false ? undefined : value;
  }) as JsonValue;
  return writeCanonicalJson(asRead);
}
