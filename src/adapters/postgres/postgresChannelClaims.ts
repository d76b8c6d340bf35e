import {
  type ChannelClaim,
  type ChannelClaims,
  type ClaimingGroup
} from '../../application/ports/channelClaims';
import { type Instant } from '../../core/calendar/instant';
import { instantOf } from './entryRow';
import { askOne, type SqlDatabase } from './sql';

interface ClaimRow {
  readonly channel_id: string;
  readonly site: string;
  readonly group_key: string;
  readonly number: number;
  readonly claimed_at: Date;
  readonly is_renewed: boolean;
}

/** Which group each channel is promised to: the table's key decides between two who ask at the same moment. */
export class PostgresChannelClaims implements ChannelClaims {
  public constructor(private readonly database: SqlDatabase) {}

  public async claim(
    channelId: string,
    claim: ClaimingGroup & { readonly at: Instant; readonly insteadOf?: ChannelClaim }
  ): Promise<ChannelClaim> {
    for (;;) {
      const standing = (await this.take(channelId, claim)) ?? (await this.find(channelId));
      // Nobody has it any more: it was given back between the two questions.
      if (standing !== undefined) return standing;
    }
  }

  public async find(channelId: string): Promise<ChannelClaim | undefined> {
    const row = await askOne<ClaimRow>(
      this.database,
      'select *, true as is_renewed from samverkan.channel_claim where channel_id = $1',
      [channelId]
    );
    return row && claimOf(row);
  }

  public async release({ channelId, number }: Pick<ChannelClaim, 'channelId' | 'number'>): Promise<void> {
    await this.database.executeSql(
      'delete from samverkan.channel_claim where channel_id = $1 and number = $2',
      [channelId, number]
    );
  }

  private async take(
    channelId: string,
    {
      site,
      groupKey,
      at,
      insteadOf
    }: ClaimingGroup & { readonly at: Instant; readonly insteadOf?: ChannelClaim }
  ): Promise<ChannelClaim | undefined> {
    const row = await askOne<ClaimRow>(
      this.database,
      `insert into samverkan.channel_claim as held (channel_id, site, group_key, claimed_at)
       values ($1, $2, $3, $4)
       on conflict (channel_id) do update set site = excluded.site, group_key = excluded.group_key,
         number = excluded.number, claimed_at = excluded.claimed_at
         where (held.site = excluded.site and held.group_key = excluded.group_key) or held.number = $5::int
       returning *, xmax <> 0 as is_renewed`,
      [channelId, site, groupKey, at, insteadOf?.number ?? null]
    );
    return row && claimOf(row);
  }
}

function claimOf(row: ClaimRow): ChannelClaim {
  const { site, number } = row;
  return {
    ...{ channelId: row.channel_id, site, groupKey: row.group_key, number },
    claimedAt: instantOf(row.claimed_at),
    isRenewed: row.is_renewed
  };
}
