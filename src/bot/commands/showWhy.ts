import { addDays } from '../../core/calendar/calendarDay';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { type LedgerEntry } from '../../application/ports/ledger';
import { readReaderSites, type ReaderSites } from '../../application/overview/readerSites';
import { whyCard, type WhyEntry } from '../../cards/whyCard';
import { type ReminderLine } from '../../core/reminder/message';
import { cardTexts } from '../../messages/bot/cardTexts';
import { type BotContext, sessionOf } from '../botContext';
import { type Asking } from './asking';

const daysBack = 30;
const mostEntries = 5;

/** `varför`: why the one who asks was reminded lately: what, on which day, and the way that it came. */
export async function showWhy(context: BotContext, { login }: Asking): Promise<ActivityAnswer> {
  const { language, centralSite, sites, ledger, clock } = context;
  const today = clock.today();
  const [entries, read] = await Promise.all([
    ledger.find({ login, from: addDays(today, -daysBack), states: ['sent'], limit: mostEntries }),
    readReaderSites(sessionOf(context, login, centralSite), sites)
  ]);
  const card = whyCard({ entries: entries.map((entry) => toWhy(entry, read)), site: centralSite }, language);
  return { posts: [{ card, summary: cardTexts(language)['why.heading'] }] };
}

function toWhy({ message, mayBeDouble }: LedgerEntry, read: ReaderSites): WhyEntry {
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
  return site?.agreements.find(({ key }) => key === item.key)?.title ?? item.key;
}

/** A person or a group by name. */
function nameOfStep(key: string, { sites }: ReaderSites): string {
  const named = sites.flatMap(({ rowsCase, groups }) => [...rowsCase.persons, ...groups]);
  return named.find((one) => one.key === key)?.name ?? key;
}
