import { placeOf, writePlace } from './linkPlace';
import { type LinkPage, type LinkTarget, pageOf } from './linkTarget';

/** How the files of our pages are named on every site of the cooperation. */
export interface LinkConvention {
  /** What each name begins with. */
  readonly pagePrefix: string;
}

/** The names unless a cooperation has chosen others: `SitePages/Samverkan-atgardsplan.aspx`. */
export const usualConvention: LinkConvention = { pagePrefix: 'Samverkan-' };

/** ASCII, so that an address looks the same wherever it is pasted. */
const pageNames: Readonly<Record<LinkPage, string>> = {
  agreements: 'overenskommelser',
  actionPlan: 'atgardsplan',
  steering: 'styrgrupp',
  meetings: 'moten',
  group: 'grupp'
};

/** Name of a page's file, for example `Samverkan-atgardsplan.aspx`. */
export function pageFileOf(page: LinkPage, convention: LinkConvention = usualConvention): string {
  return `${convention.pagePrefix}${pageNames[page]}.aspx`;
}

/**
 * The address of a thing, which opens it in the browser, and from Teams too. The same for everyone and for ever, as
 * long as the site and its pages keep their names; a link to something deleted opens its page, which says so.
 *
 * @param target - its `site` is absolute, with or without a slash at its end
 */
export function addressOf(target: LinkTarget, convention: LinkConvention = usualConvention): string {
  const file = encodeURIComponent(pageFileOf(pageOf(target), convention));
  const page = `${target.site.replace(/\/+$/, '')}/SitePages/${file}`;
  const place = writePlace(placeOf(target));
  return place === '' ? page : `${page}#${place}`;
}
