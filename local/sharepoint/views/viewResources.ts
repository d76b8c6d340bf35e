import { apiUrl, type ListContext } from '../context';
import {
  fieldNotFound,
  invalidArgument,
  invalidText,
  objectNotFound,
  unknownProperty,
  wrongPrimitive
} from '../errors';
import { created, emptyOk, noContent, ok, type Reply, voidOk } from '../http/reply';
import { type ApiRequest, type JsonObject, readEntityBody, readJson, readText } from '../http/request';
import { readGuid } from '../odata/literals';
import { type Segment, textArgument } from '../odata/path';
import type { Primitive } from '../odata/values';
import { collectionResource, entityResource, getFunction, postMethod, type Resource } from '../resource';
import { requireOnList } from '../security/access';
import type { ViewRecord } from '../storage/records';
import { childElement, parseXml } from '../xml/parseXml';
import { newView } from './newView';
import { renderAsHtml } from './renderAsHtml';
import { viewEntity, viewFieldsEntity, visibleViews } from './viewEntity';

const settingNames = new Set([
  'Aggregations',
  'AggregationsStatus',
  'ColumnWidth',
  'Scope',
  'TabularView',
  'ViewType2',
  'MobileView',
  'JSLink',
  'Toolbar'
]);

function text(value: unknown): string {
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value;
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrongPrimitive('Edm.Boolean');
  return value;
}

function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongPrimitive('Edm.Int32');
  return value;
}

function applyProperty(view: ViewRecord, name: string, value: unknown): void {
  switch (name) {
    case 'Title':
      view.title = text(value);
      if (view.title.trim() === '' || view.title.length > 255) throw invalidText();
      return;
    case 'DefaultView':
      view.isDefault = truth(value);
      return;
    case 'Hidden':
      view.isHidden = truth(value);
      return;
    case 'Paged':
      view.isPaged = truth(value);
      return;
    case 'RowLimit':
      view.rowLimit = integer(value);
      return;
    case 'ViewQuery':
      view.query = value === null ? '' : text(value);
      if (view.query !== '') parseXml(`<Query>${view.query}</Query>`);
      return;
    case 'CustomFormatter':
      view.customFormatter = value === null || value === '' ? null : text(value);
      return;
    default:
      if (settingNames.has(name)) view.settings[name] = value as Primitive;
      else if (viewEntityNames.has(name.toLowerCase())) return;
      else throw unknownProperty(name, 'SP.View');
  }
}

/** Properties that a caller may send back and that only the server or creation sets. */
const viewEntityNames = new Set([
  'personalview',
  'id',
  'serverrelativeurl',
  'listviewxml',
  'htmlschemaxml',
  'viewtypekind',
  'baseviewid',
  'imageurl',
  'viewtype',
  'mobiledefaultview',
  'includerootfolder',
  'defaultviewforcontenttype',
  'editormodified',
  'viewdata',
  'viewjoins'
]);

function applyBody(view: ViewRecord, body: JsonObject): ViewRecord {
  const changed = structuredClone(view);
  for (const [name, value] of Object.entries(body)) applyProperty(changed, name, value);
  return changed;
}

function requireManage(context: ListContext, view: Pick<ViewRecord, 'isPersonal'>): void {
  requireOnList(context, view.isPersonal ? 'managePersonalViews' : 'manageLists');
}

/** Saves the view; when it becomes the default one, the others no longer are. */
function saveView(context: ListContext, view: ViewRecord): void {
  const others = context.list.views.map((other) =>
    view.isDefault && other.id !== view.id ? { ...other, isDefault: false } : other
  );
  const isKnown = others.some((other) => other.id === view.id);
  const views = isKnown ? others.map((other) => (other.id === view.id ? view : other)) : [...others, view];
  context.store.catalog.saveList({ ...context.list, views });
}

