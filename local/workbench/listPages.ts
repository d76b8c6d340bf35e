import { type WorkbenchSite } from './client/bootData';
import { workbenchPath } from './page';

/** SharePoint's own pages of a list: its views and the forms of its rows. */
const listPagePattern = /^(.*)\/Lists\/([^/]+)\/[^/]+\.aspx$/i;

/** What the workbench shows in the place of one of SharePoint's own list pages, which the local SharePoint lacks. */
export type ListPage =
  /** A web part that shows the same row. */
  | { readonly kind: 'redirect'; readonly location: string }
  /** A word about what the page would be in SharePoint. */
  | { readonly kind: 'missing' };

/** What to show for an address; `undefined` when it is no list page. */
export function findListPage(url: URL, sites: readonly WorkbenchSite[]): ListPage | undefined {
  const [, sitePath, list] = listPagePattern.exec(decodeURIComponent(url.pathname)) ?? [];
  if (sitePath === undefined || list === undefined) return undefined;
  const site = sites.find(({ path }) => path === sitePath);
  const key = url.searchParams.get('FilterValue1');
  if (site === undefined || key === null) return { kind: 'missing' };
  const to = (webPart: string, hash = ''): ListPage => {
    const query = new URLSearchParams({ webPart, site: site.name });
    return { kind: 'redirect', location: `${workbenchPath}?${query.toString()}${hash}` };
  };
  if (list === 'Actions') return to('ActionPlanWebPart', `#atgard=${encodeURIComponent(key)}`);
  return list === 'Agreements' ? to('AgreementsWebPart') : { kind: 'missing' };
}
