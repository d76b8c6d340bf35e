import { type Instant } from '../../core/calendar/instant';
import { type SiteUrl } from './listStore';

/** A group, wherever it lives. */
export interface ClaimingGroup {
  readonly site: SiteUrl;
  readonly groupKey: string;
}

/** Which group a channel is promised to, from the moment somebody begins to connect it. */
export interface ChannelClaim extends ClaimingGroup {
  readonly channelId: string;
  /** Greater for every later claim; a claim that has been renewed since has another. */
  readonly number: number;
  readonly claimedAt: Instant;
  /** Whether the group had the claim before. */
  readonly isRenewed: boolean;
}

/**
 * One claim for each channel, kept in the bot's database, which all of its instances share: of two people who connect
 * one channel to two groups in the same moment one is too late, whatever the lists say yet.
 */
export interface ChannelClaims {
  /**
   * Claims a channel for a group, unless another group has it; a claim that the group has already is renewed.
   *
   * @param claim - `insteadOf`: the claim of another group that is taken over, if it still stands as it was read
   * @returns the claim that stands: the group's own, or that of the group that has the channel
   */
  claim(
    channelId: string,
    claim: ClaimingGroup & { readonly at: Instant; readonly insteadOf?: ChannelClaim }
  ): Promise<ChannelClaim>;
  /** The claim that stands; `undefined` for a channel that nobody has. */
  find(channelId: string): Promise<ChannelClaim | undefined>;
  /** Gives a channel back; nothing when its claim has been renewed or taken over since it was read. */
  release(claim: Pick<ChannelClaim, 'channelId' | 'number'>): Promise<void>;
}
