import { type Context, relativeUrl, webUrl } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { complex } from '../odata/values';
import { entityResource, type Resource } from '../resource';
import { recycleBinResource } from '../recycling/recycleBinResources';
import { userEntity } from '../users/principalEntities';
import { webEntity } from './webEntity';
import { webResource } from './webResources';

function rootContext(context: Context): Context {
  return { ...context, web: context.store.catalog.findWeb(context.site.rootWebId) ?? context.web };
}

const siteType: EntityType<Context> = {
  typeName: 'SP.Site',
  setName: 'SP.ApiData.Sites',
  editLink: () => 'Site',
  defaults: {
    AllowCreateDeclarativeWorkflow: () => false,
    AllowDesigner: () => true,
    AllowMasterPageEditing: () => false,
    AllowSavePublishDeclarativeWorkflow: () => false,
    Classification: () => '',
    CompatibilityLevel: () => 15,
    GroupId: () => '00000000-0000-0000-0000-000000000000',
    Id: ({ site }) => site.id,
    LockIssue: () => null,
    PrimaryUri: (context) => webUrl(rootContext(context)),
    ReadOnly: () => false,
    ResourcePath: (context) => complex('SP.ResourcePath', { DecodedUrl: webUrl(rootContext(context)) }),
    ServerRelativeUrl: ({ site }) => relativeUrl(site),
    Url: (context) => webUrl(rootContext(context))
  },
  navigation: {
    Owner: (context) => {
      const owner = context.site.users.find((user) => user.isSiteAdmin);
      return owner === undefined ? undefined : userEntity(context, owner);
    },
    RootWeb: (context) => webEntity(rootContext(context))
  }
};

/** @returns `site`: the site collection */
export function siteResource(context: Context): Resource {
  return entityResource(() => createEntity(siteType, context), {
    children: {
      rootweb: () => webResource(rootContext(context)),
      recyclebin: (step) => recycleBinResource(context, step, true)
    }
  });
}
