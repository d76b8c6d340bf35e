import { addDays } from '../../core/calendar/calendarDay';
import { type ReminderLine } from '../../core/reminder/message';
import { type WhyEntry } from '../../core/reminder/whyEntry';
import { readReaderSites, type ReaderSites } from '../overview/readerSites';
import { type Ledger, type LedgerEntry } from '../ports/ledger';
import { type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';

/** Calendar days back that somebody is told about. */
const daysBack = 30;
const mostEntries = 5;

/** Why somebody was reminded, as far as that person's sites could be read. */
export interface WhyAnswer {
  /** The newest first. */
  readonly entries: readonly WhyEntry[];
  readonly read: ReaderSites;
}

/** Tells the one of the session why the reminders of the last weeks came: what, on which day, and by which way. */
export async function answerWhy(
  session: Session,
  { ledger, sites }: { readonly ledger: Pick<Ledger, 'find'>; readonly sites: readonly SiteUrl[] }
): Promise<WhyAnswer> {
  const { login, clock } = session;
  const from = addDays(clock.today(), -daysBack);
  const [entries, read] = await Promise.all([
    ledger.find({ login, from, states: ['sent'], limit: mostEntries }),
    readReaderSites(session, sites)
  ]);
  return { entries: entries.map((entry) => explain(entry, read)), read };
}

function explain({ message, mayBeDouble }: LedgerEntry, read: ReaderSites): WhyEntry {
  return {
    day: message.day,
    mayBeDouble,
    lines: message.lines.map((line) => ({
      title: titleOf(line, read),
      rule: line.rule,
      deadline: line.deadline,
      way: line.trail.map(({ kind, key, passedOver }) => ({
        kind,
        name: nameOfStep(key, read),
        passedOver
      }))
    }))
  };
}

function titleOf({ item }: ReminderLine, { sites }: ReaderSites): string {
  const site = sites.find((one) => one.site === item.site);
  const action = site?.rowsCase.actions.find(({ key }) => key === item.key);
  if (action !== undefined) return `${action.number} ${action.title}`;
  const meeting = site?.rowsCase.meetings.find(({ key }) => key === item.key);
  return meeting?.title ?? site?.agreements.find(({ key }) => key === item.key)?.title ?? item.key;
}

/** A person or a group by name. */
function nameOfStep(key: string, { sites }: ReaderSites): string {
  const named = sites.flatMap(({ rowsCase, groups }) => [...rowsCase.persons, ...groups]);
  return named.find((one) => one.key === key)?.name ?? key;
}
