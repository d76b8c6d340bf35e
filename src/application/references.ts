import { type FieldViolation } from '../core/fieldViolation';
import { type CollectionName } from './ports/collections';
import { type AnyQuery, type Queries, type SiteUrl } from './ports/listStore';
import { type Session } from './session';
import { valuesOf } from './standing';
import { byKey } from './write';

/** What a field of a row points at. */
export interface Reference {
  readonly field: string;
  readonly collection: CollectionName;
  /** Absent keys point at nothing. */
  readonly keys: readonly (string | undefined)[];
  /** A central row counts too, such as a focus area of the central catalogue. */
  readonly mayBeCentral?: boolean;
}

/** The references that no row answers, in one round trip to each site concerned. */
export async function findUnknownReferences(
  session: Session,
  references: readonly Reference[]
): Promise<readonly FieldViolation[]> {
  const asksCentral = session.centralSite !== session.site;
  const central = asksCentral ? references.filter((reference) => reference.mayBeCentral === true) : [];
  const [here, there] = await Promise.all([
    knownKeys(session, session.site, references),
    knownKeys(session, session.centralSite, central)
  ]);
  return references.flatMap(({ field, collection, keys, mayBeCentral }) =>
    present(keys)
      .filter((key) => !here.has(`${collection} ${key}`))
      .filter((key) => mayBeCentral !== true || !there.has(`${collection} ${key}`))
      .map((key) => ({ code: 'unknownReference' as const, field, key }))
  );
}

async function knownKeys(
  session: Session,
  site: SiteUrl,
  references: readonly Reference[]
): Promise<ReadonlySet<string>> {
  const collections = [...new Set(references.map((reference) => reference.collection))];
  const queries = collections.flatMap((collection): readonly (readonly [string, AnyQuery])[] => {
    const keys = references
      .filter((one) => one.collection === collection)
      .flatMap((one) => present(one.keys));
    // TypeScript does not follow a collection known only at run time through the union of questions.
    return keys.length === 0 ? [] : [[collection, byKey(collection, ...new Set(keys)) as AnyQuery]];
  });
  if (queries.length === 0) return new Set();
  const answers = await session.store.load<Queries>(site, Object.fromEntries(queries));
  return new Set(
    Object.entries(answers).flatMap(([collection, rows]) =>
      valuesOf(rows).map((row) => `${collection} ${row.key}`)
    )
  );
}

function present(keys: readonly (string | undefined)[]): readonly string[] {
  return keys.filter((key): key is string => key !== undefined);
}
