import { addDays, type CalendarDay } from '../../core/calendar/calendarDay';
import { explainLine, type WhyEntry, type WhyRows } from '../../core/reminder/whyEntry';
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

/** Where it is looked, and on which day only; the last weeks when none is given. */
export interface WhyQuestion {
  readonly ledger: Pick<Ledger, 'find'>;
  readonly sites: readonly SiteUrl[];
  readonly day?: CalendarDay | undefined;
}

/** Tells the one of the session why reminders came: what, on which day, and by which way. */
export async function answerWhy(session: Session, { ledger, sites, day }: WhyQuestion): Promise<WhyAnswer> {
  const { login, clock } = session;
  const days = day === undefined ? { from: addDays(clock.today(), -daysBack) } : { from: day, to: day };
  const [entries, read] = await Promise.all([
    ledger.find({ login, ...days, states: ['sent'], limit: mostEntries }),
    readReaderSites(session, sites)
  ]);
  return { entries: entries.map((entry) => explain(entry, read)), read };
}

function explain({ message, mayBeDouble }: LedgerEntry, read: ReaderSites): WhyEntry {
  return {
    day: message.day,
    mayBeDouble,
    lines: message.lines.map((line) => explainLine(line, whyRowsOf(line.item.site, read)))
  };
}

/** The names of what is of a site; a deputy or a samordnare may be of another. */
export function whyRowsOf(site: SiteUrl, { sites }: ReaderSites): WhyRows {
  const own = sites.filter((one) => one.site === site);
  return {
    actions: own.flatMap(({ rowsCase }) => rowsCase.actions),
    agreements: own.flatMap(({ agreements }) => agreements),
    meetings: own.flatMap(({ rowsCase }) => rowsCase.meetings),
    groups: sites.flatMap(({ groups }) => groups),
    persons: sites.flatMap(({ rowsCase }) => rowsCase.persons)
  };
}
