import { currentToken } from '../changes/getChanges';
import { apiUrl, type ListContext, relativeUrl } from '../context';
import { fieldEntity } from '../fields/fieldEntity';
import { rootFolderEntity } from '../files/folderEntity';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, entities, type Entity, type Value } from '../odata/values';
import { listMask } from '../security/access';
import { toBasePermissions } from '../security/permissions';
import { roleAssignmentEntities } from '../security/roleAssignments';
import { readListState } from '../storage/itemTable';
import { visibleViews, viewEntity } from '../views/viewEntity';
import { contentTypeEntity } from './contentTypes';
import { rightsManagementEntity } from './rightsManagement';

type Readers = Record<string, (context: ListContext) => Value>;

function setting(name: string): (context: ListContext) => Value {
  return ({ list }) => list.settings[name] ?? null;
}

function settings(...names: readonly string[]): Readers {
  return Object.fromEntries(names.map((name) => [name, setting(name)]));
}

/** @returns the list's own version: `"<n>"` */
export function listEtag(context: ListContext): string {
  return `"${String(readListState(context.store.database, context.list).version)}"`;
}

const defaults: Readers = {
  ...settings('AllowContentTypes'),
  BaseTemplate: ({ list }) => list.baseTemplate,
  BaseType: ({ list }) => list.baseType,
  ...settings('ContentTypesEnabled', 'CrawlNonDefaultViews'),
  Created: ({ list }) => list.created,
  CurrentChangeToken: (context) => currentToken(context, context.list),
  ...settings('DefaultContentApprovalWorkflowId', 'DefaultItemOpenUseListSetting'),
  Description: ({ list }) => list.description,
  ...settings(
    'Direction',
    'DisableCommenting',
    'DisableGridEditing',
    'DraftVersionVisibility',
    'EnableAttachments',
    'EnableFolderCreation',
    'EnableMinorVersions',
    'EnableModeration',
    'EnableRequestSignOff',
    'EnableVersioning'
  ),
  EntityTypeName: ({ list }) => list.entityTypeName,
  FileSavePermissionEnabled: () => false,
  ...settings('ForceCheckout'),
  HasExternalDataSource: () => false,
  ...settings('Hidden'),
  Id: ({ list }) => list.id,
  ImagePath: ({ list }) => complex('SP.ResourcePath', { DecodedUrl: list.settings.ImageUrl ?? null }),
  ...settings('ImageUrl', 'IrmEnabled', 'IrmExpire', 'IrmReject', 'IsApplicationList'),
  IsCatalog: () => false,
  ...settings('IsPrivate'),
  ItemCount: ({ store, list }) => readListState(store.database, list).itemCount,
  LastItemDeletedDate: ({ store, list }) => readListState(store.database, list).lastDeleted,
  LastItemModifiedDate: ({ store, list }) => readListState(store.database, list).lastModified,
  LastItemUserModifiedDate: ({ store, list }) => readListState(store.database, list).lastUserModified,
  ...settings('ListExperienceOptions'),
  ListItemEntityTypeFullName: ({ list }) => `SP.Data.${list.entityTypeName}Item`,
  ...settings('MajorVersionLimit', 'MajorWithMinorVersionsLimit', 'MultipleUploadDisabled', 'NoCrawl'),
  ParentWebPath: ({ web }) => complex('SP.ResourcePath', { DecodedUrl: relativeUrl(web) }),
  ParentWebUrl: ({ web }) => relativeUrl(web),
  ...settings('ParserDisabled'),
  ServerTemplateCanCreateFolders: () => true,
  TemplateFeatureId: ({ list }) =>
    list.baseType === 1 ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100',
  Title: ({ list }) => list.title
};

const onDemand: Readers = {
  DefaultViewUrl: ({ web, list }) => {
    const leaf = list.views.find((view) => view.isDefault)?.leafName ?? 'AllItems';
    return `${web.path}/${list.folder}/${list.baseType === 1 ? 'Forms/' : ''}${leaf}.aspx`;
  },
  EffectiveBasePermissions: (context) => toBasePermissions(listMask(context, context.list)),
  EffectiveBasePermissionsForUI: (context) => toBasePermissions(listMask(context, context.list)),
  HasUniqueRoleAssignments: ({ list }) => list.assignments !== undefined,
  ValidationFormula: () => '',
  ValidationMessage: () => '',
  ...settings('OnQuickLaunch', 'ReadSecurity', 'WriteSecurity')
};

function empty(setName: string): () => Value {
  return () => entities(setName, []);
}

const navigation: Readers = {
  ContentTypes: (context) => entities('SP.ApiData.ContentTypes', [contentTypeEntity(context)]),
  DefaultView: (context) => {
    const view = context.list.views.find(({ isDefault }) => isDefault);
    return view === undefined ? null : viewEntity({ context, view });
  },
  EventReceivers: empty('SP.ApiData.EventReceiverDefinitions'),
  Fields: (context) =>
    entities(
      'SP.ApiData.Fields',
      context.list.fields.map((field) =>
        fieldEntity({ context, web: context.web, list: context.list, field })
      )
    ),
  InformationRightsManagementSettings: rightsManagementEntity,
  ParentWeb: (context) => context.links.webEntity(context),
  RoleAssignments: (context) =>
    entities('SP.ApiData.RoleAssignments', roleAssignmentEntities(context, context.list)),
  RootFolder: (context) => rootFolderEntity(context),
  Subscriptions: empty('SP.ApiData.Subscriptions'),
  UserCustomActions: empty('SP.ApiData.UserCustomActions'),
  Views: (context) =>
    entities(
      'SP.ApiData.Views',
      visibleViews(context).map((view) => viewEntity({ context, view }))
    )
};

const listType: EntityType<ListContext> = {
  typeName: 'SP.List',
  setName: 'SP.ApiData.Lists',
  editLink: ({ list }) => `Web/Lists(guid'${list.id}')`,
  apiUrl,
  etag: listEtag,
  defaults,
  onDemand,
  navigation
};

/** @returns the list as an entity */
export function listEntity(context: ListContext): Entity {
  return createEntity(listType, context);
}
