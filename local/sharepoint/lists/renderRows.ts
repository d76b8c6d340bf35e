import { runCaml } from '../caml/runCaml';
import type { ListContext } from '../context';
import { invalidArgument, notSupported } from '../errors';
import { fieldTypeKinds as kinds, isReference } from '../fields/fieldKinds';
import type { JsonObject } from '../http/request';
import { readText } from '../http/request';
import { findColumn } from '../items/columns';
import type { ItemSubject } from '../items/itemEntity';
import { lookupText } from '../items/lookupTarget';
import { readReferences } from '../items/readValue';
import { fieldText } from '../items/textValues';
import type { FilterNode } from '../odata/filterParser';
import { listMask } from '../security/access';
import { numberOf, type Row, textOf } from '../storage/database';
import type { FieldRecord } from '../storage/records';
import { toClaim } from '../users/directory';
import { viewXml } from '../views/viewEntity';

type Json = Record<string, unknown>;

/** Sorting and filtering that come in the address: `FilterField1=Title&FilterValue1=x`. */
function addressFilter(context: ListContext, query: ReadonlyMap<string, string>): FilterNode | undefined {
  let filter: FilterNode | undefined;
  for (let number = 1; query.has(`filterfield${String(number)}`); number += 1) {
    const name = query.get(`filterfield${String(number)}`) ?? '';
    const column = findColumn(context.list, name);
    if (column === undefined) throw invalidArgument(`Column '${name}' does not exist.`);
    const isLink = isReference(column.field);
    const node: FilterNode = {
      kind: 'compare',
      path: isLink ? `${name}/${column.field.lookup?.fieldName ?? 'Title'}` : name,
      operator: 'eq',
      literal: { kind: 'text', value: query.get(`filtervalue${String(number)}`) ?? '' }
    };
    filter = filter === undefined ? node : { kind: 'and', left: filter, right: node };
  }
  return filter;
}

function person(context: ListContext, id: number): Json {
  const user = context.site.users.find((candidate) => candidate.id === id);
  return {
    id: String(id),
    title: user?.title ?? '',
    email: user?.email ?? '',
    sip: user?.email ?? '',
    picture: '',
    claims: user === undefined ? '' : toClaim(user.login)
  };
}

function renderReference(context: ListContext, field: FieldRecord, row: Row): unknown {
  const stored = row[field.column ?? ''];
  const ids = field.isMultiple
    ? readReferences(stored)
    : stored === null || stored === undefined
      ? []
      : [Number(stored)];
  if (ids.length === 0) return field.isMultiple ? [] : '';
  if (field.kind === kinds.user) return ids.map((id) => person(context, id));
  return ids.map((id) => ({
    lookupId: id,
    lookupValue: lookupText(context, field, id),
    isSecretFieldValue: false
  }));
}

function renderField({ context, row }: ItemSubject, name: string, json: Json): void {
  const field = findColumn(context.list, name)?.field;
  if (field === undefined) {
    if (/^LinkTitle|^LinkFilename|^DocIcon$|^Edit$|^ContentType$/.test(name)) {
      json[name] = name.startsWith('LinkTitle')
        ? textOf(row, 'f1')
        : name.startsWith('LinkFilename')
          ? textOf(row, 'leaf_name')
          : '';
    }
    return;
  }
  if (field.column !== undefined && isReference(field) && field.column !== 'fs_type')
    json[name] = renderReference(context, field, row);
  else if (/^LinkTitle/.test(name)) json[name] = textOf(row, 'f1');
  else if (name === 'LinkFilename') json[name] = textOf(row, 'leaf_name');
  else json[name] = fieldText({ context, row }, field, 'text');
  const stored = row[field.column ?? ''];
  if (field.kind === kinds.dateTime) json[`${name}.`] = typeof stored === 'string' ? stored : '';
  if (field.kind === kinds.boolean)
    json[`${name}.value`] = stored === null || stored === undefined ? '' : String(Number(stored));
}

function renderRow(context: ListContext, row: Row, names: readonly string[]): Json {
  const json: Json = {
    ID: String(numberOf(row, 'id')),
    PermMask: `0x${listMask(context, context.list).toString(16)}`,
    FSObjType: String(numberOf(row, 'fs_type')),
    UniqueId: `{${textOf(row, 'unique_id').toUpperCase()}}`,
    ContentTypeId: `${context.list.baseType === 1 ? '0x0101' : '0x01'}00${context.list.id.replace(/-/g, '').toUpperCase()}`,
    FileRef: fieldText(
      { context, row },
      { ...(findColumn(context.list, 'FileRef')?.field ?? missing(context)) },
      'text'
    ),
    FileLeafRef: textOf(row, 'leaf_name')
  };
  for (const name of names) renderField({ context, row }, name, json);
  return json;
}

function missing(context: ListContext): FieldRecord {
  const [first] = context.list.fields;
  if (first === undefined) throw invalidArgument('The list has no columns.');
  return first;
}

/** What is asked of a rendering. */
export interface RenderRequest {
  readonly viewXml: string;
  readonly query: ReadonlyMap<string, string>;
  readonly showsAllFields?: boolean;
  readonly paging?: string | undefined;
}

/**
 * @param context - the list
 * @param request - the view, and what the address filters
 * @returns rows as SharePoint renders them: every value a text, people and lookups as small objects
 */
export function renderRows(context: ListContext, request: RenderRequest): Json {
  const defaultView = context.list.views.find((view) => view.isDefault);
  const fallback = defaultView === undefined ? '' : viewXml({ context, view: defaultView });
  const token = request.paging?.replace(/^\?/, '');
  const found = runCaml(context, request.viewXml === '' ? fallback : request.viewXml, {
    filter: addressFilter(context, request.query),
    skipToken: token === undefined || token === '' ? undefined : token
  });
  const all = context.list.fields.map((field) => field.internalName);
  const shown = found.viewFields.length > 0 ? found.viewFields : (defaultView?.fields ?? ['LinkTitle']);
  const names = request.showsAllFields === true ? all : [...new Set([...shown, 'Title'])];
  return {
    Row: found.rows.map((row) => renderRow(context, row, names)),
    FirstRow: found.rows.length === 0 ? 0 : 1,
    FolderPermissions: `0x${listMask(context, context.list).toString(16)}`,
    LastRow: found.rows.length,
    RowLimit: found.rowLimit,
    ...(found.isPaged && found.nextToken !== undefined ? { NextHref: `?${found.nextToken}` } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
}

/** Options of RenderListDataAsStream that ask for more than rows. */
const listDataOption = 2;

/** @returns what `RenderListDataAsStream` answers; only rows are made here */
export function renderAsStream(
  context: ListContext,
  parameters: JsonObject,
  query: ReadonlyMap<string, string>
): Json {
  if (readText(parameters, 'FolderServerRelativeUrl') !== undefined) throw notSupported('Rendering a folder');
  const options = typeof parameters.RenderOptions === 'number' ? parameters.RenderOptions : 0;
  const rows = renderRows(context, {
    viewXml: readText(parameters, 'ViewXml') ?? '',
    query,
    showsAllFields: parameters.AddAllFields === true,
    paging: readText(parameters, 'Paging')
  });
  // Without options the rows stand at the top; with any, they stand under ListData.
  return options === 0 || options === listDataOption ? rows : { wpq: '', Templates: {}, ListData: rows };
}
