import * as React from 'react';
import { type OpenedDeviations } from '../../application/overview/openDeviations';
import { type OpenedSteering } from '../../application/overview/openSteering';
import { type Loaded } from '../shared/data/useLoaded';

/** What every part of the open page shares. */
export interface SteeringPage {
  readonly opened: OpenedSteering;
  /** Whether the actions are still on their way, so that nothing is counted yet. */
  readonly isCounting: boolean;
  /** What the red reports say, which is read after the figures. */
  readonly deviations: Loaded<OpenedDeviations>;
  readonly onReloadDeviations: () => void;
  /** Lists instead of tables. */
  readonly isNarrow: boolean;
  /** Begins every id of this web part: a page may hold several. */
  readonly idPrefix: string;
  /** The figure whose rows are shown. */
  readonly openFigure: string | undefined;
  /** Shows the rows behind a figure instead of those shown; none when it is given none. */
  readonly showFigure: (id: string | undefined) => void;
}

const SteeringPageContext = React.createContext<SteeringPage | undefined>(undefined);

/** Gives the page to everything below it. */
export const SteeringPageProvider = SteeringPageContext.Provider;

/** The open page. */
export function useSteeringPage(): SteeringPage {
  const page = React.useContext(SteeringPageContext);
  if (page === undefined) throw new Error('A part of the steering overview stands outside its page.');
  return page;
}

/** Name of a site; nothing when only one site is shown. */
export function siteTitleIn(
  { sites }: Pick<OpenedSteering, 'sites'>,
  site: string,
  ownTitle: string
): string | undefined {
  if (sites.length < 2) return undefined;
  const named = sites.find((one) => one.site === site);
  return named === undefined ? undefined : (named.title ?? ownTitle);
}
