import type { Context, ListContext } from '../context';
import { notSupported, objectNotFound } from '../errors';
import { type Segment, textArgument } from '../odata/path';
import { collectionResource, entityResource, postMethod, type Resource } from '../resource';
import { fileByName, filesResource } from './fileResources';
import { rootFolderEntity } from './folderEntity';

/** @returns the folder that a list lives in */
export function rootFolderResource(context: ListContext): Resource {
  const refuse = (): Resource =>
    postMethod(() => {
      throw notSupported('A folder inside a list');
    });
  return entityResource(() => rootFolderEntity(context), {
    children: {
      files: (step) => filesResource(context, step),
      folders: () =>
        collectionResource('SP.ApiData.Folders', () => [], {
          children: { add: refuse, addusingpath: refuse }
        })
    }
  });
}

function listOfPath(context: Context, path: string): ListContext | undefined {
  const wanted = path.toLowerCase();
  const list = context.store.catalog
    .listsOf(context.web.id)
    .find((candidate) => `${context.web.path}/${candidate.folder}`.toLowerCase() === wanted);
  return list === undefined ? undefined : { ...context, list };
}

/** @returns the folder at a server-relative path */
export function folderByPath(context: Context, segment: Segment): Resource {
  const found = listOfPath(
    context,
    textArgument(segment, 'decodedUrl', 'serverRelativeUrl').replace(/\/+$/, '')
  );
  if (found === undefined) throw objectNotFound();
  return rootFolderResource(found);
}

/** @returns the file at a server-relative path */
export function fileByPath(context: Context, segment: Segment): Resource {
  const path = textArgument(segment, 'decodedUrl', 'serverRelativeUrl');
  const found = listOfPath(context, path.slice(0, path.lastIndexOf('/')));
  if (found === undefined) throw objectNotFound();
  return fileByName(found, path.slice(path.lastIndexOf('/') + 1));
}
