import { type ModuleLoader } from './amdLoader';
import {
  type ComponentBase,
  type CoreLibrary,
  type PageContextInstance,
  type PageContextModule,
  type ServiceScope,
  type ThemeProviderInstance,
  type WebPartBase
} from './frameworkTypes';
import { type PageContextData } from './pageContextData';

/** SPFx's framework, started for one page. */
export interface Framework {
  readonly loader: ModuleLoader;
  readonly core: CoreLibrary;
  readonly webPartBase: WebPartBase;
  readonly scope: ServiceScope;
  readonly pageContext: unknown;
  readonly themeProvider: ThemeProviderInstance;
}

/** Starts the genuine SPFx framework in the order in which SharePoint's page does it. */
export async function startFramework(
  loader: ModuleLoader,
  page: PageContextData,
  theme: object
): Promise<Framework> {
  const core = (await loader.load('@microsoft/sp-core-library')) as CoreLibrary;
  const webPartBase = (await loader.load('@microsoft/sp-webpart-base')) as WebPartBase;
  const { PageContext } = (await loader.load('@microsoft/sp-page-context')) as PageContextModule;
  const { ThemeProvider } = (await loader.load('@microsoft/sp-component-base')) as ComponentBase;
  core._SPFlight.initialize([]);
  core._SPKillSwitch.initialize({});
  const scope = core.ServiceScope.startNewRoot();
  const pageContext = scope.createAndProvide(PageContext.serviceKey, PageContext) as PageContextInstance;
  pageContext.initialize(page.data, page.legacy);
  const themeProvider = new ThemeProvider(scope, theme);
  scope.provide(ThemeProvider.serviceKey, themeProvider);
  scope.finish();
  return { loader, core, webPartBase, scope, pageContext, themeProvider };
}
