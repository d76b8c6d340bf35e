import { apiUrl, type ListContext } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, entities, type Entity } from '../odata/values';
import { readListState } from '../storage/itemTable';
import { fileEntity, fileRows } from './fileEntity';

function pathOf({ web, list }: ListContext): string {
  return `${web.path}/${list.folder}`;
}

const folderType: EntityType<ListContext> = {
  typeName: 'SP.Folder',
  setName: 'SP.ApiData.Folders',
  editLink: ({ list }) => `Web/Lists(guid'${list.id}')/RootFolder`,
  apiUrl,
  defaults: {
    Exists: () => true,
    ExistsAllowThrowForPolicyFailures: () => true,
    ExistsWithException: () => true,
    IsWOPIEnabled: () => false,
    ItemCount: ({ store, list }) => readListState(store.database, list).itemCount,
    Name: ({ list }) => list.folder.slice(list.folder.lastIndexOf('/') + 1),
    ProgID: () => null,
    ServerRelativeUrl: pathOf,
    TimeCreated: ({ list }) => list.created,
    TimeLastModified: ({ store, list }) => readListState(store.database, list).lastModified,
    UniqueId: ({ list }) => list.rootFolderId,
    WelcomePage: () => ''
  },
  onDemand: { ServerRelativePath: (context) => complex('SP.ResourcePath', { DecodedUrl: pathOf(context) }) },
  navigation: {
    Files: (context) =>
      entities(
        'SP.ApiData.Files',
        fileRows(context).map((row) => fileEntity({ context, row }))
      ),
    Folders: () => entities('SP.ApiData.Folders', [])
  }
};

/** @returns the folder that a list lives in */
export function rootFolderEntity(context: ListContext): Entity {
  return createEntity(folderType, context);
}
