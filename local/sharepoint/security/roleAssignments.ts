import type { Context } from '../context';
import { invalidArgument, objectNotFound, userIdNotFound } from '../errors';
import { emptyOk, voidOk } from '../http/reply';
import { createEntity, type EntityType } from '../odata/entity';
import { integerArgument, type Segment } from '../odata/path';
import { entities, type Entity } from '../odata/values';
import { collectionResource, entityResource, postMethod, type Resource } from '../resource';
import type { ListRecord, RoleAssignmentRecord } from '../storage/records';
import { groupEntity, userEntity } from '../users/principalEntities';
import { effectiveAssignments, findWebScope, requireOnList, requireOnWeb } from './access';
import { bindingsResource, roleDefinitionEntity } from './roleResources';

interface AssignmentSubject {
  readonly context: Context;
  readonly list: ListRecord | undefined;
  readonly assignment: RoleAssignmentRecord;
}

function principalEntity(context: Context, id: number): Entity | undefined {
  const group = context.site.groups.find((candidate) => candidate.id === id);
  if (group !== undefined) return groupEntity(context, group);
  const user = context.site.users.find((candidate) => candidate.id === id);
  return user === undefined ? undefined : userEntity(context, user);
}

const assignmentType: EntityType<AssignmentSubject> = {
  typeName: 'SP.RoleAssignment',
  setName: 'SP.ApiData.RoleAssignments',
  editLink: ({ list, assignment }) =>
    `Web/${list === undefined ? '' : `Lists(guid'${list.id}')/`}RoleAssignments(${String(assignment.principalId)})`,
  defaults: { PrincipalId: ({ assignment }) => assignment.principalId },
  navigation: {
    Member: ({ context, assignment }) => principalEntity(context, assignment.principalId),
    RoleDefinitionBindings: ({ context, assignment }) =>
      entities(
        'SP.ApiData.RoleDefinitions',
        context.site.roleDefinitions
          .filter((role) => assignment.roleDefinitionIds.includes(role.id))
          .map(roleDefinitionEntity)
      )
  }
};

/** @returns the role assignments that hold for the web or the list, as entities */
export function roleAssignmentEntities(context: Context, list?: ListRecord): readonly Entity[] {
  return effectiveAssignments(context, context.web, list).map((assignment) =>
    createEntity(assignmentType, { context, list, assignment })
  );
}

/** @throws SharePointError 403 unless the caller manages permissions of the object */
export function requireManagePermissions(context: Context, list: ListRecord | undefined): void {
  if (list === undefined) requireOnWeb(context, 'managePermissions');
  else requireOnList({ ...context, list }, 'managePermissions');
}

/** Saves the assignments of the object; only an object with its own ones has them to change. */
export function saveAssignments(
  context: Context,
  list: ListRecord | undefined,
  assignments: RoleAssignmentRecord[] | undefined
): void {
  if (list === undefined) context.store.catalog.saveWeb({ ...context.web, assignments });
  else context.store.catalog.saveList({ ...list, assignments });
}

function changeAssignments(
  context: Context,
  list: ListRecord | undefined,
  change: (assignments: RoleAssignmentRecord[]) => RoleAssignmentRecord[]
): void {
  requireManagePermissions(context, list);
  const own =
    list === undefined
      ? findWebScope(context, context.web).id === context.web.id
      : list.assignments !== undefined;
  if (!own) throw invalidArgument('This operation is not allowed on an object that inherits permissions.');
  saveAssignments(
    context,
    list,
    change(structuredClone([...effectiveAssignments(context, context.web, list)]))
  );
}

/** A principal and a permission level. */
type Pair = readonly [principalId: number, roleId: number];

function addAssignment(context: Context, list: ListRecord | undefined, [principalId, roleId]: Pair): void {
  if (principalEntity(context, principalId) === undefined) throw userIdNotFound();
  if (!context.site.roleDefinitions.some((role) => role.id === roleId)) throw objectNotFound();
  changeAssignments(context, list, (assignments) => {
    const known = assignments.find((assignment) => assignment.principalId === principalId);
    if (known === undefined) return [...assignments, { principalId, roleDefinitionIds: [roleId] }];
    known.roleDefinitionIds = [...new Set([...known.roleDefinitionIds, roleId])];
    return assignments;
  });
}

function removeAssignment(
  context: Context,
  list: ListRecord | undefined,
  [principalId, roleId]: Pair | readonly [principalId: number]
): void {
  changeAssignments(context, list, (assignments) =>
    assignments
      .map((assignment) =>
        assignment.principalId === principalId
          ? {
              ...assignment,
              roleDefinitionIds:
                roleId === undefined ? [] : assignment.roleDefinitionIds.filter((id) => id !== roleId)
            }
          : assignment
      )
      .filter((assignment) => assignment.roleDefinitionIds.length > 0)
  );
}

function assignmentResource(context: Context, list: ListRecord | undefined, principalId: number): Resource {
  const found = effectiveAssignments(context, context.web, list).find(
    (assignment) => assignment.principalId === principalId
  );
  if (found === undefined) throw objectNotFound();
  return entityResource(() => createEntity(assignmentType, { context, list, assignment: found }), {
    verbs: {
      DELETE: () => {
        removeAssignment(context, list, [principalId]);
        return emptyOk();
      }
    },
    children: { roledefinitionbindings: () => bindingsResource(context, found.roleDefinitionIds) }
  });
}

/** @returns `roleassignments` of the web or the list */
export function roleAssignmentsResource(
  context: Context,
  list: ListRecord | undefined,
  segment: Segment
): Resource {
  if (list === undefined) requireOnWeb(context, 'enumeratePermissions');
  else requireOnList({ ...context, list }, 'enumeratePermissions');
  if (segment.positional.length > 0) return assignmentResource(context, list, integerArgument(segment));
  const pair = (step: Segment): Pair => [
    integerArgument({ ...step, positional: step.positional.slice(0, 1) }, 'principalId'),
    integerArgument({ ...step, positional: step.positional.slice(1) }, 'roleDefId')
  ];
  return collectionResource('SP.ApiData.RoleAssignments', () => roleAssignmentEntities(context, list), {
    children: {
      getbyprincipalid: (step) => assignmentResource(context, list, integerArgument(step, 'principalId')),
      addroleassignment: (step) =>
        postMethod(() => {
          addAssignment(context, list, pair(step));
          return voidOk('AddRoleAssignment');
        }),
      removeroleassignment: (step) =>
        postMethod(() => {
          removeAssignment(context, list, pair(step));
          return voidOk('RemoveRoleAssignment');
        })
    }
  });
}
