import { changeTypes, logChange } from '../changes/changeLog';
import { apiUrl, type Context, type ListContext } from '../context';
import { accessDenied } from '../accessErrors';
import {
  etagMismatch,
  listIdNotFound,
  listNotFound,
  notSupported,
  unknownProperty,
  wrongPrimitive
} from '../errors';
import { fieldsResource } from '../fields/fieldResources';
import { rootFolderResource } from '../files/folderResources';
import { created, emptyOk, noContent, ok, type Reply, voidOk } from '../http/reply';
import { type ApiRequest, type JsonObject, readEntityBody, readText } from '../http/request';
import { itemResource, itemsResource } from '../items/itemResources';
import { readGuid } from '../odata/literals';
import { integerArgument, type Segment, textArgument } from '../odata/path';
import type { Primitive } from '../odata/values';
import { type Children, collectionResource, entityResource, postMethod, type Resource } from '../resource';
import { recycleList } from '../recycling/recycle';
import { listMask, requireOnList, requireOnWeb } from '../security/access';
import { holds } from '../security/permissions';
import { inheritanceChildren, securableChildren } from '../security/securable';
import { countListChange, dropItemTable } from '../storage/itemTable';
import type { ListRecord } from '../storage/records';
import { viewById, viewResource, viewsResource } from '../views/viewResources';
import { contentTypeEntity } from './contentTypes';
import { listEntity, listEtag } from './listEntity';
import { listMethods } from './listMethods';
import { createList, type ListSeed, refuseListTitle, templates } from './newList';

/** Properties that a caller may send back and that only the server sets. */
const readOnlyNames = new Set([
  'Id',
  'BaseTemplate',
  'BaseType',
  'Created',
  'EntityTypeName',
  'ItemCount',
  'TemplateFeatureId',
  'ListItemEntityTypeFullName',
  'ParentWebUrl'
]);

function readSettings(list: Pick<ListRecord, 'settings'>, body: JsonObject): Record<string, Primitive> {
  const settings: Record<string, Primitive> = { ...list.settings };
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title' || name === 'Description' || readOnlyNames.has(name)) continue;
    if ((name === 'ValidationFormula' || name === 'ValidationMessage') && value !== null && value !== '') {
      throw notSupported('A validation formula');
    }
    if (!Object.hasOwn(settings, name)) throw unknownProperty(name, 'SP.List');
    if (typeof value !== typeof settings[name]) throw wrongPrimitive(`Edm.${typeof settings[name]}`);
    settings[name] = value as Primitive;
  }
  return settings;
}

function changeList(context: ListContext, request: ApiRequest): Reply {
  requireOnList(context, 'manageLists');
  const ifMatch = request.headers.get('if-match')?.trim();
  const etag = listEtag(context);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== '' && ifMatch !== etag)
    throw etagMismatch(ifMatch, etag);
  const body = readEntityBody(request, 'SP.List');
  const title = readText(body, 'Title') ?? context.list.title;
  refuseListTitle(context.store, context.web, { title, ownId: context.list.id });
  const list: ListRecord = {
    ...context.list,
    title,
    description: readText(body, 'Description') ?? context.list.description,
    settings: readSettings(context.list, body)
  };
  context.store.catalog.saveList(list);
  countListChange(context.store.database, list);
  logChange(context, { object: 'list', type: changeTypes.update, list });
  return noContent(listEtag({ ...context, list }));
}

function addList(context: Context, request: ApiRequest): Reply {
  requireOnWeb(context, 'manageLists');
  const body = readEntityBody(request, 'SP.List');
  const baseTemplate = typeof body.BaseTemplate === 'number' ? body.BaseTemplate : templates.genericList;
  const made = createList(context, context.web, {
    title: readText(body, 'Title') ?? '',
    description: readText(body, 'Description') ?? '',
    baseTemplate
  });
  const list = { ...made, settings: readSettings(made, body) };
  context.store.catalog.saveList(list);
  logChange(context, { object: 'list', type: changeTypes.add, list });
  return created(listEntity({ ...context, list }), `${apiUrl(context)}/Web/Lists(guid'${list.id}')`);
}

function deleteList(context: ListContext): void {
  requireOnList(context, 'manageLists');
  dropItemTable(context.store.database, context.list);
  context.store.catalog.deleteList(context.list.id);
  logChange(context, { object: 'list', type: changeTypes.deleteObject, list: context.list });
}

function recycle(context: ListContext): Reply {
  requireOnList(context, 'manageLists');
  const id = recycleList(context);
  logChange(context, { object: 'list', type: changeTypes.deleteObject, list: context.list });
  return ok(id, 'Recycle');
}

