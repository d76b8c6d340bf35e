import { apiUrl, type Context } from '../context';
import { invalidArgument, unknownProperty, userIdNotFound, userNotFound } from '../errors';
import { created, emptyOk, noContent, ok, type Reply, voidOk } from '../http/reply';
import { type ApiRequest, readEntityBody, readJson, readText } from '../http/request';
import { integerArgument, type Segment, textArgument } from '../odata/path';
import { entityResource, postMethod, type Resource, collectionResource } from '../resource';
import { requireOnWeb } from '../security/access';
import type { UserRecord } from '../storage/records';
import { ensureUser, findAccount, findUser } from './directory';
import { groupsOfUserResource } from './groupResources';
import { userEntity } from './principalEntities';

const readOnlyNames = new Set([
  'Id',
  'IsHiddenInUI',
  'LoginName',
  'PrincipalType',
  'Expiration',
  'IsEmailAuthenticationGuestUser',
  'IsShareByEmailGuestUser',
  'UserId',
  'UserPrincipalName',
  'AadObjectId'
]);

function changeUser(context: Context, user: UserRecord, request: ApiRequest): Reply {
  if (user.id !== context.user.id) requireOnWeb(context, 'manageWeb');
  const body = readEntityBody(request, 'SP.User');
  for (const name of Object.keys(body)) {
    if (!readOnlyNames.has(name) && !['Title', 'Email', 'IsSiteAdmin'].includes(name)) {
      throw unknownProperty(name, 'SP.User');
    }
  }
  // Only an administrator makes another one; for anybody else the present value is no change.
  if (typeof body.IsSiteAdmin === 'boolean' && body.IsSiteAdmin !== user.isSiteAdmin)
    requireOnWeb(context, 'manageWeb');
  const site = structuredClone(context.site);
  site.users = site.users.map((other) =>
    other.id === user.id
      ? {
          ...other,
          title: readText(body, 'Title') ?? other.title,
          email: readText(body, 'Email') ?? other.email,
          isSiteAdmin: typeof body.IsSiteAdmin === 'boolean' ? body.IsSiteAdmin : other.isSiteAdmin
        }
      : other
  );
  context.store.catalog.saveSite(site);
  return noContent();
}

function removeUser(context: Context, user: UserRecord): void {
  requireOnWeb(context, 'managePermissions');
  if (user.isSiteAdmin && context.site.users.filter((other) => other.isSiteAdmin).length === 1) {
    throw invalidArgument('The last site collection administrator cannot be removed.');
  }
  const site = structuredClone(context.site);
  site.users = site.users.filter((other) => other.id !== user.id);
  for (const group of site.groups) group.memberIds = group.memberIds.filter((id) => id !== user.id);
  context.store.catalog.saveSite(site);
}

/** @returns one user of the site */
export function userResource(context: Context, user: UserRecord | undefined): Resource {
  if (user === undefined) throw userIdNotFound();
  return entityResource(() => userEntity(context, user), {
    verbs: {
      MERGE: (request) => changeUser(context, user, request),
      DELETE: () => {
        removeUser(context, user);
        return emptyOk();
      }
    },
    children: { groups: () => groupsOfUserResource(context, user) }
  });
}

/**
 * @param name - login, claim or e-mail address
 * @returns the site's user
 * @throws SharePointError 404/500 when the site or the directory does not know it
 */
export function requireUser(context: Context, name: string): UserRecord {
  const account = findAccount(context.store, name);
  const user = account === undefined ? undefined : findUser(context.site, account);
  if (user === undefined) throw userNotFound(name);
  return user;
}

function byEmail(context: Context, email: string): UserRecord | undefined {
  return context.site.users.find((user) => user.email.toLowerCase() === email.toLowerCase());
}

/** @returns `siteusers`: everybody whom the site collection knows */
export function siteUsersResource(context: Context, segment: Segment): Resource {
  if (segment.positional.length > 0)
    return userResource(context, requireUser(context, textArgument(segment)));
  const remove = (user: UserRecord | undefined): Reply => {
    if (user === undefined) throw userIdNotFound();
    removeUser(context, user);
    return voidOk('Remove');
  };
  const byId = (step: Segment): UserRecord | undefined => {
    const id = integerArgument(step, 'id');
    return context.site.users.find((user) => user.id === id);
  };
  return collectionResource(
    'SP.ApiData.Users',
    () => context.site.users.map((user) => userEntity(context, user)),
    {
      verbs: { POST: (request) => addSiteUser(context, request) },
      children: {
        getbyid: (step) => userResource(context, byId(step)),
        getbyemail: (step) => userResource(context, byEmail(context, textArgument(step, 'emailAddress'))),
        getbyloginname: (step) =>
          userResource(context, requireUser(context, textArgument(step, 'loginName'))),
        removebyid: (step) => postMethod(() => remove(byId(step))),
        removebyloginname: (step) =>
          postMethod(() => remove(requireUser(context, textArgument(step, 'loginName'))))
      }
    }
  );
}

function addSiteUser(context: Context, request: ApiRequest): Reply {
  requireOnWeb(context, 'managePermissions');
  const body = readEntityBody(request, 'SP.User');
  const user = ensureUser(context, readText(body, 'LoginName') ?? '');
  return created(userEntity(context, user), `${apiUrl(context)}/Web/GetUserById(${String(user.id)})`);
}

/** @returns `ensureuser`: adds somebody from the directory to the site */
export function ensureUserResource(context: Context): Resource {
  return postMethod((request) => {
    const user = ensureUser(context, readText(readJson(request), 'logonName') ?? '');
    return ok(userEntity(context, user));
  });
}
