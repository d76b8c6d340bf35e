import { type TeamsChannel } from '../../core/organisation/groupChannel';
import { type Group } from '../../core/organisation/group';
import { refused, type Result } from '../../core/result';
import { type SiteUrl } from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { changeGroup } from './changeGroup';
import { groupsOfChannel } from './groupsOfChannel';

/** A group that a channel can be connected to, with the name of the site where it lives. */
export interface ConnectableGroup {
  readonly site: SiteUrl;
  readonly siteTitle: string;
  readonly groupKey: string;
  readonly name: string;
}

/** A channel has one group: this one has it already. */
export interface ChannelTaken {
  readonly code: 'channelTaken';
  readonly groupName: string;
}

/**
 * Connects a group to the channel in which it meets: the samordnare's choice, kept in the group's row, so that it
 * outlives the bot's database. A channel that another group has, on any of the sites, is refused: what is said there is
 * about one group. That one is let go of first, on its own page.
 */
export async function connectChannel(
  session: Session & { readonly sites: readonly SiteUrl[] },
  { groupKey, channel }: { readonly groupKey: string; readonly channel: TeamsChannel }
): Promise<Result<Group, UseCaseRefusal | ChannelTaken>> {
  const { channelId, teamId, name } = channel;
  const having = await groupsOfChannel(session.store, session.sites, channelId);
  const other = having.find((group) => group.site !== session.site || group.groupKey !== groupKey);
  if (other !== undefined) return refused({ code: 'channelTaken', groupName: other.name });
  return changeGroup(session, { groupKey, task: 'connectChannel' }, (group) => ({
    ...group,
    channelId,
    ...(teamId !== undefined && { teamId }),
    ...(name !== undefined && { channelName: name })
  }));
}

/** Lets go of the channel that a group met in: its row names none any more. */
export function disconnectChannel(
  session: Session,
  { groupKey }: { readonly groupKey: string }
): Promise<Result<Group, UseCaseRefusal>> {
  return changeGroup(
    session,
    { groupKey, task: 'connectChannel' },
    ({ channelId: _id, teamId: _team, channelName: _name, ...group }) => group
  );
}

/** The groups of every site that can be read, by site and name. */
export async function listConnectableGroups(
  { store, centralSite }: Pick<Session, 'store' | 'centralSite'>,
  sites: readonly SiteUrl[]
): Promise<readonly ConnectableGroup[]> {
  const answers = await store.loadSites(sites, {
    groups: { collection: 'groups' },
    sites: { collection: 'sites' }
  });
  const read = [...answers].flatMap(([site, answer]) => (answer.ok ? [{ site, ...answer.value }] : []));
  const titles = new Map(
    read.flatMap(({ sites: known }) => valuesOf(known)).map(({ url, title }) => [plain(url), title])
  );
  return read.flatMap(({ site, groups }) =>
    valuesOf(groups).map(({ key, name }) => ({
      site,
      siteTitle: titles.get(plain(site)) ?? (site === centralSite ? 'Centralt' : lastPart(site)),
      groupKey: key,
      name
    }))
  );
}

function plain(url: SiteUrl): string {
  return url.replace(/\/+$/, '').toLowerCase();
}

function lastPart(site: SiteUrl): string {
  return plain(site).split('/').pop() ?? site;
}
