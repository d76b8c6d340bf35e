import { type Instant, millisecondsOf } from '../../core/calendar/instant';
import { ok, refused, type Result } from '../../core/result';
import { AppError } from '../appError';
import { type ChannelClaim, type ChannelClaims, type ClaimingGroup } from '../ports/channelClaims';
import { type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { groupsOfSites, type GroupsOfSites } from './groupsOfChannel';

/** A channel has one group: this one has it already, or was the first to ask for it. */
export interface ChannelTaken {
  readonly code: 'channelTaken';
  readonly groupName: string;
}

/** What a channel is connected with: all the sites on which a group may have it, and the claims of all instances. */
export interface ChannelSession extends Session {
  readonly sites: readonly SiteUrl[];
  readonly channelClaims: ChannelClaims;
}

/**
 * After this long a claim that its group's row does not bear out is left over: from a bot that was stopped in between, or
 * from a row that was changed by hand. The write of a row is given up within a minute.
 */
const leftOverAfterMs = 600_000;

/**
 * Claims a channel for a group before the group's row names it, so that of two groups one is refused even when neither
 * row says anything yet. To be asked after the row has been read: whoever gives a claim back that was made since then
 * finds it renewed.
 *
 * @throws AppError when the site of the group that has the claim cannot be read
 */
export async function claimChannel(
  session: ChannelSession,
  { groupKey, channelId }: { readonly groupKey: string; readonly channelId: string }
): Promise<Result<ChannelClaim, ChannelTaken>> {
  const { channelClaims, site, clock } = session;
  const own = { site, groupKey, at: clock.now() };
  const claim = await channelClaims.claim(channelId, own);
  const read = await groupsOfSites(session.store, session.sites);
  const named = read.groups.find((group) => group.channelId === channelId && !isOf(group, own));
  if (isOf(claim, own)) {
    if (named === undefined) return ok(claim);
    await giveBack(session, claim);
    return refused(takenBy(named.name));
  }
  if (named !== undefined) return refused(takenBy(named.name));
  const failure = read.failures.get(claim.site);
  if (failure !== undefined) throw new AppError(failure, { subject: claim.site });
  if (!isLeftOver(claim, own)) return refused(takenBy(nameOf(claim, read)));
  const taken = await channelClaims.claim(channelId, { ...own, insteadOf: claim });
  return isOf(taken, own) ? ok(taken) : refused(takenBy(nameOf(taken, read)));
}

/** Gives back what came to nothing. A claim that was there before, of the same group, is not this one's to give. */
export async function giveBack({ channelClaims }: ChannelSession, claim: ChannelClaim): Promise<void> {
  if (!claim.isRenewed) await channelClaims.release(claim);
}

/** The claim that a group has on a channel which it is to let go of. */
export async function claimToLetGo(
  { channelClaims, site }: ChannelSession,
  { groupKey, channelId }: { readonly groupKey: string; readonly channelId: string | undefined }
): Promise<ChannelClaim | undefined> {
  const claim = channelId === undefined ? undefined : await channelClaims.find(channelId);
  return claim !== undefined && isOf(claim, { site, groupKey }) ? claim : undefined;
}

function isOf(one: ClaimingGroup, other: ClaimingGroup): boolean {
  return one.site === other.site && one.groupKey === other.groupKey;
}

function isLeftOver({ claimedAt }: ChannelClaim, { at }: { readonly at: Instant }): boolean {
  return millisecondsOf(at) - millisecondsOf(claimedAt) > leftOverAfterMs;
}

function nameOf(claim: ClaimingGroup, { groups }: GroupsOfSites): string {
  return groups.find((group) => isOf(group, claim))?.name ?? claim.groupKey;
}

function takenBy(groupName: string): ChannelTaken {
  return { code: 'channelTaken', groupName };
}
