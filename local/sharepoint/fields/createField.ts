import { type Context, type ListContext } from '../context';
import { fieldNotFound, invalidArgument, notSupported, sharePointFailure } from '../errors';
import { type JsonObject, readText } from '../http/request';
import { readGuid } from '../odata/literals';
import {
  addItemColumn,
  convertMultiplicity,
  countListChange,
  dropItemColumn,
  syncIndex
} from '../storage/itemTable';
import type { FieldRecord, ListRecord, LookupTarget } from '../storage/records';
import { parseXml } from '../xml/parseXml';
import { applyFieldBody } from './applyFieldBody';
import { fieldTypeKinds as kinds, findKind, findKindByType, valueKindOf } from './fieldKinds';
import { applyFieldSchema, readLookupList } from './fieldFromSchema';
import { createInternalName } from './internalName';
import { newField } from './newField';

/** Where columns live: a list, or the site's own columns. */
export type FieldOwner = Context & { readonly list?: ListRecord };

/** At most this many columns of a list have an index. */
const maximumIndexes = 20;

const nameHint = 8;

/** @returns the owner's columns */
export function fieldsOf(owner: FieldOwner): readonly FieldRecord[] {
  return owner.list?.fields ?? owner.web.fields;
}

function refuseIndex(owner: FieldOwner, field: FieldRecord): void {
  if (!field.isIndexed) return;
  const value = valueKindOf(field);
  if (findKind(field.kind)?.isIndexable !== true || value === 'references') {
    throw invalidArgument(`The column '${field.title}' cannot be indexed.`);
  }
  const others = fieldsOf(owner).filter((other) => other.isIndexed && other.id !== field.id);
  if (others.length >= maximumIndexes) {
    throw sharePointFailure(
      '-2146232832',
      `A list cannot have more than ${String(maximumIndexes)} indexed columns.`
    );
  }
}

function saveFields(owner: FieldOwner, fields: readonly FieldRecord[], nextColumn?: number): void {
  if (owner.list === undefined) {
    owner.store.catalog.saveWeb({ ...owner.web, fields: [...fields] });
    return;
  }
  const list = { ...owner.list, fields: [...fields], nextColumn: nextColumn ?? owner.list.nextColumn };
  owner.store.catalog.saveList(list);
  countListChange(owner.store.database, list);
}

function addToOwner(owner: FieldOwner, field: FieldRecord): FieldRecord {
  if (fieldsOf(owner).some((other) => other.id === field.id)) {
    throw sharePointFailure('-2130575257', 'A duplicate field name was found.');
  }
  if (field.title.trim() === '' || field.title.length > 255)
    throw invalidArgument('The column title is not valid.');
  refuseIndex(owner, field);
  const { list } = owner;
  const isStored = list !== undefined && valueKindOf(field) !== 'none';
  const placed = { ...field, column: isStored ? `f${String(list.nextColumn)}` : undefined };
  saveFields(owner, [...fieldsOf(owner), placed], list === undefined ? undefined : list.nextColumn + 1);
  if (list !== undefined) addItemColumn(owner.store.database, list, placed);
  return placed;
}

function takenNames(owner: FieldOwner): string[] {
  return fieldsOf(owner).map((field) => field.internalName);
}

function findLookupTarget(owner: FieldOwner, listName: string | undefined, fieldName: string): LookupTarget {
  const id = listName === undefined ? undefined : readGuid(listName);
  const lists = owner.store.catalog.listsOf(owner.web.id);
  const byName = lists.find((list) => list.folder.toLowerCase() === listName?.toLowerCase());
  const list = id === undefined ? byName : owner.store.catalog.findList(id);
  if (listName?.toLowerCase() === 'self' && owner.list !== undefined) {
    return { listId: owner.list.id, webId: owner.web.id, fieldName, primaryFieldId: undefined };
  }
  const web = list === undefined ? undefined : owner.store.catalog.findWeb(list.webId);
  // A lookup may point at another web of the same site collection, never at another site collection.
  if (list === undefined || web?.siteId !== owner.site.id) {
    throw invalidArgument('List does not exist. The lookup column needs a list of the same site collection.');
  }
  return { listId: list.id, webId: list.webId, fieldName, primaryFieldId: undefined };
}

function readKind(value: unknown): number {
  const kind = typeof value === 'number' ? findKind(value) : undefined;
  if (kind === undefined) throw invalidArgument('The column type is not valid.');
  if (!kind.isCreatable) throw notSupported(`Creating a column of type ${kind.typeName}`);
  return kind.kind;
}

/**
 * Adds a column from REST properties, as POST to `fields` and `AddField` do.
 *
 * @throws SharePointError 400 for a property or type that SharePoint refuses
 */
export function addField(owner: FieldOwner, body: JsonObject): FieldRecord {
  const kind = readKind(body.FieldTypeKind);
  const title = typeof body.Title === 'string' ? body.Title : '';
  const isLookup = kind === kinds.lookup;
  const field = newField({
    kind,
    title,
    internalName: createInternalName(title, takenNames(owner)),
    lookup: isLookup
      ? findLookupTarget(owner, readText(body, 'LookupListId'), readText(body, 'LookupFieldName') ?? 'Title')
      : undefined
  });
  applyFieldBody(field, body);
  return addToOwner(owner, field);
}

