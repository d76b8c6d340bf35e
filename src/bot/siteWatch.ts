import { AppError } from '../application/appError';
import { type SiteUrl } from '../application/ports/listStore';
import { type ChangeMark, type SiteChanges } from '../application/ports/siteChanges';
import { type BotContext } from './botContext';

/** Tells whether a site has changed since it was last asked about; one that is asked about for the first time has. */
export type SiteWatch = (site: SiteUrl) => Promise<boolean>;

/** Makes a watch with marks of its own. A site that is away has not changed until it is back. */
export function createSiteWatch(changes: SiteChanges, { log }: Pick<BotContext, 'log'>): SiteWatch {
  const marks = new Map<SiteUrl, ChangeMark>();
  return async (site) => {
    try {
      const mark = marks.get(site);
      const answer =
        mark === undefined
          ? { hasChanged: true, mark: await changes.markNow(site) }
          : await changes.since(site, mark);
      marks.set(site, answer.mark);
      return answer.hasChanged;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // What has changed meanwhile is still there when the site is back: its mark stays.
      log.warn({ error }, 'a site was not asked for its changes');
      return false;
    }
  };
}
