import { type SilenceFigures } from './silenceFigures';

/** Props of the two shapes of the silent-owner rates: the table and the cards. */
export interface SilenceListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly organisations: readonly SilenceFigures[];
}