function addView(context: ListContext, request: ApiRequest): Reply {
  const body = readEntityBody(request, 'SP.View');
  const title = readText(body, 'Title') ?? '';
  const isPersonal = body.PersonalView === true;
  requireManage(context, { isPersonal });
  const leaf = title.replace(/["#%&*:<>?/\\{|}~'.]/g, '').trim();
  const view = applyBody(
    newView({
      title,
      leafName: leaf === '' ? 'View' : leaf,
      isLibrary: context.list.baseType === 1,
      isPersonal,
      ownerId: context.user.id
    }),
    body
  );
  saveView(context, view);
  const entity = viewEntity({ context, view });
  return created(entity, `${apiUrl(context)}/${entity.editLink}`);
}

function setViewXml(context: ListContext, view: ViewRecord, xml: string): void {
  const root = parseXml(xml);
  if (root.name !== 'View') throw invalidArgument('The view XML must be a View element.');
  const fields = childElement(root, 'ViewFields');
  const limit = childElement(root, 'RowLimit');
  saveView(context, {
    ...view,
    query: childElement(root, 'Query')?.inner ?? '',
    fields: fields === undefined ? view.fields : fields.children.map((field) => field.attributes.Name ?? ''),
    rowLimit: limit === undefined ? view.rowLimit : Number(limit.text),
    isPaged: limit === undefined ? view.isPaged : limit.attributes.Paged?.toUpperCase() === 'TRUE'
  });
}

function internalNameOf(context: ListContext, name: string): string {
  const field =
    context.list.fields.find((candidate) => candidate.internalName === name) ??
    context.list.fields.find((candidate) => candidate.title === name);
  if (field === undefined) throw fieldNotFound(name);
  return field.internalName;
}

function viewFieldsResource(context: ListContext, view: ViewRecord): Resource {
  const change =
    (name: string, update: (step: Segment, request: ApiRequest) => string[]) =>
    (step: Segment): Resource =>
      postMethod((request) => {
        requireManage(context, view);
        saveView(context, { ...view, fields: update(step, request) });
        return voidOk(name);
      });
  const without = (field: string): string[] => view.fields.filter((name) => name !== field);
  return entityResource(() => viewFieldsEntity({ context, view }), {
    children: {
      addviewfield: change('AddViewField', (step) => {
        const field = internalNameOf(context, textArgument(step, 'strField'));
        return view.fields.includes(field) ? view.fields : [...view.fields, field];
      }),
      removeviewfield: change('RemoveViewField', (step) =>
        without(internalNameOf(context, textArgument(step, 'strField')))
      ),
      removeallviewfields: change('RemoveAllViewFields', () => []),
      moveviewfieldto: change('MoveViewFieldTo', (_step, request) => {
        const body = readJson(request);
        const field = internalNameOf(context, readText(body, 'field') ?? '');
        const rest = without(field);
        rest.splice(Number(body.index), 0, field);
        return rest;
      })
    }
  });
}

/** @returns one view */
export function viewResource(context: ListContext, view: ViewRecord | undefined): Resource {
  if (view === undefined) throw objectNotFound();
  return entityResource(() => viewEntity({ context, view }), {
    verbs: {
      MERGE: (request) => {
        requireManage(context, view);
        saveView(context, applyBody(view, readEntityBody(request, 'SP.View')));
        return noContent();
      },
      DELETE: () => {
        requireManage(context, view);
        if (view.isDefault) throw invalidArgument('The default view cannot be deleted.');
        const views = context.list.views.filter((other) => other.id !== view.id);
        context.store.catalog.saveList({ ...context.list, views });
        return emptyOk();
      }
    },
    children: {
      viewfields: () => viewFieldsResource(context, view),
      renderashtml: () =>
        getFunction(() => {
          requireOnList(context, 'viewListItems');
          return ok(renderAsHtml({ context, view }), 'RenderAsHtml');
        }),
      setviewxml: () =>
        postMethod((request) => {
          requireManage(context, view);
          setViewXml(context, view, readText(readJson(request), 'viewXml') ?? '');
          return voidOk('SetViewXml');
        })
    }
  });
}

/** @returns the list's view with this id */
export function viewById(context: ListContext, segment: Segment): Resource {
  const id = readGuid(textArgument(segment, 'viewId', 'guidId'));
  return viewResource(
    context,
    visibleViews(context).find((view) => view.id === id)
  );
}

/** @returns `views` of a list */
export function viewsResource(context: ListContext, segment: Segment): Resource {
  if (segment.positional.length > 0) return viewById(context, segment);
  return collectionResource(
    'SP.ApiData.Views',
    () => visibleViews(context).map((view) => viewEntity({ context, view })),
    {
      verbs: { POST: (request) => addView(context, request) },
      children: {
        getbyid: (step) => viewById(context, step),
        getbytitle: (step) => {
          const title = textArgument(step, 'strTitle').toLowerCase();
          return viewResource(
            context,
            visibleViews(context).find((view) => view.title.toLowerCase() === title)
          );
        }
      }
    }
  );
}
