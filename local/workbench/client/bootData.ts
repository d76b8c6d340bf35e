/** A site of the cooperation that the workbench can stand on. */
export interface WorkbenchSite {
  /** Last part of the address, such as `hagersten-alvsjo`. */
  readonly name: string;
  /** Server-relative address, such as `/sites/hagersten-alvsjo`. */
  readonly path: string;
  readonly title: string;
}

/** A demo account that the workbench can act as. */
export interface WorkbenchAccount {
  readonly login: string;
  /** Role, such as `Central samordnare SLK (demo)`. */
  readonly title: string;
}

/** Text per language, as in the manifest of a web part. */
export type LocalizedText = Readonly<Record<string, string>>;

/** Where a module of a built web part lies. */
export type ScriptResource =
  | { readonly type: 'path'; readonly path: string }
  | {
      readonly type: 'localizedPath';
      readonly paths: Readonly<Record<string, string>>;
      readonly defaultPath: string;
    }
  | { readonly type: 'component'; readonly id: string; readonly version: string };

/** The part of a built web part's manifest that its host reads. */
export interface WebPartManifest {
  readonly id: string;
  readonly alias: string;
  readonly supportedHosts: readonly string[];
  readonly preconfiguredEntries: readonly [
    {
      readonly title: LocalizedText;
      readonly description: LocalizedText;
      readonly properties: Readonly<Record<string, unknown>>;
    }
  ];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    /** Where several web parts share a script: under which name it gives this one. */
    readonly exportName?: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** What the server tells the page of the workbench, in the page itself. */
export interface BootData {
  /** The stand-in's present instant, ISO 8601 in UTC; the page's clock runs on from it. */
  readonly now: string;
  /** Address of each framework module. */
  readonly modules: Readonly<Record<string, string>>;
  readonly webParts: readonly WebPartManifest[];
  /** The central one first. */
  readonly sites: readonly WorkbenchSite[];
  readonly accounts: readonly WorkbenchAccount[];
}

/** Id of the element that holds the {@link BootData} as JSON. */
export const bootDataElementId = 'boot';
