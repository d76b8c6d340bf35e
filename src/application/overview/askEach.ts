import { type Result } from '../../core/result';
import { type Answers, type Queries, type SiteFailure, type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';

/** Asks one other site; a site that cannot be read is an answer too. */
export async function askSite<const Q extends Queries>(
  { store }: Pick<Session, 'store'>,
  site: SiteUrl,
  queries: Q
): Promise<Result<Answers<Q>, SiteFailure>> {
  return (await store.loadSites([site], queries)).get(site) ?? { ok: false, error: 'siteUnavailable' };
}

/**
 * Begins to ask the other sites, each once and all at the same time.
 *
 * @param sites - the site at hand among them is not asked
 * @param asked - what has been asked already stays as it is
 */
export function askEach<Reading>(
  { site: own }: Pick<Session, 'site'>,
  {
    sites,
    asked = new Map()
  }: { readonly sites: readonly SiteUrl[]; readonly asked?: ReadonlyMap<SiteUrl, Reading> },
  ask: (site: SiteUrl) => Reading
): ReadonlyMap<SiteUrl, Reading> {
  const readings = new Map(asked);
  for (const site of sites) if (site !== own && !readings.has(site)) readings.set(site, ask(site));
  return readings;
}