function refuseSubscription(): Resource {
  const refuse = (): never => {
    throw notSupported('A webhook subscription');
  };
  return collectionResource('SP.ApiData.Subscriptions', () => [], { verbs: { POST: refuse } });
}

function listChildren(context: ListContext): Children {
  const { list } = context;
  return {
    ...securableChildren(context, list),
    ...inheritanceChildren(context, list),
    ...listMethods(context),
    fields: (step) => fieldsResource({ ...context, list }, step),
    items: (step) => itemsResource(context, step),
    getitembyid: (step) => itemResource(context, integerArgument(step, 'id')),
    getitembystringid: (step) => itemResource(context, integerArgument(step, 'sId')),
    views: (step) => viewsResource(context, step),
    getview: (step) => viewById(context, step),
    defaultview: () =>
      viewResource(
        context,
        list.views.find((view) => view.isDefault)
      ),
    rootfolder: () => rootFolderResource(context),
    subscriptions: refuseSubscription,
    contenttypes: () =>
      collectionResource('SP.ApiData.ContentTypes', () => [contentTypeEntity(context)], {
        verbs: {
          POST: () => {
            throw notSupported('A content type beyond the default one');
          }
        }
      }),
    recycle: () => postMethod(() => recycle(context)),
    deleteobject: () =>
      postMethod(() => {
        deleteList(context);
        return voidOk('DeleteObject');
      })
  };
}

/** @returns one list */
export function listResource(context: ListContext): Resource {
  if (listMask(context, context.list) === 0n) throw accessDenied();
  return entityResource(() => listEntity(context), {
    verbs: {
      MERGE: (request) => changeList(context, request),
      DELETE: () => {
        deleteList(context);
        return emptyOk();
      }
    },
    children: listChildren(context)
  });
}

/** @returns the web's list with this id; a row's address on another web leads to that web's list */
export function listById(context: Context, segment: Segment): Resource {
  const id = readGuid(textArgument(segment, 'id'));
  const list = context.store.catalog.listsOf(context.web.id).find((candidate) => candidate.id === id);
  if (list === undefined) throw listIdNotFound();
  return listResource({ ...context, list });
}

/** @returns the web's list with this server-relative folder */
export function listByUrl(context: Context, segment: Segment): Resource {
  const path = `/${textArgument(segment, 'strUrl', 'DecodedUrl').replace(/^\/+|\/+$/g, '')}`.toLowerCase();
  const list = context.store.catalog
    .listsOf(context.web.id)
    .find((candidate) => `${context.web.path}/${candidate.folder}`.toLowerCase() === path);
  if (list === undefined) throw listNotFound(path, `${context.origin}${context.web.path}`);
  return listResource({ ...context, list });
}

const siteAssets: ListSeed = {
  title: 'Site Assets',
  folder: 'SiteAssets',
  baseTemplate: templates.documentLibrary
};
const sitePages: ListSeed = {
  title: 'Site Pages',
  folder: 'SitePages',
  baseTemplate: templates.webPageLibrary
};

function ensureLibrary(context: Context, seed: ListSeed): Resource {
  return postMethod(() => {
    requireOnWeb(context, 'manageLists');
    const known = context.store.catalog.listsOf(context.web.id).find((list) => list.folder === seed.folder);
    const list = known ?? createList(context, context.web, seed);
    return ok(listEntity({ ...context, list }));
  });
}

/** @returns `lists` */
export function listsResource(context: Context, segment: Segment): Resource {
  if (segment.positional.length > 0) return listById(context, segment);
  const readable = (): readonly ListRecord[] =>
    context.store.catalog
      .listsOf(context.web.id)
      .filter((list) => holds(listMask(context, list), 'viewListItems'));
  return collectionResource(
    'SP.ApiData.Lists',
    () => readable().map((list) => listEntity({ ...context, list })),
    {
      verbs: { POST: (request) => addList(context, request) },
      children: {
        getbyid: (step) => listById(context, step),
        getbytitle: (step) => {
          const title = textArgument(step, 'title');
          const list = context.store.catalog
            .listsOf(context.web.id)
            .find((candidate) => candidate.title.toLowerCase() === title.toLowerCase());
          if (list === undefined) throw listNotFound(title, `${context.origin}${context.web.path}`);
          return listResource({ ...context, list });
        },
        ensuresiteassetslibrary: () => ensureLibrary(context, siteAssets),
        ensuresitepageslibrary: () => ensureLibrary(context, sitePages)
      }
    }
  );
}
