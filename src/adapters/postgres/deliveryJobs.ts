import { PgBoss } from 'pg-boss';
import { type Sql, type SqlDatabase } from './sql';

const queue = 'deliveries';
/** A job waits as long as it must: what is no longer true is dropped by the dispatcher, never by the queue. */
const tenYearsInSeconds = 10 * 365 * 24 * 3600;
/** A job comes back for as often as its lease ends; how often a send is tried is the dispatcher's to say. */
const neverLastRetry = 2_000_000_000;

/** How long a job may be worked on, and how often those that were left are looked for. */
export interface LeaseSettings {
  readonly leaseSeconds: number;
  readonly reviewSeconds: number;
}

/** A job that is leased to this instance. */
export interface LeasedJob {
  readonly id: string;
  /** Which lease of the job this is: what is settled later than its lease is not settled. */
  readonly retryCount: number;
  readonly messageKey: string;
}

/**
 * Jobs of the ledger's messages in pg-boss. Each call takes the statements of a transaction, so that a job and its ledger
 * row change together.
 */
export class DeliveryJobs {
  private constructor(private readonly boss: PgBoss) {}

  /** Starts pg-boss in a schema of its own on the database, and makes the queue. */
  public static async start(
    database: SqlDatabase,
    { leaseSeconds, reviewSeconds }: LeaseSettings,
    onError: (error: unknown) => void
  ): Promise<DeliveryJobs> {
    const boss = new PgBoss({
      db: database,
      backend: database.backend,
      schema: 'queue',
      createSchema: false,
      schedule: false,
      registerInstance: false,
      superviseIntervalSeconds: reviewSeconds,
      monitorIntervalSeconds: reviewSeconds,
      openTelemetry: { enabled: false }
    });
    boss.on('error', onError);
    await boss.start();
    const settings = { expireInSeconds: leaseSeconds, retryLimit: neverLastRetry, retryDelay: 0 };
    await boss.createQueue(queue, { ...settings, retentionSeconds: tenYearsInSeconds });
    await boss.updateQueue(queue, settings);
    // Known from now on: to ask for it inside a transaction of PGlite would wait for that transaction.
    await boss.getQueue(queue);
    return new DeliveryJobs(boss);
  }

  /** Adds a job for each message; `delayMs` by the clock of the database. */
  public async add(sql: Sql, messageKeys: readonly string[], delayMs = 0): Promise<void> {
    if (messageKeys.length === 0) return;
    const startAfter = delayMs === 0 ? {} : { startAfter: delayMs / 1000 };
    const jobs = messageKeys.map((messageKey) => ({ data: { messageKey }, ...startAfter }));
    await this.boss.insert(queue, jobs, { db: sql });
  }

  /** Leases jobs whose turn it is, oldest first. */
  public async take(sql: Sql, limit: number): Promise<readonly LeasedJob[]> {
    const jobs = await this.boss.fetch<{ readonly messageKey: string }>(queue, { batchSize: limit, db: sql });
    return jobs.map(({ id, data, retryCount }) => ({ id, retryCount, messageKey: data.messageKey }));
  }

  /**
   * Ends a job.
   *
   * @returns false when its lease had ended before: somebody else has it, or will
   */
  public async end(sql: Sql, { id, retryCount }: LeasedJob): Promise<boolean> {
    const response: { readonly affected?: number } = await this.boss.deleteJob(
      queue,
      { id, retryCount },
      { db: sql }
    );
    return response.affected === 1;
  }

  /** Stops looking after leases; what is leased stays so until its lease ends. */
  public async stop(): Promise<void> {
    await this.boss.stop({ graceful: false, close: false });
  }
}
