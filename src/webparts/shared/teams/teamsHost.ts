import { type TeamsChannel } from '../../../core/organisation/groupChannel';

/** Colours of Teams. */
export type TeamsThemeName = 'default' | 'dark' | 'contrast';

/** What a tab asks of the Teams that it stands in. */
export interface TeamsHost {
  /** The channel whose tab this is; absent in a personal app. */
  readonly channel?: TeamsChannel | undefined;
  /** The chat in which the tab stands; that of a meeting, where the tab stands in one. */
  readonly chatId?: string | undefined;
  /** The place that the link asked for with which the tab was opened, see `readPlace`. */
  readonly openedAt?: string | undefined;
  /** Colours at start. */
  readonly theme: TeamsThemeName;
  /** Calls back whenever the reader changes the colours. */
  readonly followTheme: (follow: (theme: TeamsThemeName) => void) => void;
  /** Opens an address: a tab in Teams, everything else in the browser. */
  readonly openLink: (address: string) => void;
  /** Lets the reader share a link that opens this tab at a place, or the address where there is no Teams. */
  readonly shareLink: (link: SharedLink) => void;
}

/** A link that a reader shares. */
export interface SharedLink {
  /** What the tab is to show, see `writePlace`. */
  readonly place: string;
  /** What the link is called. */
  readonly label: string;
  readonly address: string;
}
