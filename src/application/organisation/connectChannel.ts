import { type TeamsChannel } from '../../core/organisation/groupChannel';
import { type Group } from '../../core/organisation/group';
import { type Result } from '../../core/result';
import { type SiteUrl } from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { readGroup } from './changeGroup';
import { type ChannelSession, type ChannelTaken, claimChannel, claimToLetGo, giveBack } from './claimChannel';

/** A group that a channel can be connected to, with the name of the site where it lives. */
export interface ConnectableGroup {
  readonly site: SiteUrl;
  readonly siteTitle: string;
  readonly groupKey: string;
  readonly name: string;
}

/**
 * Connects a group to the channel in which it meets: the samordnare's choice, kept in the group's row, so that it
 * outlives the bot's database. A channel that another group has, on any of the sites, is refused: what is said there is
 * about one group. That one is let go of first, on its own page. Of two who choose in the same moment, on any instance,
 * the second is told which group the channel has ({@link claimChannel}).
 */
export async function connectChannel(
  session: ChannelSession,
  { groupKey, channel }: { readonly groupKey: string; readonly channel: TeamsChannel }
): Promise<Result<Group, UseCaseRefusal | ChannelTaken>> {
  const { channelId, teamId, name } = channel;
  const found = await readGroup(session, { groupKey, task: 'connectChannel' });
  if (!found.ok) return found;
  const { group, save } = found.value;
  const before = await claimToLetGo(session, { groupKey, channelId: group.channelId });
  const claim = await claimChannel(session, { groupKey, channelId });
  if (!claim.ok) return claim;
  const saved = await save({
    ...group,
    channelId,
    ...(teamId !== undefined && { teamId }),
    ...(name !== undefined && { channelName: name })
  });
  if (!saved.ok) await giveBack(session, claim.value);
  else if (before !== undefined && before.channelId !== channelId)
    await session.channelClaims.release(before);
  return saved;
}

/** Lets go of the channel that a group met in: its row names none any more. */
export async function disconnectChannel(
  session: ChannelSession,
  { groupKey }: { readonly groupKey: string }
): Promise<Result<Group, UseCaseRefusal>> {
  const found = await readGroup(session, { groupKey, task: 'connectChannel' });
  if (!found.ok) return found;
  const { channelId, teamId: _team, channelName: _name, ...group } = found.value.group;
  const claim = await claimToLetGo(session, { groupKey, channelId });
  const saved = await found.value.save(group);
  if (saved.ok && claim !== undefined) await session.channelClaims.release(claim);
  return saved;
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
