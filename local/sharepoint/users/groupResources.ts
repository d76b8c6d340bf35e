import { apiUrl, type Context } from '../context';
import { groupNotFound, invalidArgument, unknownProperty } from '../errors';
import { created, emptyOk, noContent, type Reply, voidOk } from '../http/reply';
import { type ApiRequest, type JsonObject, readEntityBody, readText } from '../http/request';
import { integerArgument, type Segment, textArgument } from '../odata/path';
import { collectionResource, entityResource, postMethod, type Resource } from '../resource';
import { requireOnWeb, webMask } from '../security/access';
import { holds } from '../security/permissions';
import type { GroupRecord, SiteRecord, UserRecord } from '../storage/records';
import { newGroup, requireGroupOwner } from './groups';
import { membersResource } from './memberResources';
import { groupEntity } from './principalEntities';

const typeName = 'SP.Group';
const readOnlyNames = new Set(['Id', 'IsHiddenInUI', 'LoginName', 'OwnerTitle', 'PrincipalType']);

function applyBody(group: GroupRecord, body: JsonObject): GroupRecord {
  const flag = (name: string, present: boolean): boolean => {
    const value = body[name];
    return typeof value === 'boolean' ? value : present;
  };
  const known = new Set([
    'Title',
    'Description',
    'AllowMembersEditMembership',
    'AllowRequestToJoinLeave',
    'AutoAcceptRequestToJoinLeave',
    'OnlyAllowMembersViewMembership',
    'RequestToJoinLeaveEmailSetting',
    ...readOnlyNames
  ]);
  for (const name of Object.keys(body)) if (!known.has(name)) throw unknownProperty(name, typeName);
  return {
    ...group,
    title: readText(body, 'Title') ?? group.title,
    description: readText(body, 'Description') ?? group.description,
    allowMembersEditMembership: flag('AllowMembersEditMembership', group.allowMembersEditMembership),
    allowRequestToJoinLeave: flag('AllowRequestToJoinLeave', group.allowRequestToJoinLeave),
    autoAcceptRequestToJoinLeave: flag('AutoAcceptRequestToJoinLeave', group.autoAcceptRequestToJoinLeave),
    onlyAllowMembersViewMembership: flag(
      'OnlyAllowMembersViewMembership',
      group.onlyAllowMembersViewMembership
    ),
    requestToJoinLeaveEmailSetting:
      readText(body, 'RequestToJoinLeaveEmailSetting') ?? group.requestToJoinLeaveEmailSetting
  };
}

function refuseTakenTitle(site: SiteRecord, title: string, ownId: number): void {
  if (title.trim() === '') throw invalidArgument('A group needs a name.');
  if (site.groups.some((group) => group.id !== ownId && group.title.toLowerCase() === title.toLowerCase())) {
    throw invalidArgument('The specified name is already in use.');
  }
}

function addGroup(context: Context, request: ApiRequest): Reply {
  if (!holds(webMask(context), 'createGroups')) requireOnWeb(context, 'managePermissions');
  const site = structuredClone(context.site);
  const group = applyBody(newGroup(site, '', context.user.id), readEntityBody(request, typeName));
  refuseTakenTitle(site, group.title, group.id);
  group.memberIds.push(context.user.id);
  site.groups.push(group);
  context.store.catalog.saveSite(site);
  return created(
    groupEntity({ ...context, site }, group),
    `${apiUrl(context)}/Web/SiteGroups/GetById(${String(group.id)})`
  );
}

/** Saves the site with this group in place of the one with its id. */
export function replaceGroup(context: Context, group: GroupRecord): void {
  const site = structuredClone(context.site);
  site.groups = site.groups.map((other) => (other.id === group.id ? group : other));
  context.store.catalog.saveSite(site);
}

function removeGroup(context: Context, group: GroupRecord): void {
  requireGroupOwner(context, group);
  const site = structuredClone(context.site);
  site.groups = site.groups.filter((other) => other.id !== group.id);
  context.store.catalog.saveSite(site);
}

/** @returns one site group */
export function groupResource(context: Context, group: GroupRecord | undefined): Resource {
  if (group === undefined) throw groupNotFound();
  return entityResource(() => groupEntity(context, group), {
    verbs: {
      MERGE: (request) => {
        requireGroupOwner(context, group);
        const changed = applyBody(group, readEntityBody(request, typeName));
        refuseTakenTitle(context.site, changed.title, group.id);
        replaceGroup(context, changed);
        return noContent();
      },
      DELETE: () => {
        removeGroup(context, group);
        return emptyOk();
      }
    },
    children: {
      users: (step) => membersResource(context, group, step),
      setuserasowner: (step) =>
        postMethod(() => {
          requireGroupOwner(context, group);
          replaceGroup(context, { ...group, ownerId: integerArgument(step, 'ownerId') });
          return voidOk('SetUserAsOwner');
        })
    }
  });
}

/** @returns the groups that a user belongs to */
export function groupsOfUserResource(context: Context, user: UserRecord): Resource {
  return collectionResource('SP.ApiData.Groups', () =>
    context.site.groups
      .filter((group) => group.memberIds.includes(user.id))
      .map((group) => groupEntity(context, group))
  );
}

/** @returns `sitegroups` */
export function siteGroupsResource(context: Context, segment: Segment): Resource {
  const byId = (step: Segment): GroupRecord | undefined => {
    const id = integerArgument(step, 'id');
    return context.site.groups.find((group) => group.id === id);
  };
  const byName = (step: Segment): GroupRecord | undefined => {
    const name = textArgument(step, 'name', 'loginName').toLowerCase();
    return context.site.groups.find((group) => group.title.toLowerCase() === name);
  };
  if (segment.positional.length > 0) return groupResource(context, byId(segment));
  const remove = (group: GroupRecord | undefined): Reply => {
    if (group === undefined) throw groupNotFound();
    removeGroup(context, group);
    return voidOk('Remove');
  };
  return collectionResource(
    'SP.ApiData.Groups',
    () => context.site.groups.map((group) => groupEntity(context, group)),
    {
      verbs: { POST: (request) => addGroup(context, request) },
      children: {
        getbyid: (step) => groupResource(context, byId(step)),
        getbyname: (step) => groupResource(context, byName(step)),
        removebyid: (step) => postMethod(() => remove(byId(step))),
        removebyloginname: (step) => postMethod(() => remove(byName(step)))
      }
    }
  );
}
