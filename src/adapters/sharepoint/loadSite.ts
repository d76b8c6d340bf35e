import { AppError } from '../../application/appError';
import { type CollectionName } from '../../application/ports/collections';
import { type Answers, type AnyQuery, type Queries, type Rows } from '../../application/ports/listStore';
import { judgeActor, plainLogin, type SiteDirectory, writerOf } from './mapping/actor';
import { fieldsAtDepth, isForShow, listShape } from './mapping/listShape';
import { readRows, readRowsInTurns, type RowsReading } from './mapping/readRows';
import { type RawRow } from './mapping/readRow';
import { type PartOutcome } from './requests/batch';
import { readByIdWindows } from './requests/idWindows';
import {
  alone,
  type ItemRequest,
  itemsPart,
  type Page,
  readAllPages,
  siteUsersPart
} from './requests/itemPages';
import { filtersOf } from './requests/itemQuery';
import { readFailure, refusalCodes, type RequestFailure, siteFailureOf } from './requests/requestFailure';
import { type ActorRule } from './schema/listDefinition';
import { editUrlOf, listPathOf, type SiteConnection } from './siteConnection';

/** What a load may build on. */
export interface LoadContext {
  readonly connection: SiteConnection;
  /** Plain sign-in names whose word about who acted is taken. */
  readonly trustedLogins: ReadonlySet<string>;
  /** What an earlier load learned of the site's users, when it is still fresh. */
  readonly directory: SiteDirectory | undefined;
  /** Whether a writer whom it does not know is worth asking for again. */
  readonly mayAskAgain: boolean;
  /** Lets others have their turn while long lists are read. */
  readonly giveWay?: (() => Promise<void>) | undefined;
}

/** The answers of a load, and the users of the site when it had to ask for them. */
export interface LoadResult<Q extends Queries> {
  readonly answers: Answers<Q>;
  readonly directory: SiteDirectory | undefined;
}

interface Asked {
  readonly name: string;
  readonly query: AnyQuery;
  readonly requests: readonly ItemRequest[];
}

/**
 * Answers the questions to one site, all in one batch, with one more for each further 5,000 rows.
 *
 * @throws AppError with the code of a `SiteFailure`
 */
export async function loadSite<Q extends Queries>(context: LoadContext, queries: Q): Promise<LoadResult<Q>> {
  const { url } = context.connection;
  const asked = Object.entries(queries).map(([name, query]): Asked => ({
    name,
    query,
    requests: requestsOf(url, query)
  }));
  const checksActors = asked.some(
    ({ query, requests }) => requests.length > 0 && actorRuleOf(query) !== 'nobody'
  );
  const needed = checksActors && context.directory === undefined;
  const { rows, directory: loaded } = await readEverything(context.connection, asked, needed);
  let directory = loaded ?? context.directory;
  if (
    directory !== undefined &&
    loaded === undefined &&
    hasStranger(asked, rows, { ...context, directory })
  ) {
    directory = (await readEverything(context.connection, [], true)).directory;
  }
  const known = { directory: directory ?? emptyDirectory, trustedLogins: context.trustedLogins };
  const answers: [string, Rows<unknown>][] = [];
  for (const [index, { name, query }] of asked.entries()) {
    const reading = readingOf(url, query, known);
    const raws = rows[index] ?? [];
    const { giveWay } = context;
    const read =
      giveWay === undefined ? readRows(reading, raws) : await readRowsInTurns(reading, raws, giveWay);
    answers.push([name, read]);
  }
  // Each name of the questions has its answer, read by the schema of the collection that it asked.
  return { answers: Object.fromEntries(answers) as Answers<Q>, directory };
}

/**
 * Asks who the users of a site are.
 *
 * @throws AppError with the code of a `SiteFailure`
 */
export async function loadDirectory(connection: SiteConnection): Promise<SiteDirectory> {
  return (await readEverything(connection, [], true)).directory ?? emptyDirectory;
}

const emptyDirectory: SiteDirectory = { loginOfUser: new Map(), personOfLogin: new Map() };
const writerColumns = { author: ['AuthorId'], editor: ['EditorId'], nobody: [] } as const;

/** Where many rows are listed nobody is shown who acted: the site's users are not asked for. */
function actorRuleOf({ collection, depth }: AnyQuery): ActorRule {
  return isForShow(depth) ? 'nobody' : listShape(collection).actor;
}

function requestsOf(url: string, query: AnyQuery): readonly ItemRequest[] {
  const shape = listShape(query.collection);
  const columns = fieldsAtDepth(shape, query.depth ?? 'full').map(({ column }) => column.name);
  // A list without a field in its Title still shows it in a finding.
  const select = [...new Set(['Id', ...columns, 'Title', ...writerColumns[actorRuleOf(query)]])];
  const listPath = listPathOf(url, query.collection);
  const isListed = isForShow(query.depth);
  return filtersOf(query).map((filter) => ({ listPath, select, filter, isListed, atMost: query.atMost }));
}

