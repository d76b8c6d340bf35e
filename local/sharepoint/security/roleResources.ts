import type { Context } from '../context';
import { accessDenied } from '../accessErrors';
import { invalidArgument, objectNotFound, unknownProperty } from '../errors';
import { created, emptyOk, noContent } from '../http/reply';
import { type ApiRequest, isJsonObject, type JsonObject, readEntityBody, readText } from '../http/request';
import { createEntity, type EntityType } from '../odata/entity';
import { integerArgument, type Segment, textArgument } from '../odata/path';
import { apiUrl } from '../context';
import { collectionResource, entityResource, type Resource } from '../resource';
import type { RoleDefinitionRecord } from '../storage/records';
import { requireOnWeb } from './access';
import { joinMask, toBasePermissions } from './permissions';

const roleDefinitionType: EntityType<RoleDefinitionRecord> = {
  typeName: 'SP.RoleDefinition',
  setName: 'SP.ApiData.RoleDefinitions',
  editLink: (role) => `Web/RoleDefinitions(${String(role.id)})`,
  defaults: {
    BasePermissions: (role) => toBasePermissions(BigInt(role.permissions)),
    Description: (role) => role.description,
    Hidden: (role) => role.isHidden,
    Id: (role) => role.id,
    Name: (role) => role.name,
    Order: (role) => role.order,
    RoleTypeKind: (role) => role.kind
  }
};

/** @returns the permission level as an entity */
export function roleDefinitionEntity(role: RoleDefinitionRecord): ReturnType<typeof createEntity> {
  return createEntity(roleDefinitionType, role);
}

function readMask(body: JsonObject): string | undefined {
  const value = body.BasePermissions;
  if (value === undefined) return undefined;
  if (!isJsonObject(value)) throw invalidArgument('BasePermissions needs High and Low.');
  const half = (name: string): bigint => {
    const text = String((value[name] as string | number | undefined) ?? '0');
    if (!/^\d+$/.test(text)) throw invalidArgument(`BasePermissions.${name} is no number.`);
    return BigInt(text);
  };
  return String(joinMask(half('High'), half('Low')));
}

const writableNames = new Set([
  'BasePermissions',
  'Description',
  'Name',
  'Order',
  'Hidden',
  'Id',
  'RoleTypeKind'
]);

function readRole(
  request: ApiRequest,
  present: Partial<RoleDefinitionRecord>
): Partial<RoleDefinitionRecord> {
  const body = readEntityBody(request, 'SP.RoleDefinition');
  for (const name of Object.keys(body)) {
    if (!writableNames.has(name)) throw unknownProperty(name, 'SP.RoleDefinition');
  }
  return {
    ...present,
    name: readText(body, 'Name') ?? present.name ?? '',
    description: readText(body, 'Description') ?? present.description ?? '',
    order: typeof body.Order === 'number' ? body.Order : (present.order ?? 0),
    permissions: readMask(body) ?? present.permissions ?? '0'
  };
}

function addRole(context: Context, request: ApiRequest): RoleDefinitionRecord {
  requireOnWeb(context, 'managePermissions');
  const values = readRole(request, {});
  const site = structuredClone(context.site);
  const name = values.name ?? '';
  if (name === '') throw invalidArgument('A permission level needs a name.');
  if (site.roleDefinitions.some((role) => role.name.toLowerCase() === name.toLowerCase())) {
    throw invalidArgument(`The permission level name '${name}' is already in use.`);
  }
  const role: RoleDefinitionRecord = {
    id: site.nextRoleDefinitionId,
    name,
    description: values.description ?? '',
    order: values.order ?? 0,
    permissions: values.permissions ?? '0',
    kind: 0,
    isHidden: false
  };
  site.nextRoleDefinitionId += 1;
  site.roleDefinitions.push(role);
  context.store.catalog.saveSite(site);
  return role;
}

function changeRole(context: Context, role: RoleDefinitionRecord, request: ApiRequest): void {
  requireOnWeb(context, 'managePermissions');
  const values = readRole(request, role);
  const site = structuredClone(context.site);
  site.roleDefinitions = site.roleDefinitions.map((other) =>
    other.id === role.id ? { ...other, ...values } : other
  );
  context.store.catalog.saveSite(site);
}

function removeRole(context: Context, role: RoleDefinitionRecord): void {
  requireOnWeb(context, 'managePermissions');
  if (role.kind !== 0) throw accessDenied();
  const site = structuredClone(context.site);
  site.roleDefinitions = site.roleDefinitions.filter((other) => other.id !== role.id);
  context.store.catalog.saveSite(site);
}

function roleResource(context: Context, find: (role: RoleDefinitionRecord) => boolean): Resource {
  const role = context.site.roleDefinitions.find(find);
  if (role === undefined) throw objectNotFound();
  return entityResource(() => roleDefinitionEntity(role), {
    verbs: {
      MERGE: (request) => {
        changeRole(context, role, request);
        return noContent();
      },
      DELETE: () => {
        removeRole(context, role);
        return emptyOk();
      }
    }
  });
}

/** @returns `roledefinitions`: the permission levels of the site collection */
export function roleDefinitionsResource(context: Context, segment: Segment): Resource {
  if (segment.positional.length > 0) {
    const id = integerArgument(segment);
    return roleResource(context, (role) => role.id === id);
  }
  return collectionResource(
    'SP.ApiData.RoleDefinitions',
    () => [...context.site.roleDefinitions].sort((a, b) => a.order - b.order).map(roleDefinitionEntity),
    {
      verbs: {
        POST: (request) => {
          const role = addRole(context, request);
          return created(
            roleDefinitionEntity(role),
            `${apiUrl(context)}/Web/RoleDefinitions(${String(role.id)})`
          );
        }
      },
      children: {
        getbyid: (step) => {
          const id = integerArgument(step, 'id');
          return roleResource(context, (role) => role.id === id);
        },
        getbyname: (step) => {
          const name = textArgument(step, 'name').toLowerCase();
          return roleResource(context, (role) => role.name.toLowerCase() === name);
        },
        getbytype: (step) => {
          const kind = integerArgument(step, 'roleType');
          return roleResource(context, (role) => role.kind === kind);
        }
      }
    }
  );
}

/** @returns the permission levels with these ids, as a collection */
export function bindingsResource(context: Context, ids: readonly number[]): Resource {
  return collectionResource('SP.ApiData.RoleDefinitions', () =>
    context.site.roleDefinitions.filter((role) => ids.includes(role.id)).map(roleDefinitionEntity)
  );
}
