import type { ListContext } from '../context';
import { apiUrl } from '../context';
import { invalidArgument, invalidQuery, notSupported } from '../errors';
import { fileResourceOf } from '../files/fileResources';
import { created, emptyOk, noContent, ok, type Reply, voidOk } from '../http/reply';
import { type ApiRequest, readEntityBody } from '../http/request';
import { integerArgument, type Segment } from '../odata/path';
import { entities } from '../odata/values';
import { createResource, entityResource, getFunction, postMethod, type Resource } from '../resource';
import { listMask, requireOnList } from '../security/access';
import { securableChildren } from '../security/securable';
import { holds } from '../security/permissions';
import { recycleItem } from '../recycling/recycle';
import type { Row } from '../storage/database';
import { attachmentsResource } from './attachments';
import { validateUpdateResource } from './formUpdate';
import { itemEntity, itemEtag } from './itemEntity';
import { readItemBody } from './itemBody';
import { queryItems, toItemQuery } from './queryItems';
import { checkSelection } from './selectedColumns';
import { versionsResource } from './versions';
import { addItem, deleteItem, requireEtag, requireOwnRow, requireRow, updateItem } from './writeItem';

function itemType(context: ListContext): string {
  return `SP.Data.${context.list.entityTypeName}Item`;
}

function change(context: ListContext, row: Row, request: ApiRequest): Reply {
  requireOnList(context, 'editListItems');
  requireOwnRow(context, row);
  requireEtag(row, request.headers.get('if-match'));
  const values = readItemBody(context, readEntityBody(request, itemType(context)));
  return noContent(itemEtag(updateItem(context, row, { values })));
}

function remove(context: ListContext, row: Row, request: ApiRequest): void {
  requireOnList(context, 'deleteListItems');
  requireOwnRow(context, row);
  requireEtag(row, request.headers.get('if-match'));
}

/** Rows follow their list here. */
function refuseOwnPermissions(): Resource {
  return postMethod(() => {
    throw notSupported('A row with its own permissions');
  });
}

/** @returns one row */
export function itemResource(context: ListContext, id: number): Resource {
  requireOnList(context, 'viewListItems');
  const row = requireRow(context, id);
  return entityResource(() => itemEntity({ context, row }), {
    verbs: {
      GET: (request) => {
        checkSelection(context, request.query.selection);
        return ok(itemEntity({ context, row }));
      },
      MERGE: (request) => change(context, row, request),
      DELETE: (request) => {
        remove(context, row, request);
        deleteItem(context, row);
        return emptyOk();
      }
    },
    children: {
      ...securableChildren(context, context.list),
      attachmentfiles: (step) => attachmentsResource(context, row, step),
      versions: (step) => versionsResource(context, row, step),
      parentlist: () => context.links.listResource(context),
      validateupdatelistitem: () => validateUpdateResource(context, row),
      file: () => fileResourceOf(context, row),
      getwopiframeurl: () => getFunction(() => ok('', 'GetWOPIFrameUrl')),
      breakroleinheritance: () => refuseOwnPermissions(),
      resetroleinheritance: () => refuseOwnPermissions(),
      recycle: () =>
        postMethod((request) => {
          remove(context, row, request);
          return ok(recycleItem(context, row), 'Recycle');
        }),
      deleteobject: () =>
        postMethod((request) => {
          remove(context, row, request);
          deleteItem(context, row);
          return voidOk('DeleteObject');
        })
    }
  });
}

/** @throws SharePointError 400 for paging that list items do not have */
function refusePaging(request: ApiRequest): void {
  if (request.query.top === 0) throw invalidQuery("Invalid value '0' for the query option '$top'.");
}

function page(context: ListContext, request: ApiRequest): Reply {
  requireOnList(context, 'viewListItems');
  refusePaging(request);
  checkSelection(context, request.query.selection);
  const mayManage = holds(listMask(context, context.list), 'manageLists');
  const { rows, nextToken } = queryItems(context, toItemQuery(request.query), mayManage);
  const members = rows.map((row) => itemEntity({ context, row }));
  const set = `SP.ListData.${context.list.entityTypeName}Items`;
  return ok(entities(set, members, nextToken === undefined ? undefined : nextLink(request, nextToken)));
}

/** The same address with the token in place of the old one. */
function nextLink(request: ApiRequest, token: string): string {
  const [path = ''] = request.url.split('?');
  const kept = [...request.query.raw].filter(([name]) => name !== '$skiptoken' && name !== '$skip');
  const parameters: readonly (readonly [string, string])[] = [['$skiptoken', token], ...kept];
  return `${path}?${parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`;
}

function add(context: ListContext, request: ApiRequest): Reply {
  requireOnList(context, 'addListItems');
  if (context.list.baseType === 1) {
    throw invalidArgument('To add an item to a document library, use SPFileCollection.Add()');
  }
  const values = readItemBody(context, readEntityBody(request, itemType(context)));
  const row = addItem(context, { values });
  const entity = itemEntity({ context, row });
  return created(entity, `${apiUrl(context)}/${entity.editLink}`);
}

/** @returns `items` */
export function itemsResource(context: ListContext, segment: Segment): Resource {
  if (segment.positional.length > 0) return itemResource(context, integerArgument(segment));
  return createResource(
    { GET: (request) => page(context, request), POST: (request) => add(context, request) },
    {
      getbyid: (step) => itemResource(context, integerArgument(step, 'id')),
      getbystringid: (step) => itemResource(context, integerArgument(step, 'sId'))
    }
  );
}
