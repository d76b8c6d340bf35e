import type { Context } from '../context';
import { notSupported } from '../errors';
import { ok, voidOk } from '../http/reply';
import { booleanArgument, type Segment, textArgument } from '../odata/path';
import { type Children, entityResource, getFunction, postMethod, type Resource } from '../resource';
import type { ListRecord, RoleAssignmentRecord } from '../storage/records';
import { requireUser } from '../users/userResources';
import { listEntity } from '../lists/listEntity';
import { webEntity } from '../sites/webEntity';
import { effectiveAssignments, findWebScope, listMask, webMask } from './access';
import { toBasePermissions } from './permissions';
import { requireManagePermissions, roleAssignmentsResource, saveAssignments } from './roleAssignments';
import { standardRoleIds } from './roleDefinitions';

function switchOf(segment: Segment, name: string, position: number): boolean {
  const literal = segment.positional[position];
  return literal?.kind === 'boolean' ? literal.value : booleanArgument(segment, name, false);
}

/** Gives the object its own permissions: a copy of the inherited ones, or full control for the caller alone. */
function breakInheritance(context: Context, list: ListRecord | undefined, segment: Segment): void {
  requireManagePermissions(context, list);
  const own = list === undefined ? context.web.assignments : list.assignments;
  if (own !== undefined) return;
  const isCopied = switchOf(segment, 'copyRoleAssignments', 0);
  const copied = structuredClone([...effectiveAssignments(context, context.web, list)]);
  const assignments: RoleAssignmentRecord[] = isCopied
    ? copied
    : [{ principalId: context.user.id, roleDefinitionIds: [standardRoleIds.fullControl] }];
  if (list === undefined && switchOf(segment, 'clearSubscopes', 1)) {
    for (const below of context.store.catalog.listsOf(context.web.id)) {
      context.store.catalog.saveList({ ...below, assignments: undefined });
    }
  }
  saveAssignments(context, list, assignments);
}

function resetInheritance(context: Context, list: ListRecord | undefined): void {
  requireManagePermissions(context, list);
  if (list === undefined && context.web.parentId === undefined) {
    throw notSupported('Resetting the permissions of a root site');
  }
  saveAssignments(context, list, undefined);
}

function uniqueAncestor(context: Context, list: ListRecord | undefined): Resource {
  if (list?.assignments !== undefined) return entityResource(() => listEntity({ ...context, list }));
  return entityResource(() => webEntity({ ...context, web: findWebScope(context, context.web) }));
}

/**
 * What every object with permissions answers.
 *
 * @param context - the call
 * @param list - the list; undefined for the web. A row follows its list.
 */
export function securableChildren(context: Context, list?: ListRecord): Children {
  return {
    roleassignments: (step) => roleAssignmentsResource(context, list, step),
    firstuniqueancestorsecurableobject: () => uniqueAncestor(context, list),
    getusereffectivepermissions: (step) =>
      getFunction(() => {
        const user = requireUser(context, textArgument(step, 'userName'));
        const mask = list === undefined ? webMask(context, user) : listMask(context, list, user);
        return ok(toBasePermissions(mask), 'GetUserEffectivePermissions');
      })
  };
}

/** `breakroleinheritance` and `resetroleinheritance` of a web or a list. */
export function inheritanceChildren(context: Context, list?: ListRecord): Children {
  return {
    breakroleinheritance: (step) =>
      postMethod(() => {
        breakInheritance(context, list, step);
        return voidOk('BreakRoleInheritance');
      }),
    resetroleinheritance: () =>
      postMethod(() => {
        resetInheritance(context, list);
        return voidOk('ResetRoleInheritance');
      })
  };
}
