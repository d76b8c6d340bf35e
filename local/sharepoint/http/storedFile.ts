import { objectNotFound } from '../errors';
import { fileRows } from '../files/fileEntity';
import { findAttachment } from '../items/attachments';
import { requireRow } from '../items/writeItem';
import type { ListContext } from '../context';
import { requireOnList } from '../security/access';
import { bytesOf, numberOf, textOf } from '../storage/database';
import { type Answer, writeError } from './answer';
import { type Api, decodePath, openContext, type RawCall } from './api';
import { authenticate } from './authentication';

function readContent(context: ListContext, rest: string): Buffer {
  requireOnList(context, 'viewListItems');
  const attachment = /^Attachments\/(\d+)\/([^/]+)$/i.exec(rest);
  if (attachment !== null) {
    const id = Number(attachment[1]);
    requireRow(context, id);
    const found = findAttachment(context, id, attachment[2] ?? '');
    if (found === undefined) throw objectNotFound();
    return bytesOf(found, 'content');
  }
  const row = fileRows(context).find(
    (file) => textOf(file, 'leaf_name').toLowerCase() === rest.toLowerCase()
  );
  if (row === undefined) throw objectNotFound();
  const file = context.store.database.first(
    'SELECT content FROM files WHERE list_key = ? AND item_id = ?',
    context.list.key,
    numberOf(row, 'id')
  );
  return bytesOf(file ?? {}, 'content');
}

function locate(
  api: Api,
  path: string
): { readonly webId: string; readonly listId: string; readonly rest: string } | undefined {
  const wanted = path.toLowerCase();
  for (const web of api.store.catalog.allWebs()) {
    for (const list of api.store.catalog.listsOf(web.id)) {
      const folder = `${web.path}/${list.folder}/`;
      if (wanted.startsWith(folder.toLowerCase()))
        return { webId: web.id, listId: list.id, rest: path.slice(folder.length) };
    }
  }
  return undefined;
}

/**
 * @param api - the server
 * @param call - a request for an attachment or a library's file by its own address
 * @returns the file, always as a download: what people upload is never shown as a page of this origin
 */
export function readStoredFile(api: Api, call: RawCall): Answer {
  try {
    const path = decodePath(call.url.split('?', 1)[0] ?? '');
    const found = locate(api, path);
    const web = api.store.catalog.findWeb(found?.webId ?? '');
    const list = api.store.catalog.findList(found?.listId ?? '');
    if (call.method !== 'GET' || found === undefined || web === undefined || list === undefined)
      throw objectNotFound();
    const context = openContext(api, authenticate(api, call.headers), web);
    const body = readContent({ ...context, list }, found.rest);
    return {
      status: 200,
      headers: { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment' },
      body
    };
  } catch (failure) {
    return writeError(failure, call.headers.get('accept'));
  }
}
