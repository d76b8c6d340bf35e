import { getChangesResource } from '../changes/getChanges';
import type { Context } from '../context';
import { groupNotFound, invalidArgument, notSupported, unknownProperty, userIdNotFound } from '../errors';
import { fieldsResource } from '../fields/fieldResources';
import { fileByPath, folderByPath } from '../files/folderResources';
import { emptyOk, noContent, ok, type Reply, voidOk } from '../http/reply';
import { type ApiRequest, readEntityBody, readText } from '../http/request';
import { siteContentTypes } from '../lists/contentTypes';
import { listByUrl, listsResource } from '../lists/listResources';
import { integerArgument, type Segment } from '../odata/path';
import type { Primitive } from '../odata/values';
import {
  type Children,
  collectionResource,
  entityResource,
  getFunction,
  postMethod,
  type Resource
} from '../resource';
import { recycleBinResource } from '../recycling/recycleBinResources';
import { requireOnWeb } from '../security/access';
import { roleDefinitionsResource } from '../security/roleResources';
import { inheritanceChildren, securableChildren } from '../security/securable';
import { groupResource, siteGroupsResource } from '../users/groupResources';
import { findAccount } from '../users/directory';
import { ensureUserResource, siteUsersResource, userResource } from '../users/userResources';
import { addAssociatedGroups } from './createSite';
import { regionalSettingsResource } from './regionalResources';
import { addSubweb, deleteWeb, subwebsOf } from './subwebs';
import { teamSiteChildren } from './teamSiteParts';
import { webEntity, webSettings } from './webEntity';
import { webInformationEntity } from './webInformation';

const readOnlyNames = new Set([
  'Id',
  'Url',
  'Created',
  'ServerRelativeUrl',
  'Language',
  'WebTemplate',
  'UIVersion'
]);

function changeWeb(context: Context, request: ApiRequest): Reply {
  requireOnWeb(context, 'manageWeb');
  const body = readEntityBody(request, 'SP.Web');
  const settings = { ...context.web.settings };
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Title' || name === 'Description' || readOnlyNames.has(name)) continue;
    if (!Object.hasOwn(webSettings, name)) throw unknownProperty(name, 'SP.Web');
    settings[name] = value as Primitive;
  }
  context.store.catalog.saveWeb({
    ...context.web,
    title: readText(body, 'Title') ?? context.web.title,
    description: readText(body, 'Description') ?? context.web.description,
    settings
  });
  return noContent();
}

function associatedGroup(
  context: Context,
  name: 'ownerGroupId' | 'memberGroupId' | 'visitorGroupId'
): Resource {
  const id = context.web[name] ?? context.store.catalog.findWeb(context.web.parentId ?? '')?.[name];
  const group = context.site.groups.find((candidate) => candidate.id === id);
  if (group === undefined) throw groupNotFound();
  return groupResource(context, group);
}

function createAssociatedGroups(context: Context, segment: Segment): Resource {
  return postMethod(() => {
    requireOnWeb(context, 'managePermissions');
    const text = (name: string): string => {
      const literal = segment.named.get(name);
      return literal?.kind === 'text' ? literal.value : '';
    };
    const owner = findAccount(context.store, text('userlogin'));
    if (text('userlogin') !== '' && owner === undefined)
      throw invalidArgument('The owner could not be found.');
    const site = structuredClone(context.site);
    const web = structuredClone(context.web);
    const seed = text('groupnameseed');
    const groups = addAssociatedGroups(site, web, seed === '' ? web.title : seed);
    const user = site.users.find((candidate) => candidate.login === owner?.login);
    groups.owners.memberIds.push(user?.id ?? context.user.id);
    context.store.catalog.saveSite(site);
    context.store.catalog.saveWeb(web);
    return voidOk('CreateDefaultAssociatedGroups');
  });
}

function peopleChildren(context: Context): Children {
  return {
    currentuser: () => userResource(context, context.user),
    getuserbyid: (step) => {
      const id = integerArgument(step, 'userId');
      const user = context.site.users.find((candidate) => candidate.id === id);
      if (user === undefined) throw userIdNotFound();
      return userResource(context, user);
    },
    siteusers: (step) => siteUsersResource(context, step),
    sitegroups: (step) => siteGroupsResource(context, step),
    ensureuser: () => ensureUserResource(context),
    associatedownergroup: () => associatedGroup(context, 'ownerGroupId'),
    associatedmembergroup: () => associatedGroup(context, 'memberGroupId'),
    associatedvisitorgroup: () => associatedGroup(context, 'visitorGroupId'),
    createdefaultassociatedgroups: (step) => createAssociatedGroups(context, step),
    roledefinitions: (step) => roleDefinitionsResource(context, step)
  };
}

function titleResource(context: Context, read: (context: Context) => string): Resource {
  // One language only: every culture gets the same text.
  return entityResource(() => webEntity(context), {
    children: { getvalueforuiculture: () => getFunction(() => ok(read(context), 'GetValueForUICulture')) }
  });
}

function subwebChildren(context: Context): Children {
  const infos = (): Resource =>
    collectionResource('SP.ApiData.WebInformations', () => subwebsOf(context).map(webInformationEntity));
  return {
    webs: () =>
      collectionResource(
        'SP.ApiData.Webs',
        () => subwebsOf(context).map((web) => webEntity({ ...context, web })),
        {
          children: { add: () => postMethod((request) => addSubweb(context, request)) }
        }
      ),
    webinfos: infos,
    getsubwebsfilteredforcurrentuser: infos
  };
}

function contentChildren(context: Context): Children {
  return {
    lists: (step) => listsResource(context, step),
    getlist: (step) => listByUrl(context, step),
    getlistusingpath: (step) => listByUrl(context, step),
    fields: (step) => fieldsResource(context, step),
    availablefields: (step) => {
      const root = context.store.catalog.findWeb(context.site.rootWebId) ?? context.web;
      return fieldsResource({ ...context, web: root }, step);
    },
    contenttypes: () => collectionResource('SP.ApiData.ContentTypes', () => siteContentTypes(context)),
    usercustomactions: () => collectionResource('SP.ApiData.UserCustomActions', () => []),
    eventreceivers: () => collectionResource('SP.ApiData.EventReceiverDefinitions', () => []),
    getfilebyserverrelativepath: (step) => fileByPath(context, step),
    getfilebyserverrelativeurl: (step) => fileByPath(context, step),
    getfolderbyserverrelativepath: (step) => folderByPath(context, step),
    getfolderbyserverrelativeurl: (step) => folderByPath(context, step),
    recyclebin: (step) => recycleBinResource(context, step),
    getchanges: () => getChangesResource(context),
    regionalsettings: () => regionalSettingsResource(context),
    titleresource: () => titleResource(context, ({ web }) => web.title),
    descriptionresource: () => titleResource(context, ({ web }) => web.description),
    applytheme: () =>
      postMethod(() => {
        throw notSupported('A theme');
      })
  };
}

/** @returns `web` */
export function webResource(context: Context): Resource {
  return entityResource(() => webEntity(context), {
    verbs: {
      MERGE: (request) => changeWeb(context, request),
      DELETE: () => {
        deleteWeb(context);
        return emptyOk();
      }
    },
    children: {
      ...securableChildren(context),
      ...inheritanceChildren(context),
      ...peopleChildren(context),
      ...subwebChildren(context),
      ...contentChildren(context),
      ...teamSiteChildren(context)
    }
  });
}
