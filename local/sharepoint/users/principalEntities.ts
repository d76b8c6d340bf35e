import type { Context } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, entities, type Entity } from '../odata/values';
import type { GroupRecord, UserRecord } from '../storage/records';
import { findAccount, toClaim } from './directory';

interface UserSubject {
  readonly context: Context;
  readonly user: UserRecord;
}

interface GroupSubject {
  readonly context: Context;
  readonly group: GroupRecord;
}

function directoryId({ context, user }: UserSubject): string {
  return findAccount(context.store, user.login)?.directoryId ?? '';
}

const userType: EntityType<UserSubject> = {
  typeName: 'SP.User',
  setName: 'SP.ApiData.Users',
  editLink: ({ user }) => `Web/GetUserById(${String(user.id)})`,
  defaults: {
    Id: ({ user }) => user.id,
    IsHiddenInUI: () => false,
    LoginName: ({ user }) => toClaim(user.login),
    Title: ({ user }) => user.title,
    PrincipalType: () => 1,
    Email: ({ user }) => user.email,
    Expiration: () => '',
    IsEmailAuthenticationGuestUser: () => false,
    IsShareByEmailGuestUser: ({ context, user }) => findAccount(context.store, user.login)?.isGuest ?? false,
    IsSiteAdmin: ({ user }) => user.isSiteAdmin,
    UserId: (subject) =>
      complex('SP.UserIdInfo', {
        NameId: directoryId(subject).replace(/-/g, '').slice(0, 16),
        NameIdIssuer: 'urn:federation:microsoftonline'
      }),
    UserPrincipalName: ({ user }) => user.login
  },
  onDemand: {
    AadObjectId: (subject) =>
      complex('SP.UserIdInfo', {
        NameId: directoryId(subject),
        NameIdIssuer: 'urn:federation:microsoftonline'
      })
  },
  navigation: {
    Groups: ({ context, user }) =>
      entities(
        'SP.ApiData.Groups',
        context.site.groups
          .filter((group) => group.memberIds.includes(user.id))
          .map((group) => groupEntity(context, group))
      )
  }
};

const groupType: EntityType<GroupSubject> = {
  typeName: 'SP.Group',
  setName: 'SP.ApiData.Groups',
  editLink: ({ group }) => `Web/SiteGroups/GetById(${String(group.id)})`,
  defaults: {
    Id: ({ group }) => group.id,
    IsHiddenInUI: () => false,
    LoginName: ({ group }) => group.title,
    Title: ({ group }) => group.title,
    PrincipalType: () => 8,
    AllowMembersEditMembership: ({ group }) => group.allowMembersEditMembership,
    AllowRequestToJoinLeave: ({ group }) => group.allowRequestToJoinLeave,
    AutoAcceptRequestToJoinLeave: ({ group }) => group.autoAcceptRequestToJoinLeave,
    Description: ({ group }) => (group.description === '' ? null : group.description),
    OnlyAllowMembersViewMembership: ({ group }) => group.onlyAllowMembersViewMembership,
    OwnerTitle: ({ context, group }) => ownerOf(context, group)?.title ?? '',
    RequestToJoinLeaveEmailSetting: ({ group }) => group.requestToJoinLeaveEmailSetting
  },
  navigation: {
    Owner: ({ context, group }) => {
      const owner = context.site.groups.find((other) => other.id === group.ownerId);
      if (owner !== undefined) return groupEntity(context, owner);
      const user = context.site.users.find((other) => other.id === group.ownerId);
      return user === undefined ? undefined : userEntity(context, user);
    },
    Users: ({ context, group }) =>
      entities(
        'SP.ApiData.Users',
        context.site.users
          .filter((user) => group.memberIds.includes(user.id))
          .map((user) => userEntity(context, user))
      )
  }
};

function ownerOf(context: Context, group: GroupRecord): { readonly title: string } | undefined {
  const isOwner = (principal: { readonly id: number }): boolean => principal.id === group.ownerId;
  return context.site.groups.find(isOwner) ?? context.site.users.find(isOwner);
}

/** @returns the site's user as an entity */
export function userEntity(context: Context, user: UserRecord): Entity {
  return createEntity(userType, { context, user });
}

/** @returns the site group as an entity */
export function groupEntity(context: Context, group: GroupRecord): Entity {
  return createEntity(groupType, { context, group });
}