function readingOf(
  url: string,
  query: AnyQuery,
  known: Parameters<typeof judgeActor>[2]
): RowsReading<CollectionName> {
  const collection: CollectionName = query.collection;
  const actor = actorRuleOf(query);
  return {
    collection,
    depth: query.depth ?? 'full',
    editUrl: (itemId) => editUrlOf(url, collection, itemId),
    actorOf: (raw, claimed) => judgeActor(claimed, writerOf(raw, actor), known)
  };
}

async function readEverything(
  connection: SiteConnection,
  asked: readonly Asked[],
  withDirectory: boolean
): Promise<{ readonly rows: readonly (readonly RawRow[])[]; readonly directory: SiteDirectory | undefined }> {
  const requests = asked.flatMap((question) => question.requests);
  const persons: ItemRequest = {
    listPath: listPathOf(connection.url, 'persons'),
    select: ['Id', 'RowKey', 'LoginName'],
    filter: undefined
  };
  const parts = [...requests.map(itemsPart), ...(withDirectory ? [siteUsersPart(), itemsPart(persons)] : [])];
  const sent = connection.isElsewhere === true ? parts.map(alone) : parts;
  const outcomes = await readOrFail(connection, () =>
    readAllPages(connection.site, sent, connection.patience)
  );
  const rowsOfRequest = await Promise.all(
    [...requests, ...(withDirectory ? [persons, persons] : [])].map((request, index) =>
      rowsOf(connection, request, outcomes[index] ?? { ok: true, value: [] })
    )
  );
  const taken = rowsOfRequest.slice(0, requests.length);
  const rows = asked.map((question) =>
    taken
      .splice(0, question.requests.length)
      .flat()
      .map((row) => toRawRow(row, question.query))
  );
  const [users = [], people = []] = rowsOfRequest.slice(requests.length);
  return { rows, directory: withDirectory ? directoryOf(users, people) : undefined };
}

/** Reads, and tells a request that failed as a failure of the site. */
export async function readOrFail<T>(connection: SiteConnection, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const failure = await readFailure(error);
    throw new AppError(siteFailureOf(failure, 'site'), { cause: failure.cause, subject: connection.url });
  }
}

async function rowsOf(
  connection: SiteConnection,
  request: ItemRequest,
  outcome: PartOutcome<Page['rows']>
): Promise<Page['rows']> {
  if (outcome.ok) return outcome.value;
  const isTooMany =
    outcome.failure.refusal === refusalCodes.listViewThreshold && request.filter !== undefined;
  if (!isTooMany) {
    // A batch to a site that is not there fails as a whole; a request of its own looks as if its list were missing.
    const isAlone = request.isListed === true || connection.isElsewhere === true;
    if (outcome.failure.status === 404 && isAlone) await findSite(connection);
    throw listFailure(request, outcome.failure);
  }
  const again = await readOrFail(connection, () =>
    readByIdWindows(connection.site, request, connection.patience)
  );
  if (!again.ok) throw listFailure(request, again.failure);
  return again.value;
}

async function findSite(connection: SiteConnection): Promise<void> {
  await readOrFail(connection, () => connection.site.web.select('Id')());
}

function listFailure(request: ItemRequest, failure: RequestFailure): AppError {
  // 400 means a column that the list does not have: it must be provisioned again, as a missing list must.
  const code = failure.status === 400 ? 'listMissing' : siteFailureOf(failure, 'list');
  return new AppError(code, { cause: failure.cause, subject: request.listPath });
}

function toRawRow(row: Page['rows'][number], { depth }: AnyQuery): RawRow {
  const { Id, AuthorId, EditorId } = row;
  const etag = isForShow(depth) ? '' : row['odata.etag'];
  if (typeof Id !== 'number' || typeof etag !== 'string')
    throw new AppError('unexpectedAnswer', { subject: 'items' });
  return {
    itemId: Id,
    version: etag,
    cells: row,
    ...(typeof AuthorId === 'number' && { authorId: AuthorId }),
    ...(typeof EditorId === 'number' && { editorId: EditorId })
  };
}

function directoryOf(users: Page['rows'], people: Page['rows']): SiteDirectory {
  const loginOfUser = new Map<number, string>();
  for (const { Id, LoginName } of users) {
    if (typeof Id === 'number' && typeof LoginName === 'string') loginOfUser.set(Id, plainLogin(LoginName));
  }
  const personOfLogin = new Map<string, string>();
  for (const { RowKey, LoginName } of people) {
    if (typeof RowKey === 'string' && typeof LoginName === 'string')
      personOfLogin.set(plainLogin(LoginName), RowKey);
  }
  return { loginOfUser, personOfLogin };
}

/** Whether a row was written by somebody whom an earlier look at the site's users did not show. */
function hasStranger(
  asked: readonly Asked[],
  rows: readonly (readonly RawRow[])[],
  known: { readonly directory: SiteDirectory; readonly trustedLogins: ReadonlySet<string> }
): boolean {
  return asked.some(({ query }, index) => {
    const rule = actorRuleOf(query);
    return (
      rows[index]?.some((raw) => judgeActor('', writerOf(raw, rule), known).actorMark === 'unknownWriter') ??
      false
    );
  });
}
