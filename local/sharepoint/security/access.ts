import type { Context, ListContext } from '../context';
import { accessDenied } from '../accessErrors';
import type { ListRecord, RoleAssignmentRecord, SiteRecord, UserRecord, WebRecord } from '../storage/records';
import { fullMask, holds, type Permission } from './permissions';

/** The object whose permissions the web follows: itself, or the nearest ancestor with its own. */
export function findWebScope(context: Pick<Context, 'store'>, web: WebRecord): WebRecord {
  if (web.assignments !== undefined || web.parentId === undefined) return web;
  const parent = context.store.catalog.findWeb(web.parentId);
  return parent === undefined ? web : findWebScope(context, parent);
}

/** The role assignments that hold for a web or, when given, a list on it. */
export function effectiveAssignments(
  context: Pick<Context, 'store'>,
  web: WebRecord,
  list?: ListRecord
): readonly RoleAssignmentRecord[] {
  return list?.assignments ?? findWebScope(context, web).assignments ?? [];
}

/** @returns the sum of what the principal's own and its groups' permission levels give */
export function maskOf(
  site: SiteRecord,
  assignments: readonly RoleAssignmentRecord[],
  user: UserRecord
): bigint {
  if (user.isSiteAdmin) return fullMask;
  const principals = new Set([user.id]);
  for (const group of site.groups) if (group.memberIds.includes(user.id)) principals.add(group.id);
  let mask = 0n;
  for (const assignment of assignments) {
    if (!principals.has(assignment.principalId)) continue;
    for (const roleId of assignment.roleDefinitionIds) {
      const role = site.roleDefinitions.find((definition) => definition.id === roleId);
      if (role !== undefined) mask |= BigInt(role.permissions);
    }
  }
  return mask;
}

/** @returns the caller's rights on the web */
export function webMask(context: Context, user: UserRecord = context.user): bigint {
  return maskOf(context.site, effectiveAssignments(context, context.web), user);
}

/** @returns the caller's rights on the list */
export function listMask(context: Context, list: ListRecord, user: UserRecord = context.user): bigint {
  return maskOf(context.site, effectiveAssignments(context, context.web, list), user);
}

/** @throws SharePointError 403 when the caller lacks the right on the web */
export function requireOnWeb(context: Context, permission: Permission): void {
  if (!holds(webMask(context), permission)) throw accessDenied();
}

/** @throws SharePointError 403 when the caller lacks the right on the list */
export function requireOnList(context: ListContext, permission: Permission): void {
  if (!holds(listMask(context, context.list), permission)) throw accessDenied();
}

/**
 * A person with rights on nothing but one list still opens the web (SharePoint adds Limited Access for that).
 *
 * @returns whether the caller may open the web at all
 */
export function canOpenWeb(context: Context): boolean {
  if (webMask(context) !== 0n) return true;
  return context.store.catalog.listsOf(context.web.id).some((list) => listMask(context, list) !== 0n);
}
