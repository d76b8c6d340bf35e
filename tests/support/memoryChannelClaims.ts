import {
  type ChannelClaim,
  type ChannelClaims,
  type ClaimingGroup
} from '../../src/application/ports/channelClaims';
import { type Instant } from '../../src/core/calendar/instant';

/** Which group each channel is promised to, in memory; it passes the suite of the bot's small stores. */
export class MemoryChannelClaims implements ChannelClaims {
  private readonly standing = new Map<string, ChannelClaim>();
  private lastNumber = 0;

  public claim(
    channelId: string,
    claim: ClaimingGroup & { readonly at: Instant; readonly insteadOf?: ChannelClaim }
  ): Promise<ChannelClaim> {
    const { site, groupKey, at: claimedAt, insteadOf } = claim;
    const held = this.standing.get(channelId);
    const isOwn = held?.site === site && held.groupKey === groupKey;
    if (held !== undefined && !isOwn && held.number !== insteadOf?.number) return Promise.resolve(held);
    const number = (this.lastNumber += 1);
    const made = { channelId, site, groupKey, number, claimedAt, isRenewed: held !== undefined };
    this.standing.set(channelId, made);
    return Promise.resolve(made);
  }

  public find(channelId: string): Promise<ChannelClaim | undefined> {
    const held = this.standing.get(channelId);
    return Promise.resolve(held && { ...held, isRenewed: true });
  }

  public release({ channelId, number }: Pick<ChannelClaim, 'channelId' | 'number'>): Promise<void> {
    if (this.standing.get(channelId)?.number === number) this.standing.delete(channelId);
    return Promise.resolve();
  }
}
