import { currentToken } from '../changes/getChanges';
import { apiUrl, type Context, relativeUrl, webUrl } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, entities, type Entity, type Value } from '../odata/values';
import { listMask, webMask } from '../security/access';
import { holds, toBasePermissions } from '../security/permissions';
import { roleAssignmentEntities } from '../security/roleAssignments';
import { listEntity } from '../lists/listEntity';
import { groupEntity, userEntity } from '../users/principalEntities';
import { regionalSettingsEntity } from './regionalEntities';
import { webInformationEntity } from './webInformation';

type Readers = Record<string, (context: Context) => Value>;

function fixed(values: Readonly<Record<string, string | number | boolean | null>>): Readers {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      ({ web }: Context): Value => web.settings[name] ?? value
    ])
  );
}

/** Properties that a caller may write and that nothing else here depends on, with their defaults. */
export const webSettings = {
  AlternateCssUrl: '',
  CustomMasterUrl: '',
  MasterUrl: '',
  SiteLogoUrl: '',
  EnableMinimalDownload: false,
  QuickLaunchEnabled: true,
  TreeViewEnabled: false,
  OverwriteTranslationsOnChange: false,
  SaveSiteAsTemplateEnabled: true,
  SyndicationEnabled: true,
  FooterEnabled: false,
  HeaderEmphasis: 0,
  HeaderLayout: 0,
  HorizontalQuickLaunch: false,
  MegaMenuEnabled: false,
  NavAudienceTargetingEnabled: false,
  SearchScope: 0,
  FooterLayout: 0,
  FooterEmphasis: 0,
  MembersCanShare: true,
  IsMultilingual: false,
  ObjectCacheEnabled: false,
  RequestAccessEmail: ''
} as const;

const defaults: Readers = {
  AllowRssFeeds: () => true,
  AppInstanceId: () => '00000000-0000-0000-0000-000000000000',
  Configuration: () => 0,
  Created: ({ web }) => web.created,
  CurrentChangeToken: (context) => currentToken(context),
  Description: ({ web }) => web.description,
  DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: () => false,
  Id: ({ web }) => web.id,
  IsHomepageModernized: () => false,
  Language: ({ web }) => web.language,
  LastItemModifiedDate: ({ web }) => web.lastItemModified,
  LastItemUserModifiedDate: ({ web }) => web.lastItemModified,
  NoCrawl: () => false,
  RecycleBinEnabled: () => true,
  ResourcePath: (context) => complex('SP.ResourcePath', { DecodedUrl: webUrl(context) }),
  ServerRelativeUrl: ({ web }) => relativeUrl(web),
  Title: ({ web }) => web.title,
  UIVersion: () => 15,
  UIVersionConfigurationEnabled: () => false,
  Url: webUrl,
  WebTemplate: ({ web }) => web.webTemplate,
  WelcomePage: () => '',
  ...fixed(webSettings)
};

function group(id: (context: Context) => number | undefined): (context: Context) => Value | undefined {
  return (context) => {
    const found = context.site.groups.find((candidate) => candidate.id === id(context));
    return found === undefined ? undefined : groupEntity(context, found);
  };
}

function readableLists(context: Context): readonly Entity[] {
  return context.store.catalog
    .listsOf(context.web.id)
    .filter((list) => holds(listMask(context, list), 'viewListItems'))
    .map((list) => listEntity({ ...context, list }));
}

const webType: EntityType<Context> = {
  typeName: 'SP.Web',
  setName: 'SP.ApiData.Webs',
  editLink: () => 'Web',
  apiUrl,
  defaults,
  onDemand: {
    EffectiveBasePermissions: (context) => toBasePermissions(webMask(context)),
    HasUniqueRoleAssignments: ({ web }) => web.assignments !== undefined,
    ServerRelativePath: ({ web }) => complex('SP.ResourcePath', { DecodedUrl: relativeUrl(web) }),
    SupportedUILanguageIds: () => ({
      kind: 'primitives',
      typeName: 'Collection(Edm.Int32)',
      values: [1033, 1053]
    }),
    WebTemplateConfiguration: ({ web }) => `${web.webTemplate}#0`
  },
  navigation: {
    AssociatedOwnerGroup: group(
      ({ web, store }) => web.ownerGroupId ?? store.catalog.findWeb(web.parentId ?? '')?.ownerGroupId
    ),
    AssociatedMemberGroup: group(
      ({ web, store }) => web.memberGroupId ?? store.catalog.findWeb(web.parentId ?? '')?.memberGroupId
    ),
    AssociatedVisitorGroup: group(
      ({ web, store }) => web.visitorGroupId ?? store.catalog.findWeb(web.parentId ?? '')?.visitorGroupId
    ),
    CurrentUser: (context) => userEntity(context, context.user),
    Lists: (context) => entities('SP.ApiData.Lists', readableLists(context)),
    ParentWeb: (context) => {
      const parent = context.store.catalog.findWeb(context.web.parentId ?? '');
      return parent === undefined ? null : webInformationEntity(parent);
    },
    RegionalSettings: regionalSettingsEntity,
    RoleAssignments: (context) => entities('SP.ApiData.RoleAssignments', roleAssignmentEntities(context)),
    SiteGroups: (context) =>
      entities(
        'SP.ApiData.Groups',
        context.site.groups.map((member) => groupEntity(context, member))
      ),
    SiteUsers: (context) =>
      entities(
        'SP.ApiData.Users',
        context.site.users.map((user) => userEntity(context, user))
      ),
    Webs: (context) =>
      entities(
        'SP.ApiData.Webs',
        context.store.catalog
          .allWebs()
          .filter((web) => web.parentId === context.web.id)
          .map((web) => webEntity({ ...context, web }))
      )
  }
};

/** @returns the web of the call as an entity */
export function webEntity(context: Context): Entity {
  return createEntity(webType, context);
}
