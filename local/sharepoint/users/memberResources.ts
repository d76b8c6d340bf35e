import { apiUrl, type Context } from '../context';
import { userIdNotFound } from '../errors';
import { created, emptyOk, type Reply, voidOk } from '../http/reply';
import { type ApiRequest, readEntityBody, readText } from '../http/request';
import { integerArgument, type Segment, textArgument } from '../odata/path';
import { collectionResource, entityResource, postMethod, type Resource } from '../resource';
import type { GroupRecord, UserRecord } from '../storage/records';
import { ensureUser, findAccount, findUser } from './directory';
import { requireGroupOwner } from './groups';
import { userEntity } from './principalEntities';

function requireMayEdit(context: Context, group: GroupRecord): void {
  if (group.allowMembersEditMembership && group.memberIds.includes(context.user.id)) return;
  requireGroupOwner(context, group);
}

function saveMembers(context: Context, group: GroupRecord, change: (ids: number[]) => number[]): void {
  const site = structuredClone(context.store.catalog.findSite(context.site.id) ?? context.site);
  site.groups = site.groups.map((other) =>
    other.id === group.id ? { ...other, memberIds: change(other.memberIds) } : other
  );
  context.store.catalog.saveSite(site);
}

function addMember(context: Context, group: GroupRecord, request: ApiRequest): Reply {
  requireMayEdit(context, group);
  const user = ensureUser(context, readText(readEntityBody(request, 'SP.User'), 'LoginName') ?? '');
  saveMembers(context, group, (ids) => (ids.includes(user.id) ? ids : [...ids, user.id]));
  return created(userEntity(context, user), `${apiUrl(context)}/Web/GetUserById(${String(user.id)})`);
}

function findMember(context: Context, group: GroupRecord, find: (user: UserRecord) => boolean): UserRecord {
  const user = context.site.users.find((member) => group.memberIds.includes(member.id) && find(member));
  if (user === undefined) throw userIdNotFound();
  return user;
}

function byLogin(context: Context, name: string): (user: UserRecord) => boolean {
  const account = findAccount(context.store, name);
  const known = account === undefined ? undefined : findUser(context.site, account);
  return (user) => user.id === known?.id;
}

type Find = (user: UserRecord) => boolean;

function byId(segment: Segment): Find {
  const id = integerArgument(segment, 'id');
  return (user) => user.id === id;
}

function byEmail(segment: Segment): Find {
  const email = textArgument(segment, 'emailAddress').toLowerCase();
  return (user) => user.email.toLowerCase() === email;
}

function removeMember(context: Context, group: GroupRecord, find: Find): void {
  const user = findMember(context, group, find);
  requireMayEdit(context, group);
  saveMembers(context, group, (ids) => ids.filter((id) => id !== user.id));
}

function memberResource(context: Context, group: GroupRecord, find: Find): Resource {
  const user = findMember(context, group, find);
  return entityResource(() => userEntity(context, user), {
    verbs: {
      DELETE: () => {
        removeMember(context, group, find);
        return emptyOk();
      }
    }
  });
}

function removeMethod(context: Context, group: GroupRecord, find: Find): Resource {
  return postMethod(() => {
    removeMember(context, group, find);
    return voidOk('Remove');
  });
}

/** @returns `sitegroups(5)/users`: the group's members */
export function membersResource(context: Context, group: GroupRecord, segment: Segment): Resource {
  const named = (step: Segment): Find => byLogin(context, textArgument(step, 'loginName'));
  const [first] = segment.positional;
  if (first !== undefined) {
    return memberResource(context, group, first.kind === 'number' ? byId(segment) : named(segment));
  }
  const members = (): readonly UserRecord[] =>
    context.site.users.filter((user) => group.memberIds.includes(user.id));
  return collectionResource('SP.ApiData.Users', () => members().map((user) => userEntity(context, user)), {
    verbs: { POST: (request) => addMember(context, group, request) },
    children: {
      getbyid: (step) => memberResource(context, group, byId(step)),
      getbyloginname: (step) => memberResource(context, group, named(step)),
      getbyemail: (step) => memberResource(context, group, byEmail(step)),
      removebyid: (step) => removeMethod(context, group, byId(step)),
      removebyloginname: (step) => removeMethod(context, group, named(step))
    }
  });
}
