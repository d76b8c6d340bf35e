import type { ListContext } from '../context';
import { conflict, invalidArgument, objectNotFound, sharePointFailure } from '../errors';
import { emptyOk, noContent, ok, raw, type Reply, voidOk } from '../http/reply';
import type { ApiRequest } from '../http/request';
import { addItem, deleteItem, updateItem } from '../items/writeItem';
import { booleanArgument, type Segment, textArgument } from '../odata/path';
import { collectionResource, createResource, entityResource, postMethod, type Resource } from '../resource';
import { recycleItem } from '../recycling/recycle';
import { requireOnList } from '../security/access';
import { bytesOf, numberOf, type Row, textOf } from '../storage/database';
import { fileEntity, fileRows, fileState, isCheckedOut } from './fileEntity';

function findFile(context: ListContext, name: string): Row | undefined {
  return fileRows(context).find((row) => textOf(row, 'leaf_name').toLowerCase() === name.toLowerCase());
}

function writeContent(context: ListContext, id: number, content: Buffer): void {
  context.store.database.run(
    `INSERT INTO files VALUES (?, ?, NULL, '', ?) ON CONFLICT (list_key, item_id) DO UPDATE SET content = excluded.content`,
    context.list.key,
    id,
    content
  );
}

function refuseForeignCheckOut(context: ListContext, row: Row): void {
  const state = fileState({ context, row });
  if (!isCheckedOut(state) || numberOf(state, 'checked_out_by') === context.user.id) return;
  throw sharePointFailure('-2130575306', 'The file is checked out for editing by another user.');
}

function addFile(context: ListContext, segment: Segment, request: ApiRequest): Reply {
  requireOnList(context, 'addListItems');
  if (context.list.baseType !== 1) throw invalidArgument('Files can be added to a document library only.');
  const path = textArgument(segment, 'DecodedUrl', 'url');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.trim() === '' || /["*:<>?/\\|]/.test(name)) throw invalidArgument('The file name is not valid.');
  const known = findFile(context, name);
  if (known !== undefined && !booleanArgument(segment, 'Overwrite', false)) {
    throw conflict('-2130575257', `A file with the name ${name} already exists.`);
  }
  if (known !== undefined) refuseForeignCheckOut(context, known);
  const row =
    known === undefined
      ? addItem(context, { values: new Map(), leafName: name })
      : updateItem(context, known, { values: new Map() });
  writeContent(context, numberOf(row, 'id'), request.body);
  return ok(fileEntity({ context, row }));
}

function setCheckOut(
  context: ListContext,
  row: Row,
  to: { readonly userId: number | null; readonly comment: string }
): void {
  context.store.database.run(
    'UPDATE files SET checked_out_by = ?, comment = ? WHERE list_key = ? AND item_id = ?',
    to.userId,
    to.comment,
    context.list.key,
    numberOf(row, 'id')
  );
}

function checkOutMethods(
  context: ListContext,
  row: Row
): Readonly<Record<string, (segment: Segment) => Resource>> {
  const method =
    (name: string, work: (segment: Segment) => void) =>
    (segment: Segment): Resource =>
      postMethod(() => {
        requireOnList(context, 'editListItems');
        refuseForeignCheckOut(context, row);
        work(segment);
        return voidOk(name);
      });
  return {
    checkout: method('CheckOut', () => {
      setCheckOut(context, row, { userId: context.user.id, comment: '' });
    }),
    checkin: method('CheckIn', (segment) => {
      if (!isCheckedOut(fileState({ context, row }))) {
        throw sharePointFailure('-2147467259', 'The file is not checked out.');
      }
      const comment = textArgument({ ...segment, positional: [] }, 'comment');
      setCheckOut(context, row, { userId: null, comment });
    }),
    undocheckout: method('UndoCheckOut', () => {
      setCheckOut(context, row, { userId: null, comment: '' });
    })
  };
}

function contentResource(context: ListContext, row: Row): Resource {
  const id = numberOf(row, 'id');
  return createResource({
    GET: () => {
      const file = context.store.database.first(
        'SELECT content FROM files WHERE list_key = ? AND item_id = ?',
        context.list.key,
        id
      );
      return raw(bytesOf(file ?? {}, 'content'));
    },
    PUT: (request) => {
      requireOnList(context, 'editListItems');
      refuseForeignCheckOut(context, row);
      writeContent(context, id, request.body);
      updateItem(context, row, { values: new Map() });
      return noContent();
    }
  });
}

/** @returns the file behind a row of a library */
export function fileResourceOf(context: ListContext, row: Row): Resource {
  if (fileState({ context, row }).size === undefined) throw objectNotFound();
  const remove = (): void => {
    requireOnList(context, 'deleteListItems');
    refuseForeignCheckOut(context, row);
  };
  return entityResource(() => fileEntity({ context, row }), {
    verbs: {
      DELETE: () => {
        remove();
        deleteItem(context, row);
        return emptyOk();
      }
    },
    children: {
      ...checkOutMethods(context, row),
      $value: () => contentResource(context, row),
      listitemallfields: () => context.links.itemResource(context, numberOf(row, 'id')),
      recycle: () =>
        postMethod(() => {
          remove();
          return ok(recycleItem(context, row), 'Recycle');
        })
    }
  });
}

/** @returns a file of the library by its name */
export function fileByName(context: ListContext, name: string): Resource {
  requireOnList(context, 'viewListItems');
  const row = findFile(context, name);
  if (row === undefined) throw objectNotFound();
  return fileResourceOf(context, row);
}

/** @returns `files` of a library's folder */
export function filesResource(context: ListContext, segment: Segment): Resource {
  requireOnList(context, 'viewListItems');
  if (segment.positional.length > 0) return fileByName(context, textArgument(segment));
  return collectionResource(
    'SP.ApiData.Files',
    () => fileRows(context).map((row) => fileEntity({ context, row })),
    {
      children: {
        addusingpath: (step) => postMethod((request) => addFile(context, step, request)),
        add: (step) => postMethod((request) => addFile(context, step, request)),
        getbyurl: (step) => fileByName(context, textArgument(step, 'url'))
      }
    }
  );
}
