import { runCaml } from '../caml/runCaml';
import { currentToken, getChangesResource } from '../changes/getChanges';
import type { ListContext } from '../context';
import { notSupported } from '../errors';
import { type Handler } from '../resource';
import { ok, raw } from '../http/reply';
import { readJson, readPart, readText } from '../http/request';
import { addValidateUpdate } from '../items/formUpdate';
import { itemEntity } from '../items/itemEntity';
import { fieldText } from '../items/textValues';
import { requireRow } from '../items/writeItem';
import { integerArgument, type Segment, textArgument } from '../odata/path';
import { entities } from '../odata/values';
import { createEntity, type EntityType } from '../odata/entity';
import { type Children, collectionResource, createResource, postMethod, type Resource } from '../resource';
import { requireOnList } from '../security/access';
import { numberOf, type Row } from '../storage/database';
import type { FieldRecord, ListRecord } from '../storage/records';
import { takeItemId } from '../storage/itemTable';
import { escapeXml } from '../xml/parseXml';
import { renderAsStream, renderRows } from './renderRows';

function reader(context: ListContext, handler: Handler): Handler {
  return (request) => {
    requireOnList(context, 'viewListItems');
    return handler(request);
  };
}

function getItems(context: ListContext): Resource {
  return postMethod(
    reader(context, (request) => {
      const query = readPart(readJson(request), 'query');
      const { rows } = runCaml(context, readText(query, 'ViewXml') ?? '', undefined);
      const members = rows.map((row) => itemEntity({ context, row }));
      return ok(entities(`SP.ListData.${context.list.entityTypeName}Items`, members));
    })
  );
}

function rowXml(context: ListContext, row: Row): string {
  const attributes = context.list.fields
    .map((field) => [field.internalName, fieldText({ context, row }, field, 'edit')] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `ows_${name}="${escapeXml(text)}"`);
  return `<z:row ${attributes.join(' ')} />`;
}

/** Answers rows as a rowset. A token or a `<Contains>` is not understood, so it is answered with every row of the query. */
function changesSinceToken(context: ListContext): Resource {
  return postMethod(
    reader(context, (request) => {
      const query = readPart(readJson(request), 'query');
      if (readText(query, 'ChangeToken') !== undefined)
        throw notSupported('getlistitemchangessincetoken with a token');
      const where = readText(query, 'Query') ?? '';
      const limit = readText(query, 'RowLimit') ?? '';
      const xml = `<View>${where === '' ? '' : where}<RowLimit>${limit === '' ? '100' : limit}</RowLimit></View>`;
      const { rows } = runCaml(context, xml, undefined);
      const token = currentToken(context, context.list).properties.StringValue;
      const body =
        '<?xml version="1.0" encoding="utf-8"?>' +
        "<GetListItemChangesSinceTokenResult xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'>" +
        `<Changes LastChangeToken="${escapeXml(typeof token === 'string' ? token : '')}" />` +
        `<rs:data ItemCount="${String(rows.length)}">${rows.map((row) => rowXml(context, row)).join('')}</rs:data>` +
        '</GetListItemChangesSinceTokenResult>';
      return raw(Buffer.from(body, 'utf8'), 'application/xml;charset=utf-8');
    })
  );
}

function renderForm(context: ListContext, segment: Segment): Resource {
  return postMethod(
    reader(context, () => {
      const row = requireRow(context, integerArgument({ ...segment, positional: [] }, 'itemid'));
      const data: Record<string, unknown> = {};
      for (const field of context.list.fields) {
        if (!field.isHidden && field.column !== undefined)
          data[field.internalName] = fieldText({ context, row }, field, 'edit');
      }
      const id = numberOf(row, 'id');
      return ok(
        JSON.stringify({ ItemId: id, FormControlMode: 2, ListSchema: {}, FormData: data }),
        'RenderListFormData'
      );
    })
  );
}

interface RelatedField {
  readonly list: ListRecord;
  readonly field: FieldRecord;
}

const relatedFieldType: EntityType<RelatedField> = {
  typeName: 'SP.RelatedField',
  setName: 'SP.ApiData.RelatedFields',
  editLink: ({ list, field }) => `Web/Lists(guid'${list.id}')/GetRelatedFields('${field.id}')`,
  defaults: {
    FieldId: ({ field }) => field.id,
    ListId: ({ list }) => list.id,
    RelationshipDeleteBehavior: ({ field }) => field.options.RelationshipDeleteBehavior ?? 0,
    WebId: ({ list }) => list.webId
  }
};

/** The lookup columns of other lists that point at this one. */
function relatedFields(context: ListContext): Resource {
  return collectionResource('SP.ApiData.RelatedFields', () =>
    context.store.catalog
      .listsOf(context.web.id)
      .flatMap((list) =>
        list.fields
          .filter((field) => field.lookup?.listId === context.list.id)
          .map((field) => ({ list, field }))
      )
      .map((related) => createEntity(relatedFieldType, related))
  );
}

/** @returns what a list can be asked to do, besides its properties and collections */
export function listMethods(context: ListContext): Children {
  return {
    getchanges: () => getChangesResource(context, context.list),
    getitems: () => getItems(context),
    getlistitemchangessincetoken: () => changesSinceToken(context),
    getrelatedfields: () => relatedFields(context),
    renderlistdata: (step) =>
      postMethod(
        reader(context, (request) => {
          const json = renderRows(context, {
            viewXml: textArgument(step, 'viewXml'),
            query: request.query.raw
          });
          return ok(JSON.stringify(json), 'RenderListData');
        })
      ),
    renderlistdataasstream: () =>
      createResource({
        POST: reader(context, (request) => {
          const json = renderAsStream(context, readPart(readJson(request), 'parameters'), request.query.raw);
          // The real answer runs over several lines, also inside a batch.
          return raw(
            Buffer.from(JSON.stringify(json, undefined, 1).replace(/\n/g, '\r\n'), 'utf8'),
            'application/json;charset=utf-8'
          );
        })
      }),
    renderlistformdata: (step) => renderForm(context, step),
    reservelistitemid: () =>
      postMethod(() => {
        requireOnList(context, 'addListItems');
        return ok(takeItemId(context.store.database, context.list), 'ReserveListItemId');
      }),
    addvalidateupdateitemusingpath: () => postMethod((request) => addValidateUpdate(context, request)),
    addvalidateupdateitem: () => postMethod((request) => addValidateUpdate(context, request))
  };
}
