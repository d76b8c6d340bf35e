import * as React from 'react';
import { createAmdLoader } from './amdLoader';
import { type BootData, type WorkbenchSite } from './bootData';
import { createFakeTeams, type FakeTeams, type SharedFromTab } from './fakeTeams';
import { type Framework, startFramework } from './framework';
import { type WebPartInstance } from './frameworkTypes';
import { describePage, fetchDigest } from './pageContextData';
import { runWebPart } from './runningWebPart';
import { silentModule } from './silentModule';
import { type StageStatus } from './Stage';
import { fetchChannels, type TeamsChoice } from './teamsChannels';
import { hostThemes } from './themes';
import { type WorkbenchState } from './workbenchState';

/** A web part and the framework that it runs on. */
interface Running {
  readonly framework: Framework;
  readonly webPart: WebPartInstance;
  /** The Teams around a tab, and the channels that it could stand in. */
  readonly teams?: FakeTeams | undefined;
  readonly channels: readonly TeamsChoice[];
}

/** What {@link useRunningWebPart} gives. */
export interface WebPartRun {
  readonly status: StageStatus;
  readonly webPart?: WebPartInstance;
  readonly channels: readonly TeamsChoice[];
  /** What the tab handed to Teams to be shared last. */
  readonly shared?: SharedFromTab | undefined;
  /** Closes what is shared. */
  readonly endSharing: () => void;
}

/** What {@link start} needs. */
interface Start {
  readonly boot: BootData;
  readonly state: WorkbenchState;
  readonly element: HTMLElement;
  readonly onShare: (shared: SharedFromTab) => void;
}

async function start({ boot, state, element, onShare }: Start): Promise<Running | undefined> {
  const manifest = boot.webParts.find(({ alias }) => alias === state.webPart);
  const site = boot.sites.find(({ name }) => name === state.site);
  const account = boot.accounts.find(({ login }) => login === state.account);
  if (!manifest || !site || !account) return undefined;
  const { locale, theme } = state;
  const { origin } = location;
  const digest = await fetchDigest(`${origin}${site.path}`);
  const loader = createAmdLoader(silentModule);
  for (const [name, url] of Object.entries(boot.modules)) loader.setAddress(name, url);
  const page = describePage({ site, account, locale, origin, digest });
  const framework = await startFramework(loader, page, hostThemes[theme]);
  const properties = propertiesOn(site, boot);
  const channels = state.host === 'page' ? [] : await fetchChannels(site);
  const channel = channels.find(({ name }) => name === state.channel);
  const isInMeeting = state.host === 'meeting';
  const place = { locale, theme, channel, isInMeeting, subPageId: state.subPage, onShare };
  const teams = state.host === 'page' ? undefined : createFakeTeams(place);
  const webPart = await runWebPart(framework, { manifest, element, locale, properties, teams });
  return { framework, webPart, teams, channels };
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
  const [shared, setShared] = React.useState<SharedFromTab>();
  React.useEffect(() => {
    if (!element.current) return;
    start({ boot, state: startState, element: element.current, onShare: setShared }).then(
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
    // SharePoint tells a page's web parts by the framework; a tab hears it from Teams.
    if (running?.teams) running.teams.changeTheme(state.theme);
    else running?.framework.themeProvider._setTheme(hostThemes[state.theme]);
  }, [running, state.theme]);
  return {
    status,
    ...(running && { webPart: running.webPart }),
    channels: running?.channels ?? [],
    shared,
    endSharing: () => setShared(undefined)
  };
}
