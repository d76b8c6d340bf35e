import type { ListContext } from '../context';
import { conflict, invalidArgument, notSupported, objectNotFound } from '../errors';
import { emptyOk, noContent, ok, raw, type Reply, voidOk } from '../http/reply';
import type { ApiRequest } from '../http/request';
import { createEntity, type EntityType } from '../odata/entity';
import { type Segment, textArgument } from '../odata/path';
import { complex, type Entity } from '../odata/values';
import { collectionResource, createResource, entityResource, postMethod, type Resource } from '../resource';
import { recycleAttachment } from '../recycling/recycle';
import { requireOnList } from '../security/access';
import { bytesOf, numberOf, type Row, textOf } from '../storage/database';
import { foldText } from '../storage/foldText';
import { updateItem } from './writeItem';

interface AttachmentSubject {
  readonly context: ListContext;
  readonly row: Row;
  readonly name: string;
}

function serverPath({ context, row, name }: AttachmentSubject): string {
  return `${context.web.path}/${context.list.folder}/Attachments/${String(numberOf(row, 'id'))}/${name}`;
}

const attachmentType: EntityType<AttachmentSubject> = {
  typeName: 'SP.Attachment',
  setName: 'SP.ApiData.Attachments',
  editLink: ({ context, row, name }) =>
    `Web/Lists(guid'${context.list.id}')/Items(${String(numberOf(row, 'id'))})/AttachmentFiles('${encodeURIComponent(name.replace(/'/g, "''"))}')`,
  defaults: {
    FileName: ({ name }) => name,
    FileNameAsPath: ({ name }) => complex('SP.ResourcePath', { DecodedUrl: name }),
    ServerRelativePath: (subject) => complex('SP.ResourcePath', { DecodedUrl: serverPath(subject) }),
    ServerRelativeUrl: serverPath
  }
};

/** @returns the row's attachments as entities, by name */
export function attachmentEntities(context: ListContext, row: Row): readonly Entity[] {
  const found = context.store.database.all(
    'SELECT name FROM attachments WHERE list_key = ? AND item_id = ? ORDER BY folded',
    context.list.key,
    numberOf(row, 'id')
  );
  return found.map((attachment) =>
    createEntity(attachmentType, { context, row, name: textOf(attachment, 'name') })
  );
}

/** @returns the attachment's name and content, or undefined */
export function findAttachment(context: ListContext, itemId: number, name: string): Row | undefined {
  return context.store.database.first(
    'SELECT name, content FROM attachments WHERE list_key = ? AND item_id = ? AND folded = ?',
    context.list.key,
    itemId,
    foldText(name)
  );
}

function requireAttachment(context: ListContext, row: Row, name: string): Row {
  const attachment = findAttachment(context, numberOf(row, 'id'), name);
  if (attachment === undefined) throw objectNotFound();
  return attachment;
}

function refuseFileName(name: string): void {
  if (name.trim() === '' || name.length > 255 || /["*:<>?/\\|]/.test(name)) {
    throw invalidArgument('The file name is not valid.');
  }
}

/** Writes how many attachments the row has; that is a change of the row, without a new version. */
function recount(context: ListContext, row: Row): void {
  const counted = context.store.database.first(
    'SELECT count(*) AS found FROM attachments WHERE list_key = ? AND item_id = ?',
    context.list.key,
    numberOf(row, 'id')
  );
  updateItem(context, row, {
    values: new Map([['attachments', numberOf(counted ?? {}, 'found')]]),
    isSilent: true
  });
}

function addAttachment(subject: AttachmentSubject, request: ApiRequest): Reply {
  const { context, row, name } = subject;
  requireOnList(context, 'editListItems');
  if (context.list.settings.EnableAttachments === false)
    throw notSupported('An attachment where the list allows none');
  refuseFileName(name);
  if (findAttachment(context, numberOf(row, 'id'), name) !== undefined) {
    throw conflict(
      '-2130575257',
      `The specified name is already in use.\n\nThe name ${name} belongs to another attachment of the item.`
    );
  }
  context.store.database.run(
    'INSERT INTO attachments VALUES (?, ?, ?, ?, ?)',
    context.list.key,
    numberOf(row, 'id'),
    name,
    foldText(name),
    request.body
  );
  recount(context, row);
  return ok(createEntity(attachmentType, subject));
}

function removeAttachment(context: ListContext, row: Row, name: string): void {
  requireOnList(context, 'editListItems');
  requireAttachment(context, row, name);
  context.store.database.run(
    'DELETE FROM attachments WHERE list_key = ? AND item_id = ? AND folded = ?',
    context.list.key,
    numberOf(row, 'id'),
    foldText(name)
  );
  recount(context, row);
}

function contentResource(context: ListContext, row: Row, name: string): Resource {
  const replace = (request: ApiRequest): Reply => {
    requireOnList(context, 'editListItems');
    requireAttachment(context, row, name);
    context.store.database.run(
      'UPDATE attachments SET content = ? WHERE list_key = ? AND item_id = ? AND folded = ?',
      request.body,
      context.list.key,
      numberOf(row, 'id'),
      foldText(name)
    );
    recount(context, row);
    return noContent();
  };
  return createResource({
    GET: () => raw(bytesOf(requireAttachment(context, row, name), 'content')),
    PUT: replace
  });
}

function attachmentResource(context: ListContext, row: Row, segment: Segment): Resource {
  const wanted = textArgument(segment, 'fileName');
  const name = textOf(requireAttachment(context, row, wanted), 'name');
  const recycle = (): Reply => {
    requireOnList(context, 'editListItems');
    const content = bytesOf(requireAttachment(context, row, name), 'content');
    recycleAttachment(context, { itemId: numberOf(row, 'id'), name, content });
    removeAttachment(context, row, name);
    return voidOk('RecycleObject');
  };
  return entityResource(() => createEntity(attachmentType, { context, row, name }), {
    verbs: {
      DELETE: () => {
        removeAttachment(context, row, name);
        return emptyOk();
      }
    },
    children: {
      $value: () => contentResource(context, row, name),
      // PnPjs sends POST with X-HTTP-Method: DELETE here.
      recycleobject: () => createResource({ POST: recycle, DELETE: recycle }),
      deleteobject: () =>
        postMethod(() => {
          removeAttachment(context, row, name);
          return voidOk('DeleteObject');
        })
    }
  });
}

/** @returns `AttachmentFiles` of a row */
export function attachmentsResource(context: ListContext, row: Row, segment: Segment): Resource {
  if (segment.positional.length > 0) return attachmentResource(context, row, segment);
  return collectionResource('SP.ApiData.Attachments', () => attachmentEntities(context, row), {
    children: {
      add: (step) =>
        postMethod((request) =>
          addAttachment({ context, row, name: textArgument(step, 'FileName') }, request)
        ),
      addusingpath: (step) =>
        postMethod((request) =>
          addAttachment({ context, row, name: textArgument(step, 'DecodedUrl') }, request)
        ),
      getbyfilename: (step) => attachmentResource(context, row, step),
      getbyfilenameaspath: (step) => attachmentResource(context, row, step)
    }
  });
}
