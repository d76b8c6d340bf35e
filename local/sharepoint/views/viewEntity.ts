import { apiUrl, type ListContext } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import { complex, type Entity, texts } from '../odata/values';
import type { ViewRecord } from '../storage/records';
import { escapeXml } from '../xml/parseXml';

/** A view and its list. */
export interface ViewSubject {
  readonly context: ListContext;
  readonly view: ViewRecord;
}

function pageUrl({ context, view }: ViewSubject): string {
  const { web, list } = context;
  return `${web.path}/${list.folder}/${list.baseType === 1 ? 'Forms/' : ''}${view.leafName}.aspx`;
}

/** @returns the view's columns as XML, as `SchemaXml` of its fields shows them */
export function viewFieldsXml(view: ViewRecord): string {
  return view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
}

/** @returns the whole view as CAML */
export function viewXml(subject: ViewSubject): string {
  const { view } = subject;
  const attributes = [
    `Name="{${view.id.toUpperCase()}}"`,
    view.isDefault ? 'DefaultView="TRUE"' : '',
    'MobileView="TRUE" Type="HTML"',
    view.isPersonal ? 'Personal="TRUE"' : '',
    `DisplayName="${escapeXml(view.title)}"`,
    `Url="${escapeXml(pageUrl(subject))}"`,
    'Level="1" BaseViewID="1"'
  ].filter((attribute) => attribute !== '');
  const limit = `<RowLimit Paged="${view.isPaged ? 'TRUE' : 'FALSE'}">${String(view.rowLimit)}</RowLimit>`;
  return `<View ${attributes.join(' ')}><Query>${view.query}</Query><ViewFields>${viewFieldsXml(view)}</ViewFields>${limit}</View>`;
}

const fieldsType: EntityType<ViewSubject> = {
  typeName: 'SP.ViewFieldCollection',
  setName: 'SP.ApiData.ViewFieldCollections',
  editLink: ({ context, view }) => `Web/Lists(guid'${context.list.id}')/Views(guid'${view.id}')/ViewFields`,
  apiUrl: ({ context }) => apiUrl(context),
  defaults: {
    SchemaXml: ({ view }) => viewFieldsXml(view),
    Items: ({ view }) => texts(view.fields)
  }
};

/** @returns the view's columns as an entity */
export function viewFieldsEntity(subject: ViewSubject): Entity {
  return createEntity(fieldsType, subject);
}

const viewType: EntityType<ViewSubject> = {
  typeName: 'SP.View',
  setName: 'SP.ApiData.Views',
  editLink: ({ context, view }) => `Web/Lists(guid'${context.list.id}')/Views(guid'${view.id}')`,
  apiUrl: ({ context }) => apiUrl(context),
  defaults: {
    Aggregations: ({ view }) => view.settings.Aggregations ?? null,
    AggregationsStatus: ({ view }) => view.settings.AggregationsStatus ?? null,
    BaseViewId: () => '1',
    ColumnWidth: ({ view }) => view.settings.ColumnWidth ?? null,
    ContentTypeId: () => complex('SP.ContentTypeId', { StringValue: '0x' }),
    CustomFormatter: ({ view }) => view.customFormatter,
    CustomOrder: () => null,
    DefaultView: ({ view }) => view.isDefault,
    DefaultViewForContentType: () => false,
    EditorModified: () => false,
    Formats: () => null,
    GridLayout: () => null,
    Hidden: ({ view }) => view.isHidden,
    HtmlSchemaXml: viewXml,
    Id: ({ view }) => view.id,
    ImageUrl: ({ context }) => context.list.settings.ImageUrl ?? null,
    IncludeRootFolder: () => false,
    ViewJoins: () => null,
    JSLink: () => null,
    ListViewXml: viewXml,
    Method: () => null,
    MobileDefaultView: ({ view }) => view.isDefault,
    MobileView: () => true,
    ModerationType: () => null,
    NewDocumentTemplates: () => null,
    OrderedView: () => false,
    Paged: ({ view }) => view.isPaged,
    PersonalView: ({ view }) => view.isPersonal,
    ViewProjectedFields: () => null,
    ViewQuery: ({ view }) => view.query,
    ReadOnlyView: () => false,
    RequiresClientIntegration: () => false,
    RowLimit: ({ view }) => view.rowLimit,
    Scope: ({ view }) => view.settings.Scope ?? 0,
    ServerRelativePath: (subject) => complex('SP.ResourcePath', { DecodedUrl: pageUrl(subject) }),
    ServerRelativeUrl: pageUrl,
    StyleId: () => null,
    TabularView: ({ view }) => view.settings.TabularView ?? true,
    Threaded: () => false,
    Title: ({ view }) => view.title,
    Toolbar: () => '',
    ToolbarTemplateName: () => null,
    ViewType: () => 'HTML',
    ViewData: () => null,
    ViewType2: ({ view }) => view.settings.ViewType2 ?? null
  },
  navigation: { ViewFields: viewFieldsEntity }
};

/** @returns the view as an entity */
export function viewEntity(subject: ViewSubject): Entity {
  return createEntity(viewType, subject);
}

/** @returns the views that the caller sees: the public ones and the caller's own */
export function visibleViews(context: ListContext): readonly ViewRecord[] {
  return context.list.views.filter((view) => !view.isPersonal || view.ownerId === context.user.id);
}
