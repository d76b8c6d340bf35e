import { type LocalizedText, type WebPartManifest } from './bootData';
import { type Framework } from './framework';
import { type WebPartInstance } from './frameworkTypes';
import { type FakeTeams } from './fakeTeams';
import { type Locale } from './workbenchState';

/** Where and how a web part is to run. */
export interface WebPartPlace {
  readonly manifest: WebPartManifest;
  readonly element: HTMLElement;
  readonly locale: Locale;
  /** The Teams around a tab; absent on a page. */
  readonly teams?: FakeTeams | undefined;
  /** What the page's editor has set beyond the defaults of the manifest. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What the script of a web part gives. */
interface WebPartModule {
  readonly default: new () => WebPartInstance;
}

/** The text of a language, or the default one. */
export function localized(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.default ?? '';
}

/** Runs a built web part on the framework, in the order in which SharePoint's page does it. */
export async function runWebPart(framework: Framework, place: WebPartPlace): Promise<WebPartInstance> {
  const { manifest, locale } = place;
  addAddresses(framework, place);
  const { loader, core } = framework;
  const { entryModuleId, exportName } = manifest.loaderConfig;
  const script = await loader.load(entryModuleId);
  const entry = exportName === undefined ? script : (script as Readonly<Record<string, unknown>>)[exportName];
  const instanceId = crypto.randomUUID();
  const context = createContext(framework, place, instanceId);
  const webPart = new (entry as WebPartModule).default();
  webPart._internalInitialize(context, false, core.DisplayMode.Read);
  const [preconfigured] = manifest.preconfiguredEntries;
  webPart._internalDeserialize({
    id: manifest.id,
    instanceId,
    title: localized(preconfigured.title, locale),
    description: localized(preconfigured.description, locale),
    dataVersion: '1.0',
    properties: { ...preconfigured.properties, ...place.properties }
  });
  await webPart._internalFirstTimeRender();
  return webPart;
}

function addAddresses({ loader }: Framework, { manifest, locale }: WebPartPlace): void {
  for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
    if (resource.type === 'component') continue;
    const file = resource.type === 'path' ? resource.path : (resource.paths[locale] ?? resource.defaultPath);
    loader.setAddress(name, `/workbench/assets/${file}`);
  }
}

function createContext(framework: Framework, place: WebPartPlace, instanceId: string): unknown {
  const { core, webPartBase, scope, pageContext } = framework;
  const { manifest, element } = place;
  const tag = `WebPart.${manifest.alias}.${manifest.id}.${instanceId}`;
  const context = new webPartBase.WebPartContext({
    domElement: element,
    statusRenderer,
    host: { ...pageHost, serviceScope: scope, pageContext },
    formFactor: 0,
    instanceId,
    webPartTag: tag,
    loggingTag: tag,
    parentServiceScope: scope,
    // The framework freezes what it is given.
    manifest: JSON.parse(
      JSON.stringify({ ...manifest, preconfiguredEntry: manifest.preconfiguredEntries[0] })
    ) as object,
    sdks: place.teams ? { microsoftTeams: { teamsJs: place.teams.library } } : {},
    sdksAsync: Promise.resolve({}),
    isPropertyPaneRenderedByWebPart: () => false,
    isPropertyPaneOpen: () => false,
    isContentPanelOpen: () => false,
    requestPropertyPaneAction: () => undefined,
    _dataUpdatedEvent: new core.SPEvent(`data_${instanceId}`)
  });
  context.serviceScope.finish();
  return context;
}

const pageHost = {
  hostType: 'Page',
  setDirty: () => undefined,
  propertyPaneLifeCycleEventCallback: () => undefined,
  onAfterWebPartVisibilityChanged: () => undefined
};

const statusRenderer = {
  displayLoadingIndicator: () => undefined,
  clearLoadingIndicator: () => undefined,
  clearError: () => undefined,
  renderError: (element: HTMLElement, error: Error) => {
    element.textContent = error.message;
  }
};
