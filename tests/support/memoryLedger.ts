import { type Ledger, type LedgerEntry, type LedgerQuestion } from '../../src/application/ports/ledger';
import { isoWeekOf } from '../../src/core/calendar/isoWeek';
import { type CalendarDay } from '../../src/core/calendar/calendarDay';
import { instant } from '../../src/core/calendar/instant';
import { type ReminderLine, type SuppressedLine } from '../../src/core/reminder/message';
import { countsAgainstBudget } from '../../src/core/reminder/messageKey';

const plannedAt = instant('2020-09-14T06:00:00Z');

/** A ledger in memory, for use cases whose matter is not the database. */
export class MemoryLedger implements Ledger {
  public readonly entries: LedgerEntry[] = [];
  public readonly suppressed: SuppressedLine[] = [];
  private readonly sweeps = new Set<string>();
  private readonly mirrored = new Map<string, string>();
  private readonly told = new Set<SuppressedLine>();

  public record({
    messages,
    suppressed,
    sweeps = []
  }: Parameters<Ledger['record']>[0]): Promise<readonly string[]> {
    const standing = new Set(this.entries.map(({ message }) => message.key));
    const added = messages.filter(({ key }) => !standing.has(key));
    for (const message of added) {
      this.entries.push({ message, state: 'queued', plannedAt, attempts: 0, mayBeDouble: false });
    }
    this.suppressed.push(...suppressed);
    for (const sweep of sweeps) this.sweeps.add(sweep);
    return Promise.resolve(added.map(({ key }) => key));
  }

  public hasSwept(sweep: string): Promise<boolean> {
    return Promise.resolve(this.sweeps.has(sweep));
  }

  public lastSweep(ending: string): Promise<string | undefined> {
    const found = [...this.sweeps].filter((mark) => mark.endsWith(ending));
    return Promise.resolve(found.sort().at(-1));
  }

  public history({ lineKeys, day }: Parameters<Ledger['history']>[0]): ReturnType<Ledger['history']> {
    const live = this.entries.filter(({ state }) => state !== 'dropped' && state !== 'dead');
    const known = new Set(live.flatMap(({ message }) => message.lines.map(({ key }) => key)));
    const messagesThisWeek = new Map<string, number>();
    for (const { message } of live) {
      if (!countsAgainstBudget(message) || message.recipient.kind !== 'person') continue;
      if (weekOf(message.day) !== weekOf(day)) continue;
      const { login } = message.recipient;
      messagesThisWeek.set(login, (messagesThisWeek.get(login) ?? 0) + 1);
    }
    return Promise.resolve({
      knownLines: new Set(lineKeys.filter((key) => known.has(key))),
      messagesThisWeek,
      isEmpty: this.entries.length === 0
    });
  }

  public find(question: LedgerQuestion): Promise<readonly LedgerEntry[]> {
    const found = this.entries.filter(({ message, state, reason }) => {
      const isOfState = question.states?.includes(state) ?? true;
      const isOfKind = question.kinds?.includes(message.kind) ?? true;
      const isOfReason =
        question.reasons === undefined || (reason !== undefined && question.reasons.includes(reason));
      return isOfState && isOfKind && isOfReason && fits(question, message.day, message.lines);
    });
    return Promise.resolve(found.slice(0, question.limit));
  }

  public findSuppressed(question: LedgerQuestion): Promise<readonly SuppressedLine[]> {
    const found = this.suppressed.filter(
      ({ line, day, reason }) => (question.reasons?.includes(reason) ?? true) && fits(question, day, [line])
    );
    return Promise.resolve(found.slice(0, question.limit));
  }

  public resend(key: string): Promise<boolean> {
    const entry = this.entries.find(({ message }) => message.key === key);
    if (entry?.state !== 'dead' && entry?.state !== 'sent') return Promise.resolve(false);
    return Promise.resolve(this.settle(key, { state: 'queued' }));
  }

  public unmirroredSuppressed(limit: number): Promise<readonly SuppressedLine[]> {
    return Promise.resolve(this.suppressed.filter((held) => !this.told.has(held)).slice(0, limit));
  }

  public markSuppressedMirrored(lines: readonly SuppressedLine[]): Promise<void> {
    for (const held of lines) this.told.add(held);
    return Promise.resolve();
  }

  public unmirrored(limit: number): Promise<readonly LedgerEntry[]> {
    const found = this.entries.filter((entry) => this.mirrored.get(entry.message.key) !== standingOf(entry));
    return Promise.resolve(found.slice(0, limit));
  }

  public markMirrored(entries: readonly LedgerEntry[]): Promise<void> {
    for (const entry of entries) this.mirrored.set(entry.message.key, standingOf(entry));
    return Promise.resolve();
  }

  /** Says what became of a message, as the dispatcher does. */
  public settle(key: string, outcome: Partial<LedgerEntry>): boolean {
    const index = this.entries.findIndex(({ message }) => message.key === key);
    const entry = this.entries[index];
    if (entry === undefined) return false;
    this.entries[index] = { ...entry, ...outcome };
    return true;
  }
}

function fits(question: LedgerQuestion, day: CalendarDay, lines: readonly ReminderLine[]): boolean {
  const { from, to, itemKey } = question;
  const isOfItem = itemKey === undefined || lines.some(({ item }) => item.key === itemKey);
  return isOfItem && (from === undefined || from <= day) && (to === undefined || day <= to);
}

function standingOf({ state, sentAt }: LedgerEntry): string {
  return `${state} ${sentAt ?? ''}`;
}

function weekOf(day: CalendarDay): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-${week}`;
}
