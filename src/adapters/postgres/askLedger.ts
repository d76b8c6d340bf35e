import { type LedgerEntry, type LedgerQuestion, type SentHistory } from '../../application/ports/ledger';
import { type CalendarDay, addDays } from '../../core/calendar/calendarDay';
import { firstDayOfWeek, isoWeekOf } from '../../core/calendar/isoWeek';
import { type SuppressedLine } from '../../core/reminder/message';
import { entryColumns, entryOf, type EntryRow } from './entryRow';
import { knownLines } from './recordPlan';
import { ask, askOne, type Sql } from './sql';

/** Conditions of a statement and their values, in step. */
class Conditions {
  public readonly values: unknown[] = [];
  private readonly texts: string[] = [];

  /** Adds `text`, where `?` stands for the value, when there is a value. */
  public add(text: string, value: unknown): this {
    if (value === undefined) return this;
    this.values.push(value);
    this.texts.push(text.replaceAll('?', `$${this.values.length}`));
    return this;
  }

  public toString(): string {
    return this.texts.length === 0 ? '' : `where ${this.texts.join(' and ')}`;
  }
}

/** See `Ledger.find`. */
export async function findEntries(sql: Sql, question: LedgerQuestion): Promise<readonly LedgerEntry[]> {
  const lineOf = 'exists (select 1 from samverkan.line where message_key = key and';
  const conditions = new Conditions()
    .add('login = ?', question.login)
    .add(`(site = ? or ${lineOf} line.site = ?))`, question.site)
    .add(`${lineOf} line.item_key = ?)`, question.itemKey)
    .add(`(group_key = ? or ${lineOf} line.group_key = ?))`, question.groupKey)
    .add('day >= ?', question.from)
    .add('day <= ?', question.to)
    .add('state = any(?::text[])', question.states)
    .add('kind = any(?::text[])', question.kinds)
    .add('reason = any(?::text[])', question.reasons);
  const rows = await ask<EntryRow>(
    sql,
    `select ${entryColumns} from samverkan.message ${conditions.toString()}
     order by day desc, changed_at desc, key limit ${limitOf(question)}`,
    conditions.values
  );
  return rows.map(entryOf);
}

/** See `Ledger.findSuppressed`. */
export async function findSuppressedLines(
  sql: Sql,
  question: LedgerQuestion
): Promise<readonly SuppressedLine[]> {
  const conditions = new Conditions()
    .add('login = ?', question.login)
    .add('site = ?', question.site)
    .add('item_key = ?', question.itemKey)
    .add('group_key = ?', question.groupKey)
    .add('day >= ?', question.from)
    .add('day <= ?', question.to)
    .add('reason = any(?::text[])', question.reasons);
  const rows = await ask<{ content: SuppressedLine }>(
    sql,
    `select content from samverkan.suppressed_line ${conditions.toString()}
     order by day desc, recorded_at desc, line_key limit ${limitOf(question)}`,
    conditions.values
  );
  return rows.map(({ content }) => content);
}

/** See `Ledger.history`. */
export async function readHistory(
  sql: Sql,
  { lineKeys, day }: { readonly lineKeys: readonly string[]; readonly day: CalendarDay }
): Promise<SentHistory> {
  const monday = firstDayOfWeek(isoWeekOf(day));
  const counted = await ask<{ login: string; messages: number }>(
    sql,
    `select login, count(*)::int as messages from samverkan.message
     where counts_against_budget and day between $1 and $2 and state in ('queued', 'sending', 'sent', 'failed')
     group by login`,
    [monday, addDays(monday, 6)]
  );
  const found = await askOne<{ any_row: boolean }>(
    sql,
    `select exists (select 1 from samverkan.message) or exists (select 1 from samverkan.sweep)
       or exists (select 1 from samverkan.suppressed_line) as any_row`
  );
  return {
    knownLines: await knownLines(sql, lineKeys),
    messagesThisWeek: new Map(counted.map(({ login, messages }) => [login, messages])),
    isEmpty: found?.any_row !== true
  };
}

function limitOf({ limit }: LedgerQuestion): number {
  return Math.max(0, Math.floor(limit));
}
