/**
 * What the workbench uses of SPFx's framework. Members with an underscore are internal to it, which is why the
 * version is pinned exactly and a browser test walks through them.
 */

/** SPFx's way of finding services. */
export interface ServiceScope {
  createAndProvide(key: unknown, constructor: unknown): unknown;
  provide(key: unknown, service: unknown): unknown;
  finish(): void;
}

/** Module `@microsoft/sp-core-library`. */
export interface CoreLibrary {
  readonly _SPFlight: { initialize(flights: readonly string[]): void };
  readonly _SPKillSwitch: { initialize(switches: object): void };
  readonly ServiceScope: { startNewRoot(): ServiceScope };
  readonly SPEvent: new (name: string) => unknown;
  readonly DisplayMode: { readonly Read: number; readonly Edit: number };
}

/** Module `@microsoft/sp-page-context`. */
export interface PageContextModule {
  readonly PageContext: { readonly serviceKey: unknown };
}

/** The page context that is filled in at start. */
export interface PageContextInstance {
  initialize(data: object, legacy: object): void;
}

/** The service that tells web parts their theme. */
export interface ThemeProviderInstance {
  _setTheme(theme: object): void;
}

/** Module `@microsoft/sp-component-base`. */
export interface ComponentBase {
  readonly ThemeProvider: (new (scope: ServiceScope, theme: object) => ThemeProviderInstance) & {
    readonly serviceKey: unknown;
  };
}

/** Module `@microsoft/sp-webpart-base`. */
export interface WebPartBase {
  readonly WebPartContext: new (parameters: object) => { readonly serviceScope: ServiceScope };
  readonly BaseClientSideWebPart: { readonly prototype: object };
}

/** One field of a property pane, as the web part describes it. */
export interface PaneField {
  readonly type: number;
  readonly targetProperty: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One page of a property pane. */
export interface PanePage {
  readonly header?: { readonly description: string };
  readonly groups: readonly { readonly groupName?: string; readonly groupFields: readonly PaneField[] }[];
}

/** An instance of a web part's class. */
export interface WebPartInstance {
  readonly properties: Readonly<Record<string, unknown>>;
  getPropertyPaneConfiguration(): { readonly pages: readonly PanePage[] };
  _internalInitialize(context: unknown, isAddedFromPicker: boolean, displayMode: number): void;
  _internalDeserialize(data: object): void;
  _internalFirstTimeRender(): Promise<unknown>;
  _onPropertyPaneFieldChanged(property: string, value: unknown, fieldType: number): void;
}
