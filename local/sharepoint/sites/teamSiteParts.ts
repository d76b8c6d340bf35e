import { type Context, relativeUrl } from '../context';
import { invalidArgument } from '../errors';
import { rootFolderEntity } from '../files/folderEntity';
import { ok } from '../http/reply';
import { listResource } from '../lists/listResources';
import { createEntity, type EntityType } from '../odata/entity';
import { textArgument } from '../odata/path';
import { complex, entities, type Entity } from '../odata/values';
import {
  type Children,
  collectionResource,
  createResource,
  entityResource,
  getFunction,
  type Resource
} from '../resource';
import { listMask } from '../security/access';
import { holds } from '../security/permissions';

/** A site here has no property bag of its own. */
const propertiesType: EntityType<Context> = {
  typeName: 'SP.PropertyValues',
  setName: 'SP.ApiData.PropertyValues',
  editLink: () => 'Web/AllProperties',
  defaults: {}
};

const templateType: EntityType<{ readonly id: number; readonly name: string; readonly title: string }> = {
  typeName: 'SP.WebTemplate',
  setName: 'SP.ApiData.WebTemplates',
  editLink: ({ name }) => `Web/WebTemplates('${name}')`,
  defaults: {
    Description: () => '',
    DisplayCategory: () => 'Collaboration',
    Id: ({ id }) => id,
    ImageUrl: () => '',
    IsHidden: () => false,
    IsRootWebOnly: () => false,
    IsSubWebOnly: () => false,
    Lcid: () => 1033,
    Name: ({ name }) => name,
    Title: ({ title }) => title
  }
};

const webFolderType: EntityType<Context> = {
  typeName: 'SP.Folder',
  setName: 'SP.ApiData.Folders',
  editLink: () => 'Web/RootFolder',
  defaults: {
    Exists: () => true,
    IsWOPIEnabled: () => false,
    ItemCount: () => 0,
    Name: ({ web }) => web.path.slice(web.path.lastIndexOf('/') + 1),
    ProgID: () => null,
    ServerRelativeUrl: ({ web }) => relativeUrl(web),
    TimeCreated: ({ web }) => web.created,
    TimeLastModified: ({ web }) => web.lastItemModified,
    UniqueId: ({ web }) => web.id,
    WelcomePage: () => ''
  },
  onDemand: { ServerRelativePath: ({ web }) => complex('SP.ResourcePath', { DecodedUrl: relativeUrl(web) }) },
  navigation: { Folders: (context) => entities('SP.ApiData.Folders', listFolders(context)) }
};

function listFolders(context: Context): readonly Entity[] {
  return context.store.catalog
    .listsOf(context.web.id)
    .filter((list) => holds(listMask(context, list), 'viewListItems'))
    .map((list) => rootFolderEntity({ ...context, list }));
}

function defaultLibrary(context: Context): Resource {
  const list = context.store.catalog
    .listsOf(context.web.id)
    .find(({ folder }) => folder === 'Shared Documents');
  if (list === undefined) throw invalidArgument('The site has no default document library.');
  return listResource({ ...context, list });
}

/** The icon files that SharePoint has for common kinds of files. */
const iconNames = new Set(['docx', 'xlsx', 'pptx', 'pdf', 'txt', 'png', 'jpg', 'zip', 'one']);

function iconOf(fileName: string): string {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return iconNames.has(ending) ? `ic${ending}.png` : 'icgen.gif';
}

function nothing(setName: string): () => Resource {
  return () => collectionResource(setName, () => []);
}

/** What a team site answers although nothing here depends on it: no features, no navigation, one template. */
export function teamSiteChildren(context: Context): Children {
  const template = { id: 1, name: 'STS#3', title: 'Team site' };
  return {
    allproperties: () => entityResource(() => createEntity(propertiesType, context)),
    defaultdocumentlibrary: () => defaultLibrary(context),
    features: nothing('SP.ApiData.Features'),
    folders: () => collectionResource('SP.ApiData.Folders', () => listFolders(context)),
    getavailablewebtemplates: () =>
      collectionResource('SP.ApiData.WebTemplates', () => [createEntity(templateType, template)]),
    getcustomlisttemplates: nothing('SP.ApiData.ListTemplates'),
    maptoicon: (step) =>
      getFunction(() => ok(iconOf(textArgument({ ...step, positional: [] }, 'fileName')), 'MapToIcon')),
    navigation: () =>
      createResource(
        {},
        {
          quicklaunch: nothing('SP.ApiData.NavigationNodes'),
          topnavigationbar: nothing('SP.ApiData.NavigationNodes')
        }
      ),
    rootfolder: () => entityResource(() => createEntity(webFolderType, context))
  };
}
