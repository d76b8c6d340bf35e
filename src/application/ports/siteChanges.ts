import { type SiteUrl } from './listStore';

/** How far the changes of a site have been looked at; opaque. */
export type ChangeMark = string;

/** Tells whether anything in the lists of a site has changed, for the price of one small request. */
export interface SiteChanges {
  /** The mark of this moment. Throws AppError when the site cannot be reached. */
  markNow(site: SiteUrl): Promise<ChangeMark>;
  /**
   * Whether a row was added, changed, removed or brought back since a mark, by anybody, the app too.
   *
   * @returns also the mark to ask with next
   */
  since(
    site: SiteUrl,
    mark: ChangeMark
  ): Promise<{ readonly hasChanged: boolean; readonly mark: ChangeMark }>;
}
