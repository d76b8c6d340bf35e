import { AppError } from '../../application/appError';
import { type CollectionName, type Collections } from '../../application/ports/collections';
import { type RowVersion, type RowVersions } from '../../application/ports/listStore';
import { readOrFail } from './loadSite';
import { judgeActor, writerOf } from './mapping/actor';
import { listShape } from './mapping/listShape';
import { readRow } from './mapping/readRow';
import { type Page, readAllPages, versionsPart } from './requests/itemPages';
import { refusalCodes, siteFailureOf } from './requests/requestFailure';
import { dayOfInstant } from './schema/stockholmMidnight';
import { listPathOf, type SiteConnection } from './siteConnection';

/** What a reading of versions may build on. */
export interface VersionsContext {
  readonly connection: SiteConnection;
  readonly known: Parameters<typeof judgeActor>[2];
}

type VersionCells = Page['rows'][number];

/** Each major version counts up by so much. */
const versionStep = 512;

/**
 * Reads the versions of a row; those that break a rule are counted only. A row that is gone has none.
 *
 * @throws AppError with the code of a `SiteFailure`
 */
export async function loadVersions<C extends CollectionName>(
  { connection, known }: VersionsContext,
  collection: C,
  itemId: number
): Promise<RowVersions<Collections[C]>> {
  const listPath = listPathOf(connection.url, collection);
  const [outcome] = await readOrFail(connection, () =>
    readAllPages(connection.site, [versionsPart(listPath, itemId)], connection.patience)
  );
  if (outcome?.ok !== true) {
    if (outcome?.failure.refusal === refusalCodes.itemMissing) return { versions: [], brokenCount: 0 };
    const code = outcome === undefined ? 'unexpectedAnswer' : siteFailureOf(outcome.failure, 'list');
    throw new AppError(code, { cause: outcome?.failure.cause, subject: listPath });
  }
  const versions = outcome.value.flatMap((cells): readonly RowVersion<Collections[C]>[] => {
    const version = readVersion(collection, cells, known);
    return version === undefined ? [] : [version];
  });
  return { versions, brokenCount: outcome.value.length - versions.length };
}

function readVersion<C extends CollectionName>(
  collection: C,
  cells: VersionCells,
  known: VersionsContext['known']
): RowVersion<Collections[C]> | undefined {
  const read = readRow(collection, cells, 'full');
  const savedOn = dayOfVersion(cells);
  if (!read.ok || savedOn === undefined) return undefined;
  const { value } = read;
  const writer = writerOf(
    { itemId: 0, version: '', cells, authorId: userIn(cells.Author), editorId: userIn(cells.Editor) },
    listShape(collection).actor
  );
  const { recordedBy, actorMark } = judgeActor(value.recordedBy, writer, known);
  return {
    // The schema has a column for each field of the row: what could be read of all of them is the row.
    value: { ...value, recordedBy } as Collections[C],
    number: Math.floor(Number(cells.VersionId) / versionStep),
    actedOn: isBelieved(writer, known) ? value.recordedOn : savedOn,
    ...(actorMark && { actorMark })
  };
}

/** An app's and a loader's word about the day is taken; a person who saves by hand leaves the old day as it was. */
function isBelieved(
  writer: number | undefined,
  { directory, trustedLogins }: VersionsContext['known']
): boolean {
  if (writer === undefined) return true;
  const login = directory.loginOfUser.get(writer);
  return login !== undefined && trustedLogins.has(login);
}

/** In versions a user is an object, and the row's time of adding is replaced by the version's. */
function userIn(user: unknown): number | undefined {
  const isUser = typeof user === 'object' && user !== null && 'LookupId' in user;
  return isUser && typeof user.LookupId === 'number' ? user.LookupId : undefined;
}

/** SharePoint leaves the zone out of a version's own time, which is UTC all the same. */
function dayOfVersion({ Modified, Created }: VersionCells): RowVersion<unknown>['actedOn'] | undefined {
  const saved = typeof Modified === 'string' ? Modified : Created;
  return typeof saved === 'string' ? dayOfInstant(saved.endsWith('Z') ? saved : `${saved}Z`) : undefined;
}
