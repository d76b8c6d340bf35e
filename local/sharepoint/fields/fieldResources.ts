import { apiUrl } from '../context';
import { fieldNotFound, invalidArgument } from '../errors';
import { created, emptyOk, noContent, ok, type Reply, voidOk } from '../http/reply';
import {
  type ApiRequest,
  type JsonObject,
  readEntityBody,
  readJson,
  readPart,
  readText,
  readTypeName
} from '../http/request';
import { readGuid } from '../odata/literals';
import { booleanArgument, type Segment, textArgument } from '../odata/path';
import type { Entity } from '../odata/values';
import { collectionResource, entityResource, postMethod, type Resource } from '../resource';
import { requireOnList, requireOnWeb } from '../security/access';
import type { FieldRecord } from '../storage/records';
import {
  addDependentLookup,
  addField,
  addFieldFromSchema,
  asListContext,
  changeField,
  type FieldOwner,
  fieldsOf,
  removeField,
  setFormAttribute
} from './createField';
import { fieldEntity, fieldEntityType } from './fieldEntity';
import { fieldTypeKinds } from './fieldKinds';

function toEntity(owner: FieldOwner, field: FieldRecord): Entity {
  return fieldEntity({ context: owner, web: owner.web, list: owner.list, field });
}

function requireManage(owner: FieldOwner): void {
  const list = asListContext(owner);
  if (list === undefined) requireOnWeb(owner, 'manageWeb');
  else requireOnList(list, 'manageLists');
}

function createdReply(owner: FieldOwner, field: FieldRecord): Reply {
  const entity = toEntity(owner, field);
  return created(entity, `${apiUrl(owner)}/${entity.editLink}`);
}

function formMethod(owner: FieldOwner, field: FieldRecord, name: string): (segment: Segment) => Resource {
  return (segment) =>
    postMethod(() => {
      requireManage(owner);
      const given = segment.positional[0];
      const isShown = given?.kind === 'boolean' ? given.value : booleanArgument(segment, 'value', true);
      setFormAttribute(owner, field, { name, isShown });
      return voidOk(`Set${name}`);
    });
}

function fieldResource(owner: FieldOwner, find: (field: FieldRecord) => boolean, name: string): Resource {
  const field = fieldsOf(owner).find(find);
  if (field === undefined) throw fieldNotFound(name);
  return entityResource(() => toEntity(owner, field), {
    verbs: {
      MERGE: (request) => {
        requireManage(owner);
        changeField(owner, field, readEntityBody(request, fieldEntityType(field)));
        return noContent();
      },
      DELETE: () => {
        requireManage(owner);
        removeField(owner, field);
        return emptyOk();
      }
    },
    children: {
      setshowindisplayform: formMethod(owner, field, 'ShowInDisplayForm'),
      setshowineditform: formMethod(owner, field, 'ShowInEditForm'),
      setshowinnewform: formMethod(owner, field, 'ShowInNewForm'),
      deleteobject: () =>
        postMethod(() => {
          requireManage(owner);
          removeField(owner, field);
          return voidOk('DeleteObject');
        })
    }
  });
}

function byId(owner: FieldOwner, segment: Segment): Resource {
  const text = textArgument(segment, 'id');
  const id = readGuid(text);
  if (id === undefined) throw invalidArgument('Guid should contain 32 digits with 4 dashes.');
  return fieldResource(owner, (field) => field.id === id, text);
}

function addMethods(owner: FieldOwner): Readonly<Record<string, (segment: Segment) => Resource>> {
  return {
    createfieldasxml: () =>
      postMethod((request) => {
        requireManage(owner);
        const parameters = readPart(readJson(request), 'parameters');
        const options = typeof parameters.Options === 'number' ? parameters.Options : 0;
        return ok(
          toEntity(owner, addFieldFromSchema(owner, readText(parameters, 'SchemaXml') ?? '', options))
        );
      }),
    addfield: () =>
      postMethod((request) => {
        requireManage(owner);
        return createdReply(owner, addField(owner, readPart(readJson(request), 'parameters')));
      }),
    adddependentlookupfield: (step) =>
      postMethod(() => {
        requireManage(owner);
        const text = (name: string): string => textArgument({ ...step, positional: [] }, name);
        const primaryId = readGuid(text('primaryLookupFieldId')) ?? '';
        const wanted = { title: text('displayName'), primaryId, showField: text('showField') };
        return ok(toEntity(owner, addDependentLookup(owner, wanted)));
      })
  };
}

/** PnPjs 3 says of a calculated column which kind its values are; the entity's type tells that it is calculated. */
function readFieldBody(request: ApiRequest): JsonObject {
  const body = readEntityBody(request, 'SP.Field');
  return readTypeName(readJson(request)) === 'SP.FieldCalculated'
    ? { ...body, FieldTypeKind: fieldTypeKinds.calculated }
    : body;
}

/** @returns `fields` of a list or of the site */
export function fieldsResource(owner: FieldOwner, segment: Segment): Resource {
  if (segment.positional.length > 0) return byId(owner, segment);
  return collectionResource(
    'SP.ApiData.Fields',
    () => fieldsOf(owner).map((field) => toEntity(owner, field)),
    {
      verbs: {
        POST: (request) => {
          requireManage(owner);
          return createdReply(owner, addField(owner, readFieldBody(request)));
        }
      },
      children: {
        getbyid: (step) => byId(owner, step),
        getbytitle: (step) => {
          const title = textArgument(step, 'title');
          return fieldResource(owner, (field) => field.title === title, title);
        },
        getbyinternalnameortitle: (step) => {
          const name = textArgument(step, 'strName');
          const isInternal = fieldsOf(owner).some((field) => field.internalName === name);
          return fieldResource(
            owner,
            (field) => (isInternal ? field.internalName : field.title) === name,
            name
          );
        },
        ...addMethods(owner)
      }
    }
  );
}
