import { pageFileOf } from '../../src/core/links/linkAddress';
import { type LinkedThing, linkPages, type LinkPage, pageOf } from '../../src/core/links/linkTarget';
import { placeOf, writePlace } from '../../src/core/links/linkPlace';
import { type WorkbenchSite } from './client/bootData';
import { workbenchPath } from './page';

/** A page of a site: what people open in SharePoint by the addresses that our links have. */
const sitePagePattern = /^(.*)\/SitePages\/([^/]+\.aspx)$/i;

/** SharePoint's own pages of a list: its views and the forms of its rows. */
const listPagePattern = /^(.*)\/Lists\/([^/]+)\/[^/]+\.aspx$/i;

/** Alias of the web part that stands on each page. */
const webPartOn: Readonly<Record<LinkPage, string>> = {
  agreements: 'AgreementsWebPart',
  actionPlan: 'ActionPlanWebPart',
  steering: 'SteeringWebPart',
  meetings: 'MeetingsWebPart',
  group: 'GroupWebPart'
};

/** What the workbench shows in the place of a page of SharePoint, which the local SharePoint lacks. */
export type SharePointPage =
  /** A web part that shows the same. */
  | { readonly kind: 'redirect'; readonly location: string }
  /** A word about what the page would be in SharePoint. */
  | { readonly kind: 'missing' };

/** What to show for an address; `undefined` when it is no page of SharePoint's. */
export function findSharePointPage(url: URL, sites: readonly WorkbenchSite[]): SharePointPage | undefined {
  const path = decodeURIComponent(url.pathname);
  const [, sitePath, file] = sitePagePattern.exec(path) ?? [];
  if (sitePath !== undefined && file !== undefined) return sitePageAt(findSite(sites, sitePath), file);
  const [, listSitePath, list] = listPagePattern.exec(path) ?? [];
  if (listSitePath === undefined || list === undefined) return undefined;
  return listPageAt(findSite(sites, listSitePath), list, url.searchParams.get('FilterValue1'));
}

function findSite(sites: readonly WorkbenchSite[], path: string): WorkbenchSite | undefined {
  return sites.find((site) => site.path.toLowerCase() === path.toLowerCase());
}

/** The browser carries what is behind `#` over to where it is sent. */
function sitePageAt(site: WorkbenchSite | undefined, file: string): SharePointPage {
  const page = linkPages.find((one) => pageFileOf(one).toLowerCase() === file.toLowerCase());
  return site === undefined || page === undefined ? { kind: 'missing' } : redirect(site, page);
}

function listPageAt(site: WorkbenchSite | undefined, list: string, key: string | null): SharePointPage {
  if (site === undefined || key === null) return { kind: 'missing' };
  if (list === 'Actions') return redirectTo(site, { kind: 'action', actionKey: key });
  if (list === 'Agreements') return redirectTo(site, { kind: 'agreement', agreementKey: key });
  return { kind: 'missing' };
}

function redirectTo(site: WorkbenchSite, thing: LinkedThing): SharePointPage {
  return redirect(site, pageOf(thing), `#${writePlace(placeOf(thing))}`);
}

function redirect(site: WorkbenchSite, page: LinkPage, hash = ''): SharePointPage {
  const query = new URLSearchParams({ webPart: webPartOn[page], site: site.name });
  return { kind: 'redirect', location: `${workbenchPath}?${query.toString()}${hash}` };
}
