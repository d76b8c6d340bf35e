import { type CalendarDay } from '../../core/calendar/calendarDay';
import { instantOfMilliseconds, type Instant } from '../../core/calendar/instant';
import { type ReminderMessage, type SuppressedLine } from '../../core/reminder/message';
import { type LedgerEntry } from '../../application/ports/ledger';

/** A row of `samverkan.message`, as both drivers give it. */
export interface EntryRow {
  readonly key: string;
  readonly content: ReminderMessage;
  readonly state: LedgerEntry['state'];
  readonly attempts: number;
  readonly attempts_before: number;
  readonly times_gone: number;
  readonly may_be_double: boolean;
  readonly planned_at: Date;
  readonly sent_at: Date | null;
  readonly retry_at: Date | null;
  readonly reason: LedgerEntry['reason'] | null;
  readonly activity_id: string | null;
  readonly conversation_id: string | null;
}

/** The columns of {@link EntryRow}. */
export const entryColumns = `key, content, state, attempts, attempts_before, times_gone, may_be_double, planned_at, sent_at, retry_at,
  reason, activity_id, conversation_id`;

/** What the ledger says of a message. */
export function entryOf(row: EntryRow): LedgerEntry {
  return {
    message: row.content,
    state: row.state,
    plannedAt: instantOf(row.planned_at),
    attempts: row.attempts,
    mayBeDouble: row.may_be_double,
    ...(row.sent_at === null ? {} : { sentAt: instantOf(row.sent_at) }),
    ...(row.retry_at === null ? {} : { retryAt: instantOf(row.retry_at) }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.activity_id === null ? {} : { activityId: row.activity_id }),
    ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id })
  };
}

/** A `timestamptz` as both drivers give it. */
export function instantOf(date: Date): Instant {
  return instantOfMilliseconds(date.getTime());
}

/** The columns by which a message is found. */
export function messageColumns({ recipient, day, kind, key }: ReminderMessage): {
  readonly key: string;
  readonly kind: string;
  readonly day: CalendarDay;
  readonly login: string | null;
  readonly site: string | null;
  readonly group_key: string | null;
} {
  const isPerson = recipient.kind === 'person';
  return {
    key,
    kind,
    day,
    login: isPerson ? recipient.login : null,
    site: isPerson ? null : recipient.site,
    group_key: isPerson ? null : recipient.groupKey
  };
}

/** The columns of `samverkan.suppressed_line`. */
export function suppressedColumns(suppressed: SuppressedLine) {
  const { line, recipient, day, reason } = suppressed;
  return {
    line_key: line.key,
    day,
    reason,
    site: line.item.site,
    item_key: line.item.key,
    login: recipient?.kind === 'person' ? recipient.login : null,
    group_key: line.item.groupKey ?? (recipient?.kind === 'channel' ? recipient.groupKey : null),
    content: suppressed
  };
}
