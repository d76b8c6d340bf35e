import { type Clock } from '../../application/ports/clock';
import { type Ledger, type LedgerEntry, type LedgerQuestion } from '../../application/ports/ledger';
import { type SuppressedLine } from '../../core/reminder/message';
import { findEntries, findSuppressedLines, readHistory } from './askLedger';
import { type DeliveryJobs } from './deliveryJobs';
import { entryColumns, entryOf, type EntryRow } from './entryRow';
import { planLock, recordPlan } from './recordPlan';
import { ask, askOne, type SqlDatabase } from './sql';

/** What the parts of the store work with. */
export interface StoreParts {
  readonly database: SqlDatabase;
  readonly jobs: DeliveryJobs;
  readonly clock: Clock;
}

/** The ledger in the bot's database. */
export class PostgresLedger implements Ledger {
  public constructor(private readonly parts: StoreParts) {}

  public record(plan: Parameters<Ledger['record']>[0]): Promise<readonly string[]> {
    const { database, jobs, clock } = this.parts;
    return database.transaction((sql) => recordPlan({ sql, jobs, clock }, plan));
  }

  public async hasSwept(sweep: string): Promise<boolean> {
    const text = 'select mark from samverkan.sweep where mark = $1';
    return (await askOne(this.parts.database, text, [sweep])) !== undefined;
  }

  public async lastSweep(ending: string): Promise<string | undefined> {
    const text = `select max(mark collate "C") as mark from samverkan.sweep
      where right(mark, length($1::text)) = $1::text`;
    return (await askOne<{ mark: string | null }>(this.parts.database, text, [ending]))?.mark ?? undefined;
  }

  public history(asked: Parameters<Ledger['history']>[0]): ReturnType<Ledger['history']> {
    return readHistory(this.parts.database, asked);
  }

  public find(question: LedgerQuestion): Promise<readonly LedgerEntry[]> {
    return findEntries(this.parts.database, question);
  }

  public findSuppressed(question: LedgerQuestion): ReturnType<Ledger['findSuppressed']> {
    return findSuppressedLines(this.parts.database, question);
  }

  public resend(key: string): Promise<boolean> {
    const { database, jobs, clock } = this.parts;
    return database.transaction(async (sql) => {
      await sql.executeSql('select pg_advisory_xact_lock($1)', [planLock]);
      const rows = await ask(
        sql,
        `update samverkan.message set state = 'queued', reason = null, retry_at = null, times_gone = 0,
           attempts_before = attempts,           changed_at = $2, mirrored = false
         where key = $1 and state in ('dead', 'sent') returning key`,
        [key, clock.now()]
      );
      if (rows.length === 0) return false;
      await sql.executeSql(
        `update samverkan.line as mine set claimed = true where message_key = $1 and not exists
           (select 1 from samverkan.line as other where other.line_key = mine.line_key and other.claimed)`,
        [key]
      );
      await jobs.add(sql, [key]);
      return true;
    });
  }

  public async unmirroredSuppressed(limit: number): Promise<readonly SuppressedLine[]> {
    const rows = await ask<{ content: SuppressedLine }>(
      this.parts.database,
      `select content from samverkan.suppressed_line where not mirrored
       order by recorded_at, line_key, reason limit $1`,
      [limit]
    );
    return rows.map(({ content }) => content);
  }

  public async markSuppressedMirrored(lines: readonly SuppressedLine[]): Promise<void> {
    const read = lines.map(({ line, day, reason }) => ({ line_key: line.key, day, reason }));
    await this.parts.database.executeSql(
      `update samverkan.suppressed_line as held set mirrored = true
       from jsonb_to_recordset($1::jsonb) as read (line_key text, day text, reason text)
       where held.line_key = read.line_key and held.day = read.day and held.reason = read.reason`,
      [JSON.stringify(read)]
    );
  }

  public async unmirrored(limit: number): Promise<readonly LedgerEntry[]> {
    const rows = await ask<EntryRow>(
      this.parts.database,
      `select ${entryColumns} from samverkan.message
       where not mirrored and state in ('sent', 'dead', 'dropped') order by changed_at, key limit $1`,
      [limit]
    );
    return rows.map(entryOf);
  }

  public async markMirrored(entries: readonly LedgerEntry[]): Promise<void> {
    const read = entries.map(({ message: { key }, state, attempts }) => ({ key, state, attempts }));
    await this.parts.database.executeSql(
      `update samverkan.message as entry set mirrored = true
       from jsonb_to_recordset($1::jsonb) as read (key text, state text, attempts integer)
       where entry.key = read.key and entry.state = read.state and entry.attempts = read.attempts`,
      [JSON.stringify(read)]
    );
  }
}
