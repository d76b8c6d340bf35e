import { type Clock } from '../../application/ports/clock';
import { type Ledger } from '../../application/ports/ledger';
import { countsAgainstBudget } from '../../core/reminder/messageKey';
import { type ReminderMessage, type SuppressedLine } from '../../core/reminder/message';
import { type Instant } from '../../core/calendar/instant';
import { type DeliveryJobs } from './deliveryJobs';
import { messageColumns, suppressedColumns } from './entryRow';
import { ask, type Sql } from './sql';

/** Number of the lock under which plans are recorded, one at a time: what is known stays so until it is written. */
export const planLock = 7_243_002;

/** What recording works with: the statements of one transaction, the queue, the time. */
interface Recording {
  readonly sql: Sql;
  readonly jobs: DeliveryJobs;
  readonly clock: Clock;
}

/** See {@link Ledger.record}. */
export async function recordPlan(
  { sql, jobs, clock }: Recording,
  plan: Parameters<Ledger['record']>[0]
): Promise<readonly string[]> {
  await sql.executeSql('select pg_advisory_xact_lock($1)', [planLock]);
  const now = clock.now();
  const messages = await withoutKnown(sql, plan.messages);
  await insertMessages(sql, messages, now);
  await insertSuppressed(sql, plan.suppressed, now);
  if (plan.sweeps !== undefined && plan.sweeps.length > 0) {
    await sql.executeSql(
      `insert into samverkan.sweep (mark, recorded_at)
       select mark, $2::timestamptz from unnest($1::text[]) as mark on conflict do nothing`,
      [plan.sweeps, now]
    );
  }
  const keys = messages.map(({ key }) => key);
  await jobs.add(sql, keys);
  return keys;
}

/** Passes over messages that stand already, and lines that another message has; a message without lines is none. */
async function withoutKnown(
  sql: Sql,
  messages: readonly ReminderMessage[]
): Promise<readonly ReminderMessage[]> {
  const standing = await keysOf(sql, 'select key from samverkan.message where key = any($1::text[])', [
    messages.map(({ key }) => key)
  ]);
  const taken = await knownLines(
    sql,
    messages.flatMap(({ lines }) => lines.map((line) => line.key))
  );
  return messages.flatMap((message) => {
    if (standing.has(message.key)) return [];
    const lines = message.lines.filter(({ key }) => !taken.has(key));
    if (lines.length === 0 && message.lines.length > 0) return [];
    standing.add(message.key);
    for (const { key } of lines) taken.add(key);
    return [{ ...message, lines }];
  });
}

/** Of some line keys those that a message on its way, or one that was sent, holds. */
export async function knownLines(sql: Sql, lineKeys: readonly string[]): Promise<Set<string>> {
  return keysOf(
    sql,
    'select line_key as key from samverkan.line where claimed and line_key = any($1::text[])',
    [lineKeys]
  );
}

async function keysOf(sql: Sql, text: string, values: readonly unknown[]): Promise<Set<string>> {
  const rows = await ask<{ key: string }>(sql, text, values);
  return new Set(rows.map(({ key }) => key));
}

async function insertMessages(sql: Sql, messages: readonly ReminderMessage[], now: Instant): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({
    ...messageColumns(message),
    content: message,
    counts_against_budget: countsAgainstBudget(message)
  }));
  await sql.executeSql(
    `insert into samverkan.message
       (key, kind, day, login, site, group_key, content, counts_against_budget, state, planned_at, changed_at)
     select key, kind, day, login, site, group_key, content, counts_against_budget, 'queued', $2, $2
     from jsonb_to_recordset($1::jsonb) as row (key text, kind text, day text, login text, site text,
       group_key text, content jsonb, counts_against_budget boolean)`,
    [JSON.stringify(rows), now]
  );
  await sql.executeSql(
    `insert into samverkan.line (message_key, line_key, site, item_key, group_key, claimed)
     select message_key, line_key, site, item_key, group_key, true
     from jsonb_to_recordset($1::jsonb) as row (message_key text, line_key text, site text, item_key text,
       group_key text)`,
    [JSON.stringify(messages.flatMap(lineRows))]
  );
}

function lineRows({ key, lines }: ReminderMessage): readonly object[] {
  return lines.map((line) => ({
    message_key: key,
    line_key: line.key,
    site: line.item.site,
    item_key: line.item.key,
    group_key: line.item.groupKey ?? null
  }));
}

/** Records lines that did not go out; the same line for the same reason on the same day is one row. */
export async function insertSuppressed(
  sql: Sql,
  suppressed: readonly SuppressedLine[],
  now: Instant
): Promise<void> {
  if (suppressed.length === 0) return;
  await sql.executeSql(
    `insert into samverkan.suppressed_line
       (line_key, day, reason, site, item_key, login, group_key, content, recorded_at)
     select line_key, day, reason, site, item_key, login, group_key, content, $2
     from jsonb_to_recordset($1::jsonb) as row (line_key text, day text, reason text, site text, item_key text,
       login text, group_key text, content jsonb)
     on conflict do nothing`,
    [JSON.stringify(suppressed.map(suppressedColumns)), now]
  );
}
