import type { Context } from '../context';
import { toUtcSeconds } from '../clock';
import { ok } from '../http/reply';
import { isJsonObject, type JsonObject, readJson, readPart, readText } from '../http/request';
import { createEntity, type EntityType } from '../odata/entity';
import { entities, type Entity } from '../odata/values';
import { postMethod, type Resource } from '../resource';
import { requireOnList } from '../security/access';
import type { ListRecord } from '../storage/records';
import { type Change, type ChangedObject, changeTypes, newestChange, readChanges } from './changeLog';
import { readToken, tokenValue } from './changeToken';

interface ChangeSubject {
  readonly change: Change;
  readonly isListScope: boolean;
}

const common: EntityType<ChangeSubject>['defaults'] = {
  ChangeToken: ({ change, isListScope }) =>
    tokenValue({
      scope: isListScope ? 3 : 1,
      id: isListScope ? change.listId : change.webId,
      happenedMs: change.happenedMs,
      number: change.number
    }),
  ChangeType: ({ change }) => change.type,
  SiteId: ({ change }) => change.siteId,
  Time: ({ change }) => toUtcSeconds(new Date(change.happenedMs))
};

function changeType(
  typeName: string,
  more: EntityType<ChangeSubject>['defaults']
): EntityType<ChangeSubject> {
  return {
    typeName,
    setName: 'SP.ApiData.Changes',
    editLink: ({ change }) => `${typeName}${String(change.number)}`,
    defaults: { ...common, ...more }
  };
}

const types: Readonly<Record<ChangedObject, EntityType<ChangeSubject>>> = {
  item: changeType('SP.ChangeItem', {
    Editor: ({ change }) => change.editor,
    ItemId: ({ change }) => change.itemId,
    ListId: ({ change }) => change.listId,
    UniqueId: ({ change }) => change.uniqueId,
    WebId: ({ change }) => change.webId
  }),
  list: changeType('SP.ChangeList', {
    ListId: ({ change }) => change.listId,
    WebId: ({ change }) => change.webId
  }),
  web: changeType('SP.ChangeWeb', { WebId: ({ change }) => change.webId })
};

function readTokenText(query: JsonObject, name: string): string | undefined {
  const token = query[name];
  return isJsonObject(token) ? readText(token, 'StringValue') : undefined;
}

function readQuery(context: Context, list: ListRecord | undefined, query: JsonObject): readonly Entity[] {
  const scope = list === undefined ? (1 as const) : (3 as const);
  const where = { scope, id: list?.id ?? context.web.id, now: context.clock.now() };
  const start = readTokenText(query, 'ChangeTokenStart');
  const end = readTokenText(query, 'ChangeTokenEnd');
  const flags: readonly [name: string, type: number][] = [
    ['Add', changeTypes.add],
    ['Update', changeTypes.update],
    ['DeleteObject', changeTypes.deleteObject],
    ['Restore', changeTypes.restore]
  ];
  const objects: readonly [name: string, object: ChangedObject][] = [
    ['Item', 'item'],
    ['List', 'list'],
    ['Web', 'web']
  ];
  const found = readChanges(context, {
    webId: context.web.id,
    listId: list?.id,
    after: start === undefined ? 0 : readToken(start, where).number,
    upTo: end === undefined ? undefined : readToken(end, where).number,
    objects: objects.filter(([name]) => query[name] === true).map(([, object]) => object),
    types: flags.filter(([name]) => query[name] === true).map(([, type]) => type),
    limit: 1000
  });
  return found.map((change) =>
    createEntity(types[change.object], { change, isListScope: list !== undefined })
  );
}

/** @returns `getchanges` of a list, or of the web when no list is given */
export function getChangesResource(context: Context, list?: ListRecord): Resource {
  return postMethod((request) => {
    if (list !== undefined) requireOnList({ ...context, list }, 'viewListItems');
    const query = readPart(readJson(request), 'query');
    return ok(entities('SP.ApiData.Changes', readQuery(context, list, query)), 'GetChanges');
  });
}

/** @returns the token of the newest change of a list or, without one, of the web */
export function currentToken(context: Context, list?: ListRecord): ReturnType<typeof tokenValue> {
  return tokenValue({
    scope: list === undefined ? 1 : 3,
    id: list?.id ?? context.web.id,
    happenedMs: context.clock.now().getTime(),
    number: newestChange(context, list?.id)
  });
}
