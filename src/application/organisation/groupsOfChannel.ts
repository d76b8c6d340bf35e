import { type ListStore, type SiteUrl } from '../ports/listStore';
import { valuesOf } from '../standing';

/** A group of one of the sites. */
export interface SiteGroup {
  readonly site: SiteUrl;
  readonly groupKey: string;
  readonly name: string;
}

/**
 * The groups whose rows name a channel as theirs, on every site that can be read. One, or none; several only where rows were
 * filled in by hand, or two people chose at the same moment.
 */
export async function groupsOfChannel(
  store: ListStore,
  sites: readonly SiteUrl[],
  channelId: string
): Promise<readonly SiteGroup[]> {
  const answers = await store.loadSites(sites, { groups: { collection: 'groups' } });
  return [...answers].flatMap(([site, answer]) =>
    answer.ok
      ? valuesOf(answer.value.groups)
          .filter((group) => group.channelId === channelId)
          .map(({ key, name }) => ({ site, groupKey: key, name }))
      : []
  );
}
