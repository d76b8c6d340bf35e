import { type Permit, type RateLimiter } from '../../application/ports/rateLimiter';
import { askOne, type Sql, type SqlDatabase } from './sql';

/** A bucket of tokens: how many a second, and how many it holds. */
export interface BucketSettings {
  readonly perSecond: number;
  readonly capacity: number;
}

/** How often may be sent. */
export interface RateSettings {
  /** In all, for the app in its tenant. */
  readonly overall: BucketSettings;
  /** Of sends that begin at the same time, so many may make up for a moment in which none did. */
  readonly mostAtOnce: number;
  /** In each conversation. */
  readonly conversation: BucketSettings;
  /** A conversation that is spoken for further ahead than this is asked again later. */
  readonly longestWaitMs: number;
}

/**
 * One send per 2 s and conversation, 30/s in all: within every limit that Teams names. What a stalled moment did not use
 * may be made up for, ten sends at most: so no second sees more than 40 begin, however many instances there are; Teams'
 * limit is 50, and what is on its way may be late.
 */
export const teamsRates: RateSettings = {
  overall: { perSecond: 30, capacity: 15 },
  mostAtOnce: 10,
  conversation: { perSecond: 0.5, capacity: 1 },
  longestWaitMs: 4_000
};

/** Bucket of the moments that are given away, most of them of the future. */
const overallName = '*';
/** Bucket of what begins; never drawn below nothing. */
const beginningName = '!';

/**
 * Token buckets in the database, so that all instances share them. A bucket may be drawn below nothing: the token is then
 * one of the future, and the caller waits for it. Counted by the clock of the database, from the last draw; when that clock is
 * set back, a bucket gives one token whatever it holds and counts on from there.
 */
export class PostgresRateLimiter implements RateLimiter {
  public constructor(
    private readonly database: SqlDatabase,
    private readonly rates: RateSettings = teamsRates
  ) {}

  public take(conversationId: string): Promise<Permit> {
    const { conversation, overall, longestWaitMs } = this.rates;
    return this.database.transaction(async (sql) => {
      const ownWaitMs = await draw(sql, { name: conversationId, bucket: conversation, longestWaitMs });
      if (ownWaitMs === undefined) return { kind: 'later', waitMs: longestWaitMs };
      // Last, since every sender waits for this row.
      const sharedWaitMs = await draw(sql, { name: overallName, bucket: overall });
      return { kind: 'granted', waitMs: Math.max(ownWaitMs, sharedWaitMs ?? 0) };
    });
  }

  public async begin(): Promise<number> {
    const { overall, mostAtOnce } = this.rates;
    const bucket = { perSecond: overall.perSecond, capacity: mostAtOnce };
    const drawn = await draw(this.database, { name: beginningName, bucket, longestWaitMs: 0 });
    // Asked a little later, it is a token nearer: what has gathered by then is not lost.
    return drawn === undefined ? 1000 / overall.perSecond : 0;
  }

  public async hold(conversationId: string, holdMs: number): Promise<void> {
    const { perSecond } = this.rates.conversation;
    const tokens = 1 - (perSecond * holdMs) / 1000;
    await this.database.executeSql(
      `insert into samverkan.token_bucket as bucket (name, tokens, counted_at) values ($1, $2, clock_timestamp())
       on conflict (name) do update set tokens = least(bucket.tokens, $2::float8), counted_at = clock_timestamp()`,
      [conversationId, tokens]
    );
  }
}

/** @returns how long to wait for the token; `undefined` when that is longer than `longestWaitMs`, and none was drawn */
async function draw(
  sql: Sql,
  asked: { readonly name: string; readonly bucket: BucketSettings; readonly longestWaitMs?: number }
): Promise<number | undefined> {
  const { perSecond, capacity } = asked.bucket;
  const fewest = asked.longestWaitMs === undefined ? null : -(perSecond * asked.longestWaitMs) / 1000;
  const counted = `least($2::float8, bucket.tokens
    + $3::float8 * greatest(0, extract(epoch from clock_timestamp() - bucket.counted_at)::float8))`;
  const row = await askOne<{ tokens: number }>(
    sql,
    `insert into samverkan.token_bucket as bucket (name, tokens, counted_at)
     values ($1, $2::float8 - 1, clock_timestamp())
     on conflict (name) do update set tokens = ${counted} - 1, counted_at = clock_timestamp()
       where $4::float8 is null or ${counted} - 1 >= $4::float8
         or bucket.counted_at > clock_timestamp() + interval '1 second'
     returning tokens`,
    [asked.name, capacity, perSecond, fewest]
  );
  return row === undefined ? undefined : Math.max(0, (-row.tokens / perSecond) * 1000);
}
