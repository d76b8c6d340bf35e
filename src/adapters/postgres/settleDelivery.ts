import { type Clock } from '../../application/ports/clock';
import { type DeliveryOutcome, type LeasedDelivery } from '../../application/ports/deliveryQueue';
import { addMilliseconds, type Instant } from '../../core/calendar/instant';
import { type DeliveryJobs } from './deliveryJobs';
import { insertSuppressed } from './recordPlan';
import { ask, type Sql } from './sql';

/** What settling works with: the statements of one transaction, the queue, the time. */
interface Settling {
  readonly sql: Sql;
  readonly jobs: DeliveryJobs;
  readonly clock: Clock;
}

type Outcome<Kind extends DeliveryOutcome['kind']> = Extract<DeliveryOutcome, { readonly kind: Kind }>;

/** Writes an outcome into the ledger and ends the job, in one transaction; see `DeliveryQueue.settle`. */
export async function settleDelivery(
  { sql, jobs, clock }: Settling,
  delivery: LeasedDelivery,
  outcome: DeliveryOutcome
): Promise<void> {
  const { message } = delivery.entry;
  const now = clock.now();
  // The job first: whoever takes it meanwhile locks in the same order.
  const isOurs = await jobs.end(sql, { ...delivery.lease, messageKey: message.key });
  if (outcome.kind === 'sent') return settleSent(sql, { delivery, outcome, now });
  if (!isOurs) return;
  switch (outcome.kind) {
    case 'retry':
      await settleRetry(sql, { delivery, outcome, now });
      return jobs.add(sql, [message.key], outcome.delayMs);
    case 'postponed':
      await settlePostponed(sql, { delivery, outcome, now });
      return jobs.add(sql, [message.key], outcome.delayMs);
    case 'dead':
      return settleForGood(sql, { delivery, now, state: 'dead', reason: outcome.failure });
    case 'dropped':
      return settleForGood(sql, { delivery, now, state: 'dropped', reason: outcome.reason });
  }
}

interface Settled<Kind extends DeliveryOutcome['kind']> {
  readonly delivery: LeasedDelivery;
  readonly outcome: Outcome<Kind>;
  readonly now: Instant;
}

/** What arrived is recorded whether or not the lease lasted, so that nobody sends it again who need not. */
async function settleSent(sql: Sql, { delivery, outcome, now }: Settled<'sent'>): Promise<void> {
  const { message, attempts } = delivery.entry;
  const recorded = await ask(
    sql,
    `update samverkan.message set state = 'sent', sent_at = $3, changed_at = $3, activity_id = $4, reason = null,
       retry_at = null, times_gone = 0, mirrored = false
     where key = $1 and attempts = $2 and state in ('queued', 'sending', 'failed') returning key`,
    [message.key, attempts, now, outcome.activityId]
  );
  if (recorded.length > 0) return insertSuppressed(sql, outcome.leftOut, now);
  // Another has sent it since: it went out twice.
  await sql.executeSql('update samverkan.message set may_be_double = true where key = $1', [message.key]);
}

async function settleRetry(sql: Sql, { delivery, outcome, now }: Settled<'retry'>): Promise<void> {
  await sql.executeSql(
    `update samverkan.message set state = 'failed', reason = $2, retry_at = $3, changed_at = $4,
       may_be_double = may_be_double or $5, times_gone = case when $2 = 'conversationGone' then times_gone + 1 else 0 end
     where key = $1`,
    [
      delivery.entry.message.key,
      outcome.failure,
      addMilliseconds(now, outcome.delayMs),
      now,
      outcome.mayBeDouble
    ]
  );
}

async function settlePostponed(sql: Sql, { delivery, outcome, now }: Settled<'postponed'>): Promise<void> {
  const state = outcome.failure === undefined ? 'queued' : 'failed';
  await sql.executeSql(
    `update samverkan.message set state = $2, reason = coalesce($3, reason), retry_at = $4, changed_at = $5
     where key = $1`,
    [delivery.entry.message.key, state, outcome.failure ?? null, addMilliseconds(now, outcome.delayMs), now]
  );
}

/** The lines of a message that will not go out are free to be planned again. */
async function settleForGood(
  sql: Sql,
  settled: {
    readonly delivery: LeasedDelivery;
    readonly now: Instant;
    readonly state: 'dead' | 'dropped';
    readonly reason: string;
  }
): Promise<void> {
  const { key } = settled.delivery.entry.message;
  await sql.executeSql(
    `update samverkan.message set state = $2, reason = $3, retry_at = null, changed_at = $4, mirrored = false
     where key = $1`,
    [key, settled.state, settled.reason, settled.now]
  );
  await sql.executeSql('update samverkan.line set claimed = false where message_key = $1', [key]);
}
