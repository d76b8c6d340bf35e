/** Where the web part believes that it stands. */
export const hostModes = ['page', 'teams', 'meeting'] as const;

/** One of {@link hostModes}. */
export type HostMode = (typeof hostModes)[number];

/** Colours of the host. */
export const themeNames = ['default', 'dark', 'contrast'] as const;

/** One of {@link themeNames}. */
export type ThemeName = (typeof themeNames)[number];

/** UI languages that the web parts are built for. */
export const locales = ['sv-SE', 'en-US'] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];

/** Widths of the stage. */
export const stageWidths = ['full', 'phone', 'panel'] as const;

/** One of {@link stageWidths}. */
export type StageWidth = (typeof stageWidths)[number];

/** All that the workbench can be set to; it lives in the address, so that any state can be bookmarked. */
export interface WorkbenchState {
  /** Alias of the web part. */
  readonly webPart: string;
  /** Name of the site. */
  readonly site: string;
  /** Sign-in name of the account. */
  readonly account: string;
  readonly host: HostMode;
  /** Name of the channel in which a Teams tab stands or a meeting goes on; empty in a personal app or a chat. */
  readonly channel: string;
  /** What a link into a Teams tab asks for. */
  readonly subPage: string;
  readonly theme: ThemeName;
  readonly locale: Locale;
  readonly width: StageWidth;
  /** Whether the property pane is open. */
  readonly isPaneOpen: boolean;
  /** Whether the workbench shows its own controls around the stage. */
  readonly hasControls: boolean;
}

/** What can be chosen; the first of each is the default. */
export interface WorkbenchChoices {
  readonly webParts: readonly string[];
  readonly sites: readonly string[];
  readonly accounts: readonly string[];
}

function choose<T extends string>(asked: string | null, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === asked) ?? choices[0] ?? fallback;
}

/**
 * Reads the state from the query of an address; whatever is missing or unknown becomes the default.
 *
 * @param query - for example `?site=jarva&theme=dark`
 */
export function readWorkbenchState(query: string, choices: WorkbenchChoices): WorkbenchState {
  const asked = new URLSearchParams(query);
  return {
    webPart: choose(asked.get('webPart'), choices.webParts, ''),
    site: choose(asked.get('site'), choices.sites, ''),
    account: choose(asked.get('account'), choices.accounts, ''),
    host: choose(asked.get('host'), hostModes, 'page'),
    channel: asked.get('channel') ?? '',
    subPage: asked.get('subPage') ?? '',
    theme: choose(asked.get('theme'), themeNames, 'default'),
    locale: choose(asked.get('locale'), locales, 'sv-SE'),
    width: choose(asked.get('width'), stageWidths, 'full'),
    isPaneOpen: asked.get('pane') === 'open',
    hasControls: asked.get('controls') !== 'none'
  };
}

/** Writes the state as the query of an address; the inverse of {@link readWorkbenchState}. */
export function writeWorkbenchState(state: WorkbenchState): string {
  const { isPaneOpen, hasControls, channel, subPage, ...texts } = state;
  const query = new URLSearchParams({ ...texts });
  if (channel !== '') query.set('channel', channel);
  if (subPage !== '') query.set('subPage', subPage);
  if (isPaneOpen) query.set('pane', 'open');
  if (!hasControls) query.set('controls', 'none');
  return `?${query.toString()}`;
}
