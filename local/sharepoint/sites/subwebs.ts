import { changeTypes, logChange } from '../changes/changeLog';
import { apiUrl, type Context } from '../context';
import { invalidArgument, sharePointFailure } from '../errors';
import { created, type Reply } from '../http/reply';
import { type ApiRequest, readJson, readPart, readText } from '../http/request';
import { requireOnWeb } from '../security/access';
import { standardRoleIds } from '../security/roleDefinitions';
import { dropItemTable } from '../storage/itemTable';
import type { WebRecord } from '../storage/records';
import { addDefaultLists, newWeb } from './createSite';
import { webEntity } from './webEntity';

/** Makes a subsite, as `webs/add` does. */
export function addSubweb(context: Context, request: ApiRequest): Reply {
  requireOnWeb(context, 'manageSubwebs');
  const parameters = readPart(readJson(request), 'parameters');
  const leaf = (readText(parameters, 'Url') ?? '').replace(/^\/+|\/+$/g, '');
  const title = readText(parameters, 'Title') ?? '';
  if (leaf === '' || /["#%*:<>?/\\|~&{}]/.test(leaf) || title.trim() === '') {
    throw invalidArgument('The site needs a title and an address.');
  }
  const path = `${context.web.path}/${leaf}`;
  if (context.store.catalog.findWebByPath(path) !== undefined) {
    throw sharePointFailure('-2147024713', `The Web site address "${path}" is already in use.`);
  }
  const web = newWeb(context, {
    siteId: context.site.id,
    parentId: context.web.id,
    path,
    title,
    description: readText(parameters, 'Description') ?? '',
    language: typeof parameters.Language === 'number' ? parameters.Language : 1033,
    webTemplate: (readText(parameters, 'WebTemplate') ?? 'STS').replace(/#\d+$/, '')
  });
  if (parameters.UseSamePermissionsAsParentSite === false) {
    web.assignments = [{ principalId: context.user.id, roleDefinitionIds: [standardRoleIds.fullControl] }];
  }
  context.store.catalog.saveWeb(web);
  addDefaultLists(context, web);
  const inside = { ...context, web };
  logChange(inside, { object: 'web', type: changeTypes.add });
  return created(webEntity(inside), apiUrl(inside));
}

/** @returns the webs right below this one */
export function subwebsOf(context: Context): readonly WebRecord[] {
  return context.store.catalog.allWebs().filter((web) => web.parentId === context.web.id);
}

/** Removes a subsite and everything in it. */
export function deleteWeb(context: Context): void {
  requireOnWeb(context, 'manageWeb');
  if (context.web.parentId === undefined || subwebsOf(context).length > 0) {
    throw sharePointFailure(
      '-2130575350',
      'There was a problem deleting the site: it is the root of a site collection, or it has sites below it.'
    );
  }
  for (const list of context.store.catalog.listsOf(context.web.id)) {
    dropItemTable(context.store.database, list);
    context.store.catalog.deleteList(list.id);
  }
  logChange(context, { object: 'web', type: changeTypes.deleteObject });
  context.store.catalog.deleteWeb(context.web.id);
}
