import * as React from 'react';
import { addressOf, type LinkConvention, usualConvention } from '../../../core/links/linkAddress';
import { placeOf, writePlace } from '../../../core/links/linkPlace';
import { type LinkedThing, type LinkPage, type LinkTarget, pageOf } from '../../../core/links/linkTarget';
import { type TeamsHost } from '../teams/teamsHost';

/** Where links are made, and how. */
export interface LinkSetting {
  /** The site and the page at hand. */
  readonly site: string;
  readonly page: LinkPage;
  readonly convention: LinkConvention;
  /** Absent outside Teams. */
  readonly teams?: TeamsHost | undefined;
}

/** A thing on the site at hand, or on the site that is named. */
export type Linkable = LinkedThing & { readonly site?: string };

/** What {@link useLinks} gives. */
export interface Links extends LinkSetting {
  /** For a link on this page: within it when it can be, so that nothing is loaded anew. */
  readonly hrefOf: (thing: Linkable) => string;
  /** For everybody, everywhere. */
  readonly addressOf: (thing: Linkable) => string;
}

const LinkContext = React.createContext<LinkSetting>({
  site: '',
  page: 'agreements',
  convention: usualConvention
});

/** Gives the setting to everything below it. */
export const LinkProvider = LinkContext.Provider;

/** Addresses of things. */
export function useLinks(): Links {
  const setting = React.useContext(LinkContext);
  return React.useMemo(() => linksOf(setting), [setting]);
}

function linksOf(setting: LinkSetting): Links {
  const { site, page, convention } = setting;
  const targetOf = (thing: Linkable): LinkTarget => ({ ...thing, site: thing.site ?? site });
  const addressFor = (thing: Linkable): string => addressOf(targetOf(thing), convention);
  return {
    ...setting,
    addressOf: addressFor,
    hrefOf: (thing) =>
      pageOf(thing) === page && plainSite(targetOf(thing).site) === plainSite(site)
        ? `#${writePlace(placeOf(thing))}`
        : addressFor(thing)
  };
}

function plainSite(site: string): string {
  return site.replace(/\/+$/, '').toLowerCase();
}