/**
 * Adds a column from its schema.
 *
 * @param owner - where it is added
 * @param schemaXml - the `<Field>` element
 * @param options - `SP.AddFieldOptions`; 8 takes the schema's Name as the internal name, 16 shows it in the default view
 */
export function addFieldFromSchema(owner: FieldOwner, schemaXml: string, options: number): FieldRecord {
  const schema = parseXml(schemaXml);
  const { Type = '', Name = '', DisplayName = Name, ID = '', StaticName } = schema.attributes;
  const found = findKindByType(Type);
  if (found === undefined) throw invalidArgument(`Field type ${Type} is not installed properly.`);
  const kind = readKind(found.kind);
  const wanted = (options & nameHint) !== 0 && Name !== '' ? Name : DisplayName;
  const internalName = createInternalName(wanted, takenNames(owner));
  const id = readGuid(ID);
  const isLookup = kind === kinds.lookup;
  const field = newField({
    kind,
    title: DisplayName,
    internalName,
    staticName: StaticName ?? internalName,
    isMultiple: /multi$/i.test(Type) && kind !== kinds.multiChoice,
    lookup: isLookup
      ? findLookupTarget(owner, readLookupList(schema), schema.attributes.ShowField ?? 'Title')
      : undefined,
    ...(id === undefined ? {} : { id })
  });
  if (field.isMultiple) field.typeName = Type;
  applyFieldSchema(field, schema);
  if (field.isUnique && !field.isIndexed) throw invalidArgument('A unique column must be indexed.');
  const added = addToOwner(owner, field);
  if ((options & 16) !== 0 && owner.list !== undefined) showInDefaultView(owner, owner.list.id, added);
  return added;
}

function showInDefaultView(owner: FieldOwner, listId: string, field: FieldRecord): void {
  const list = owner.store.catalog.findList(listId);
  if (list === undefined) return;
  const views = list.views.map((view) =>
    view.isDefault ? { ...view, fields: [...view.fields, field.internalName] } : view
  );
  owner.store.catalog.saveList({ ...list, views });
}

/**
 * Adds a column that shows a further column of the list that a lookup points at.
 *
 * @throws SharePointError 400 when the first lookup is not there
 */
export function addDependentLookup(
  owner: FieldOwner,
  wanted: { readonly title: string; readonly primaryId: string; readonly showField: string }
): FieldRecord {
  const { title, primaryId, showField } = wanted;
  const primary = fieldsOf(owner).find((field) => field.id === primaryId);
  if (primary?.lookup === undefined) throw fieldNotFound(primaryId);
  const field = newField({
    kind: kinds.lookup,
    title,
    internalName: createInternalName(title, takenNames(owner)),
    isReadOnly: true,
    lookup: { ...primary.lookup, fieldName: showField, primaryFieldId: primary.id }
  });
  return addToOwner(owner, field);
}

/** Changes a column; its index and its stored values follow. */
export function changeField(owner: FieldOwner, field: FieldRecord, body: JsonObject): FieldRecord {
  const changed = structuredClone(field);
  applyFieldBody(changed, body);
  refuseIndex(owner, changed);
  saveFields(
    owner,
    fieldsOf(owner).map((other) => (other.id === field.id ? changed : other))
  );
  if (owner.list !== undefined) {
    const { database } = owner.store;
    if (changed.isMultiple !== field.isMultiple) convertMultiplicity(database, owner.list, changed);
    if (changed.isIndexed !== field.isIndexed || changed.isUnique !== field.isUnique) {
      syncIndex(database, owner.list, changed);
    }
  }
  return changed;
}

/** Removes a column and its values; views no longer show it. */
export function removeField(owner: FieldOwner, field: FieldRecord): void {
  if (!field.canBeDeleted) {
    throw sharePointFailure('-2146232832', 'The field cannot be deleted because it is a part of the list.');
  }
  const fields = fieldsOf(owner).filter((other) => other.id !== field.id);
  if (owner.list === undefined) {
    saveFields(owner, fields);
    return;
  }
  const views = owner.list.views.map((view) => ({
    ...view,
    fields: view.fields.filter((name) => name !== field.internalName)
  }));
  saveFields({ ...owner, list: { ...owner.list, views } }, fields);
  dropItemColumn(owner.store.database, owner.list, field);
}

/** Sets `ShowInNewForm` and its like. */
export function setFormAttribute(
  owner: FieldOwner,
  field: FieldRecord,
  attribute: { readonly name: string; readonly isShown: boolean }
): void {
  const value = attribute.isShown ? 'TRUE' : 'FALSE';
  const changed = { ...field, attributes: { ...field.attributes, [attribute.name]: value } };
  saveFields(
    owner,
    fieldsOf(owner).map((other) => (other.id === field.id ? changed : other))
  );
}

/** @returns the list's context when the owner is a list */
export function asListContext(owner: FieldOwner): ListContext | undefined {
  return owner.list === undefined ? undefined : { ...owner, list: owner.list };
}
