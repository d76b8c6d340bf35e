import { type Group } from './group';

/** Kanal: the Teams channel in which something stands, as Teams tells it. */
export interface TeamsChannel {
  /** The Entra group of its team. */
  readonly teamId?: string | undefined;
  readonly channelId: string;
  /** As it is called now. */
  readonly name?: string | undefined;
}

/**
 * The group that meets in a channel: the one connected to it, or the only one that names it and is connected to none.
 * Nothing when two could be meant.
 */
export function groupOfChannel(groups: readonly Group[], channel: TeamsChannel): Group | undefined {
  const connected = groups.filter(({ channelId }) => channelId === channel.channelId);
  if (connected.length > 0) return only(connected);
  const name = plainName(channel.name ?? '');
  if (name === '') return undefined;
  return only(
    groups.filter((group) => group.channelId === undefined && plainName(group.channelName ?? '') === name)
  );
}

function plainName(name: string): string {
  return name.trim().toLowerCase();
}

function only(groups: readonly Group[]): Group | undefined {
  return groups.length === 1 ? groups[0] : undefined;
}

/**
 * A group and those that answer to it, step by step; `undefined` for a styrgrupp, whom everything of its cooperation
 * concerns.
 */
export function groupsUnder(groups: readonly Group[], { key, kind }: Group): ReadonlySet<string> | undefined {
  if (kind === 'steeringGroup') return undefined;
  const under = new Set([key]);
  // A set that grows while it is walked is walked to its end; a group that answers to itself is in it once.
  for (const above of under) {
    for (const group of groups) if (group.parentGroupKey === above) under.add(group.key);
  }
  return under;
}

/** The address that opens the channel of a group in Teams; nothing while none is connected. */
export function addressOfChannel({ channelId, channelName, teamId }: Group): string | undefined {
  if (channelId === undefined) return undefined;
  const [id, name] = [channelId, channelName ?? ''].map(encodeURIComponent);
  const team = teamId === undefined ? '' : `?groupId=${encodeURIComponent(teamId)}`;
  return `https://teams.microsoft.com/l/channel/${id ?? ''}/${name ?? ''}${team}`;
}
