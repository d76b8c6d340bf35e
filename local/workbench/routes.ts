import { type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { readBuiltWebParts } from './builtWebParts';
import { bundleClient } from './bundleClient';
import { answerClock, clockPath, type MovableClock } from './clockRoute';
import { type BootData, type WorkbenchAccount, type WorkbenchSite } from './client/bootData';
import { findFrameworkModules } from './frameworkModules';
import { missingSharePointPage, workbenchPage, workbenchPath } from './page';
import { sendFile, sendText } from './send';
import { findSharePointPage, type SharePointPage } from './sitePages';

/** What {@link createWorkbenchRoutes} needs. */
export interface WorkbenchOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly sites: readonly WorkbenchSite[];
  readonly accounts: readonly WorkbenchAccount[];
  /** The time of the stand-in and of the page. */
  readonly clock: MovableClock;
}

/**
 * Answers a request when it is one of the workbench's.
 *
 * @returns whether it was
 */
export type Route = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Prepares the workbench: bundles its client once and finds the framework. */
export async function createWorkbenchRoutes(options: WorkbenchOptions): Promise<Route> {
  const client = await bundleClient(options.root);
  const framework = findFrameworkModules(options.root);
  const release = path.join(options.root, 'release');
  const styles = path.join(options.root, 'local/workbench/workbench.css');
  const icons = path.join(options.root, 'node_modules/@fluentui/font-icons-mdl2/fonts');

  const page = (): string => workbenchPage(bootDataOf(options, framework));

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = url;
    if (pathname === '/') {
      response.writeHead(302, { location: workbenchPath }).end();
      return true;
    }
    const sharePointPage = findSharePointPage(url, options.sites);
    if (sharePointPage !== undefined) return answerSharePointPage(response, sharePointPage);
    if (pathname === workbenchPath) return sendText(response, page(), 'text/html; charset=utf-8');
    if (!pathname.startsWith(`${workbenchPath}/`)) return false;
    if (pathname === `${workbenchPath}${clockPath}`) {
      void answerClock(request, response, options.clock);
      return true;
    }
    const name = decodeURIComponent(pathname.slice(workbenchPath.length + 1));
    if (name === 'client.js') return sendText(response, client, 'text/javascript; charset=utf-8');
    if (name === 'workbench.css') return sendFile(response, styles);
    if (name.startsWith('icons/')) return sendFile(response, fileIn(icons, name));
    if (name.startsWith('assets/')) return sendFile(response, fileIn(path.join(release, 'assets'), name));
    return sendFile(response, framework.get(name.replace(/^framework\//, '').replace(/\.js$/, '')));
  };
}

function bootDataOf(
  { root, clock, sites, accounts }: WorkbenchOptions,
  framework: ReadonlyMap<string, string>
): BootData {
  const names = [...framework.keys()];
  return {
    now: clock.now().toISOString(),
    modules: Object.fromEntries(names.map((name) => [name, `${workbenchPath}/framework/${name}.js`])),
    webParts: readBuiltWebParts(path.join(root, 'release')),
    sites,
    accounts
  };
}

function answerSharePointPage(response: ServerResponse, page: SharePointPage): true {
  if (page.kind === 'missing') return sendText(response, missingSharePointPage(), 'text/html; charset=utf-8');
  response.writeHead(302, { location: page.location }).end();
  return true;
}

/** Only plain files of the folder itself: nothing with a slash in its name gets further. */
function fileIn(folder: string, name: string): string {
  return path.join(folder, path.basename(name));
}
