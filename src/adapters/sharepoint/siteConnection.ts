import { type SPFI } from '@pnp/sp';
import { type CollectionName } from '../../application/ports/collections';
import { type SiteUrl } from '../../application/ports/listStore';
import { listShape } from './mapping/listShape';
import { type Patience } from './requests/patience';

/** Makes the way to one site: a PnPjs root with the site's address and its behaviours. */
export type ConnectSite = (site: SiteUrl) => SPFI;

/** A site and the way to it. */
export interface SiteConnection {
  readonly url: SiteUrl;
  readonly site: SPFI;
  readonly patience: Patience;
  /**
   * Whether the page stands on another site. A batch there would first have to fetch a digest, which takes a round trip,
   * so reads go as requests of their own, all at once.
   */
  readonly isElsewhere?: boolean;
}

/** Address without a slash at its end. */
export function plainSiteUrl(url: SiteUrl): SiteUrl {
  return url.replace(/\/+$/, '');
}

/**
 * Server-relative address of a collection's list, by which it is found whatever its title has become, for example
 * `/sites/central/Lists/Agreements`.
 */
export function listPathOf(url: SiteUrl, collection: CollectionName): string {
  return listPathByName(url, listShape(collection).name);
}

/** As {@link listPathOf}, for a list by the last part of its address. */
export function listPathByName(url: SiteUrl, name: string): string {
  return `${sitePathOf(url)}/Lists/${name}`;
}

/** Server-relative address of a document library, which SharePoint puts beside the lists, by the last part of it. */
export function libraryPathByName(url: SiteUrl, name: string): string {
  return `${sitePathOf(url)}/${name}`;
}

function sitePathOf(url: SiteUrl): string {
  return decodeURIComponent(new URL(url).pathname).replace(/\/+$/, '');
}

/** Address of SharePoint's own form for a row. */
export function editUrlOf(url: SiteUrl, collection: CollectionName, itemId: number): string {
  return `${plainSiteUrl(url)}/Lists/${listShape(collection).name}/EditForm.aspx?ID=${itemId}`;
}
