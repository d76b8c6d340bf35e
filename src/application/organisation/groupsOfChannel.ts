import { type ListStore, type SiteFailure, type SiteUrl } from '../ports/listStore';
import { valuesOf } from '../standing';

/** A group of one of the sites. */
export interface SiteGroup {
  readonly site: SiteUrl;
  readonly groupKey: string;
  readonly name: string;
}

/** The groups of several sites, and what was wrong with the sites that could not be read. */
export interface GroupsOfSites {
  readonly groups: readonly (SiteGroup & { readonly channelId?: string | undefined })[];
  readonly failures: ReadonlyMap<SiteUrl, SiteFailure>;
}

/** Reads the groups of every site, with the channel that each row names. */
export async function groupsOfSites(store: ListStore, sites: readonly SiteUrl[]): Promise<GroupsOfSites> {
  const answers = await store.loadSites(sites, { groups: { collection: 'groups' } });
  const groups = [...answers].flatMap(([site, answer]) =>
    answer.ok
      ? valuesOf(answer.value.groups).map(({ key, name, channelId }) => ({
          ...{ site, groupKey: key, name, channelId }
        }))
      : []
  );
  const failures = [...answers].flatMap(([site, answer]) =>
    answer.ok ? [] : [[site, answer.error] as const]
  );
  return { groups, failures: new Map(failures) };
}

/**
 * The groups whose rows name a channel as theirs, on every site that can be read. One, or none; several only where rows were
 * filled in by hand.
 */
export async function groupsOfChannel(
  store: ListStore,
  sites: readonly SiteUrl[],
  channelId: string
): Promise<readonly SiteGroup[]> {
  const { groups } = await groupsOfSites(store, sites);
  return groups.filter((group) => group.channelId === channelId);
}
