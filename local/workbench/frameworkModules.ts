import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Script file of each module that a web part expects from its host, by module name. */
export type FrameworkModules = ReadonlyMap<string, string>;

interface ScriptResource {
  readonly path?: string | { readonly path: string };
  readonly paths?: Readonly<Record<string, string | { readonly path: string }>>;
  readonly defaultPath?: string | { readonly path: string };
}

interface ComponentManifest {
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

/** Modules that SharePoint's pages carry beside the SPFx framework. */
const plainModules: Readonly<Record<string, string>> = {
  react: 'react/umd/react.production.min.js',
  'react-dom': 'react-dom/umd/react-dom.production.min.js',
  tslib: 'tslib/tslib.js',
  '@microsoft/load-themed-styles': '@microsoft/load-themed-styles/lib-amd/index.js'
};

/**
 * Finds the genuine SPFx framework in node_modules, by the component manifest that each package ships.
 *
 * @param root - folder of the project
 */
export function findFrameworkModules(root: string): FrameworkModules {
  const nodeModules = path.join(root, 'node_modules');
  const modules = new Map<string, string>();
  for (const [name, file] of Object.entries(plainModules)) modules.set(name, path.join(nodeModules, file));
  const packages = readdirSync(path.join(nodeModules, '@microsoft'));
  for (const name of packages.filter((entry) => entry.startsWith('sp-'))) {
    const script = findEntryScript(path.join(nodeModules, '@microsoft', name, 'dist'), name);
    if (script) modules.set(`@microsoft/${name}`, script);
  }
  return modules;
}

function findEntryScript(dist: string, packageName: string): string | undefined {
  if (!existsSync(dist)) return undefined;
  for (const file of readdirSync(dist).filter((entry) => entry.endsWith('.manifest.json'))) {
    const { loaderConfig } = JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as ComponentManifest;
    if (loaderConfig.entryModuleId !== packageName) continue;
    const resource = loaderConfig.scriptResources[packageName];
    const script = resource?.path ?? resource?.paths?.['en-US'] ?? resource?.defaultPath;
    if (script) return path.join(dist, typeof script === 'string' ? script : script.path);
  }
  return undefined;
}
