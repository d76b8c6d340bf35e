import { addDays, type CalendarDay } from '../calendar/calendarDay';
import { isMessageDay } from '../calendar/dayRules';
import { firstDayOfWeek, isoWeekOf } from '../calendar/isoWeek';
import { type Period } from '../calendar/period';
import { composeMessages } from './composeMessages';
import { answersTo } from './imaginedAnswers';
import { RehearsedRounds } from './rehearsedRounds';
import { type ReminderLine, type ReminderMessage, type SuppressedLine, waitingReasons } from './message';
import { countsAgainstBudget } from './messageKey';
import { listLines } from './planReminders';
import { QuietActions } from './quietActions';
import { type Reach } from './route';
import { type ReminderSite } from './sitePlan';

/** What a rehearsal replays. */
export interface RehearsalCase {
  readonly sites: readonly ReminderSite[];
  /** The days that are played, both included. */
  readonly period: Period;
  readonly reach: Reach;
  /** Days on which the bot is away; it catches up on the first workday after them. */
  readonly outages?: readonly Period[];
  /** How many of the lines are answered within a day, 0–1; which ones follows from their keys alone. */
  readonly answerRate?: number;
}

/** Genrep: everything that would be sent in a period, and what would not and why. */
export interface Rehearsal {
  readonly messages: readonly ReminderMessage[];
  readonly suppressed: readonly SuppressedLine[];
}

/** Messages of one person in an ISO week. */
export interface WeekCount {
  readonly login: string;
  /** The Monday of the week. */
  readonly week: CalendarDay;
  readonly messages: number;
}

/**
 * Plays sweeps on every workday of a period with the very planner of the bot, and an imagined ledger: holidays, the summer
 * break, both clock changes (08.00 is 08.00) and outages included. Pure: the same rows give the same messages.
 */
export function rehearse(rehearsalCase: RehearsalCase): Rehearsal {
  const { period, outages = [] } = rehearsalCase;
  const play = new RehearsalPlay(rehearsalCase);
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const isAway = outages.some(({ from, to }) => from <= day && day <= to);
    if (!isAway && isMessageDay(day, {})) play.sweep(day);
  }
  return { messages: play.messages, suppressed: play.suppressed };
}

/** How many messages each person gets each week, in the order of persons and weeks. */
export function countWeeks({ messages }: Pick<Rehearsal, 'messages'>): readonly WeekCount[] {
  const counts = new Map<string, WeekCount>();
  for (const { recipient, day } of messages) {
    if (recipient.kind !== 'person') continue;
    const { login } = recipient;
    const week = firstDayOfWeek(isoWeekOf(day));
    const place = `${login} ${week}`;
    counts.set(place, { login, week, messages: (counts.get(place)?.messages ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) =>
    one.login === other.login ? (one.week < other.week ? -1 : 1) : one.login < other.login ? -1 : 1
  );
}

/** Sign-in names of the persons who get nothing and are mentioned nowhere in a whole rehearsal, in their order. */
export function findQuiet(
  sites: readonly ReminderSite[],
  { messages }: Pick<Rehearsal, 'messages'>
): readonly string[] {
  const heard = new Set(
    messages.flatMap(({ recipient }) =>
      recipient.kind === 'person' ? [recipient.login] : recipient.mentions
    )
  );
  const everybody = new Set(sites.flatMap(({ persons }) => persons.map(({ login }) => login.toLowerCase())));
  return [...everybody].filter((login) => !heard.has(login)).sort();
}

/** The sites, the ledger and the answers of a rehearsal, from one day to the next. */
class RehearsalPlay {
  public readonly messages: ReminderMessage[] = [];
  public readonly suppressed: SuppressedLine[] = [];
  private readonly knownLines = new Set<string>();
  private readonly waiting = new Map<string, ReminderLine>();
  private readonly weeks = new Map<string, Map<string, number>>();
  private readonly rounds: RehearsedRounds;
  private readonly quiet = new QuietActions();
  private sites: readonly ReminderSite[];
  private lastSwept: CalendarDay | undefined;

  public constructor(private readonly rehearsalCase: RehearsalCase) {
    this.sites = rehearsalCase.sites;
    this.rounds = new RehearsedRounds();
    // As if the bot had run until the day before: what is old was told then.
    this.lastSwept = addDays(rehearsalCase.period.from, -1);
  }

  public sweep(today: CalendarDay): void {
    const { reach, answerRate = 0 } = this.rehearsalCase;
    const posts = this.rounds.play(this.sites, { today, reach });
    this.sites = posts.sites;
    const waiting = [...this.waiting.values()];
    const yesterday = addDays(today, -1);
    const { lastSwept, quiet } = this;
    const input = { sites: this.sites, today, yesterday, lastSwept, waiting, quiet };
    const lines = listLines({ ...input, ofRounds: posts.lines, reach });
    const before = {
      knownLines: this.knownLines,
      messagesThisWeek: this.weekOf(today),
      messagesToday: new Set<string>()
    };
    const plan = composeMessages(lines, before, today);
    const messages = [...plan.messages, ...posts.messages];
    this.note(messages, plan.suppressed);
    this.sites = answersTo(messages, { sites: this.sites, today, answerRate });
    this.lastSwept = today;
  }

  private note(messages: readonly ReminderMessage[], suppressed: readonly SuppressedLine[]): void {
    const waits: readonly string[] = waitingReasons;
    for (const held of suppressed) {
      // What waits is held back again each day: it is noted once.
      const isKnown = this.waiting.has(held.line.key);
      if (waits.includes(held.reason)) this.waiting.set(held.line.key, held.line);
      else this.waiting.delete(held.line.key);
      if (!isKnown || !waits.includes(held.reason)) this.suppressed.push(held);
    }
    for (const message of messages) {
      this.messages.push(message);
      for (const { key } of message.lines) {
        this.knownLines.add(key);
        this.waiting.delete(key);
      }
      if (!countsAgainstBudget(message) || message.recipient.kind !== 'person') continue;
      const counts = this.weekOf(message.day);
      counts.set(message.recipient.login, (counts.get(message.recipient.login) ?? 0) + 1);
    }
  }

  private weekOf(day: CalendarDay): Map<string, number> {
    const week = firstDayOfWeek(isoWeekOf(day));
    let counts = this.weeks.get(week);
    if (counts === undefined) this.weeks.set(week, (counts = new Map<string, number>()));
    return counts;
  }
}
