import {
  type DeliveryOutcome,
  type DeliveryQueue,
  type LeasedDelivery
} from '../../application/ports/deliveryQueue';
import { type LeasedJob } from './deliveryJobs';
import { entryColumns, instantOf, entryOf, type EntryRow } from './entryRow';
import { type StoreParts } from './postgresLedger';
import { settleDelivery } from './settleDelivery';
import { ask, askOne } from './sql';

/** The queue of the ledger's messages, in the bot's database. */
export class PostgresDeliveryQueue implements DeliveryQueue {
  public constructor(private readonly parts: StoreParts) {}

  public take(limit: number): Promise<readonly LeasedDelivery[]> {
    const { database, jobs } = this.parts;
    return database.transaction(async (sql) => {
      const leased = await jobs.take(sql, limit);
      if (leased.length === 0) return [];
      // A send that was in flight when its lease ended may have arrived.
      const rows = await ask<EntryRow>(
        sql,
        `update samverkan.message set state = 'queued', retry_at = null,
           may_be_double = may_be_double or state = 'sending'
         where key = any($1::text[]) and state in ('queued', 'sending', 'failed') returning ${entryColumns}`,
        [leased.map(({ messageKey }) => messageKey)]
      );
      const rowsByKey = new Map(rows.map((row) => [row.key, row]));
      const deliveries: LeasedDelivery[] = [];
      for (const job of leased) {
        const row = rowsByKey.get(job.messageKey);
        // Sent all the same by the one whose lease had ended, or asked for twice.
        if (row === undefined) await jobs.end(sql, job);
        else deliveries.push(deliveryOf(row, job));
      }
      return deliveries;
    });
  }

  public async markSending(
    delivery: LeasedDelivery,
    conversationId: string
  ): Promise<LeasedDelivery | undefined> {
    const { message, attempts } = delivery.entry;
    const row = await askOne<EntryRow>(
      this.parts.database,
      `update samverkan.message set state = 'sending', attempts = attempts + 1, conversation_id = $3
       where key = $1 and attempts = $2 and state = 'queued' returning ${entryColumns}`,
      [message.key, attempts, conversationId]
    );
    return row === undefined ? undefined : deliveryOf(row, delivery.lease);
  }

  public settle(delivery: LeasedDelivery, outcome: DeliveryOutcome): Promise<void> {
    const { database, jobs, clock } = this.parts;
    return database.transaction((sql) => settleDelivery({ sql, jobs, clock }, delivery, outcome));
  }

  public async activityIdOf(messageKey: string): Promise<string | undefined> {
    const row = await askOne<{ activity_id: string | null }>(
      this.parts.database,
      'select activity_id from samverkan.message where key = $1',
      [messageKey]
    );
    return row?.activity_id ?? undefined;
  }

  public async counts(): ReturnType<DeliveryQueue['counts']> {
    const rows = await ask<{ state: string; messages: number; oldest: Date | null }>(
      this.parts.database,
      `select state, count(*)::int as messages, min(planned_at) as oldest from samverkan.message
       where state in ('queued', 'sending', 'failed', 'dead') group by state
       union all select 'unmirrored', count(*)::int, null from samverkan.message
       where not mirrored and state in ('sent', 'dead', 'dropped')`
    );
    const counted = new Map(rows.map(({ state, messages }) => [state, messages]));
    const count = (state: string): number => counted.get(state) ?? 0;
    const waiting = rows.flatMap(({ state, oldest }) =>
      state === 'dead' || oldest === null ? [] : [oldest]
    );
    const [oldest] = waiting.sort((one, other) => one.getTime() - other.getTime());
    return {
      ...(oldest !== undefined && { oldestPlannedAt: instantOf(oldest) }),
      queued: count('queued'),
      sending: count('sending'),
      failed: count('failed'),
      dead: count('dead'),
      unmirrored: count('unmirrored')
    };
  }
}

function deliveryOf(row: EntryRow, { id, retryCount }: Pick<LeasedJob, 'id' | 'retryCount'>): LeasedDelivery {
  return {
    entry: entryOf(row),
    tries: row.attempts - row.attempts_before,
    timesGone: row.times_gone,
    lease: { id, retryCount }
  };
}
