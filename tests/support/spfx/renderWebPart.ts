import { type FakeTeams } from '../../../local/workbench/client/fakeTeams';
import { hostThemes } from '../../../local/workbench/client/themes';
import { startFramework } from '../../../local/workbench/client/framework';
import { type WebPartInstance } from '../../../local/workbench/client/frameworkTypes';
import { describePage } from '../../../local/workbench/client/pageContextData';
import { runWebPart } from '../../../local/workbench/client/runningWebPart';
import { type WebPartManifest } from '../../../local/workbench/client/bootData';

/** A web part on the page of a test. */
export interface RenderedWebPart {
  readonly element: HTMLElement;
  readonly webPart: WebPartInstance;
}

/**
 * Renders the class of a web part on the genuine SPFx framework, from source and without a browser.
 *
 * @param webPartModule - the module whose default export is the class
 * @param manifest - its manifest as it stands in `src`
 * @param teams - the Teams around it; none on a page
 */
export async function renderWebPart(
  webPartModule: unknown,
  manifest: object,
  teams?: FakeTeams
): Promise<RenderedWebPart> {
  const loader = {
    setAddress: () => undefined,
    load: (name: string): Promise<unknown> =>
      Promise.resolve(name === 'web-part' ? webPartModule : jest.requireActual<object>(name))
  };
  const page = describePage({
    site: { name: 'central', path: '/sites/central', title: 'Central samverkan' },
    account: { login: 'samordnare@demo.samverkan.example', title: 'Samordnare (demo)' },
    locale: 'sv-SE',
    origin: 'http://localhost'
  });
  const framework = await startFramework(loader, page, hostThemes.default);
  const outer = document.createElement('div');
  const element = document.createElement('div');
  outer.append(element);
  document.body.append(outer);
  const built = { ...manifest, loaderConfig: { entryModuleId: 'web-part', scriptResources: {} } };
  const webPart = await runWebPart(framework, {
    manifest: built as unknown as WebPartManifest,
    element,
    locale: 'sv-SE',
    teams
  });
  return { element, webPart };
}
