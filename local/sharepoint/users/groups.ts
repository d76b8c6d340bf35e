import type { Context } from '../context';
import { accessDenied } from '../accessErrors';
import { webMask } from '../security/access';
import { holds } from '../security/permissions';
import type { GroupRecord, SiteRecord } from '../storage/records';

/** @returns a group with SharePoint's defaults; its id is taken from the site's series */
export function newGroup(site: SiteRecord, title: string, ownerId: number): GroupRecord {
  const group: GroupRecord = {
    id: site.nextPrincipalId,
    title,
    description: '',
    ownerId,
    allowMembersEditMembership: false,
    allowRequestToJoinLeave: false,
    autoAcceptRequestToJoinLeave: false,
    onlyAllowMembersViewMembership: true,
    requestToJoinLeaveEmailSetting: '',
    memberIds: []
  };
  site.nextPrincipalId += 1;
  return group;
}

/** @throws SharePointError 403 unless the caller owns the group or manages permissions */
export function requireGroupOwner(context: Context, group: GroupRecord): void {
  const isOwnerGroupMember = context.site.groups.some(
    (owner) => owner.id === group.ownerId && owner.memberIds.includes(context.user.id)
  );
  const mayManage = holds(webMask(context), 'managePermissions');
  if (!mayManage && group.ownerId !== context.user.id && !isOwnerGroupMember) throw accessDenied();
}
