import { type FieldViolation } from '../core/fieldViolation';
import { type CollectionName } from './ports/collections';
import { type Answers, type AnyQuery, type Queries } from './ports/listStore';
import { type Session } from './session';
import { valuesOf } from './standing';
import { byKey, loadTogether } from './write';

/** What a field of a row points at. */
export interface Reference {
  readonly field: string;
  readonly collection: CollectionName;
  /** Absent keys point at nothing. */
  readonly keys: readonly (string | undefined)[];
  /** A central row counts too, such as a focus area of the central catalogue. */
  readonly mayBeCentral?: boolean;
}

/** The questions that {@link findUnknown} needs the answers of; ask the central site for those that may be central. */
export function referenceQueries(references: readonly Reference[]): Queries {
  const collections = [...new Set(references.map((reference) => reference.collection))];
  return Object.fromEntries(
    collections.flatMap((collection): readonly (readonly [string, AnyQuery])[] => {
      const keys = references
        .filter((one) => one.collection === collection)
        .flatMap((one) => present(one.keys));
      // TypeScript does not follow a collection known only at run time through the union of questions.
      return keys.length === 0 ? [] : [[collection, byKey(collection, ...new Set(keys)) as AnyQuery]];
    })
  );
}

/** The central rows that references point at, in one round trip; none on the central site, where they are its own. */
export async function loadCentral(
  session: Session,
  references: readonly Reference[]
): Promise<Answers<Queries>> {
  if (session.centralSite === session.site) return {};
  const central = references.filter((reference) => reference.mayBeCentral === true);
  const [answers] = await loadTogether(session, session.centralSite, referenceQueries(central));
  return answers;
}

/** The references that no row answers, here or, for those that may be central, there. */
export function findUnknown(
  references: readonly Reference[],
  here: Answers<Queries>,
  there: Answers<Queries>
): readonly FieldViolation[] {
  const [own, central] = [knownKeys(here), knownKeys(there)];
  return references.flatMap(({ field, collection, keys, mayBeCentral }) =>
    present(keys)
      .filter((key) => !own.has(`${collection} ${key}`))
      .filter((key) => mayBeCentral !== true || !central.has(`${collection} ${key}`))
      .map((key) => ({ code: 'unknownReference' as const, field, key }))
  );
}

function knownKeys(answers: Answers<Queries>): ReadonlySet<string> {
  return new Set(
    Object.entries(answers).flatMap(([collection, rows]) =>
      valuesOf(rows).map((row) => `${collection} ${row.key}`)
    )
  );
}

function present(keys: readonly (string | undefined)[]): readonly string[] {
  // An empty one is missing, which the rules of the row say.
  return keys.filter((key): key is string => key !== undefined && key !== '');
}
