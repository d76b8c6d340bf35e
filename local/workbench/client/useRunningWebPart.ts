import * as React from 'react';
import { createAmdLoader } from './amdLoader';
import { type BootData, type WorkbenchSite } from './bootData';
import { type Framework, startFramework } from './framework';
import { type WebPartInstance } from './frameworkTypes';
import { describePage, fetchDigest } from './pageContextData';
import { runWebPart } from './runningWebPart';
import { silentModule } from './silentModule';
import { type StageStatus } from './Stage';
import { hostThemes } from './themes';
import { type WorkbenchState } from './workbenchState';

/** A web part and the framework that it runs on. */
interface Running {
  readonly framework: Framework;
  readonly webPart: WebPartInstance;
}

/** What {@link useRunningWebPart} gives. */
export interface WebPartRun {
  readonly status: StageStatus;
  readonly webPart?: WebPartInstance;
}

async function start(
  boot: BootData,
  state: WorkbenchState,
  element: HTMLElement
): Promise<Running | undefined> {
  const manifest = boot.webParts.find(({ alias }) => alias === state.webPart);
  const site = boot.sites.find(({ name }) => name === state.site);
  const account = boot.accounts.find(({ login }) => login === state.account);
  if (!manifest || !site || !account) return undefined;
  const { locale, host, theme } = state;
  const { origin } = location;
  const digest = await fetchDigest(`${origin}${site.path}`);
  const loader = createAmdLoader(silentModule);
  for (const [name, url] of Object.entries(boot.modules)) loader.setAddress(name, url);
  const page = describePage({ site, account, locale, origin, digest });
  const framework = await startFramework(loader, page, hostThemes[theme]);
  const properties = propertiesOn(site, boot);
  const webPart = await runWebPart(framework, {
    ...{ manifest, element, locale, host, properties },
    teamsTheme: theme
  });
  return { framework, webPart };
}

/** On a local site the pages are set up to read the catalogue of the central one, the first of the sites. */
function propertiesOn(
  site: WorkbenchSite,
  { sites: [central] }: BootData
): Readonly<Record<string, unknown>> {
  if (central === undefined || central.name === site.name) return {};
  return { centralSiteUrl: `${location.origin}${central.path}` };
}

/**
 * Starts the web part once, as the page is opened, and lets it follow the theme. Every other change of the state
 * opens the page anew, as it would in SharePoint.
 */
export function useRunningWebPart(
  boot: BootData,
  state: WorkbenchState,
  element: React.RefObject<HTMLElement>
): WebPartRun {
  const [status, setStatus] = React.useState<StageStatus>('starting');
  const [running, setRunning] = React.useState<Running>();
  const [startState] = React.useState(state);
  React.useEffect(() => {
    if (!element.current) return;
    start(boot, startState, element.current).then(
      (started) => {
        setRunning(started);
        setStatus(started ? 'running' : 'nothingBuilt');
      },
      (error: unknown) => {
        console.error(error);
        setStatus('failed');
      }
    );
  }, [boot, startState, element]);
  React.useEffect(() => {
    running?.framework.themeProvider._setTheme(hostThemes[state.theme]);
  }, [running, state.theme]);
  return { status, ...(running && { webPart: running.webPart }) };
}
