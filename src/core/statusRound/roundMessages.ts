import { addDays, type CalendarDay } from '../calendar/calendarDay';
import { isMessageDay, messageDay, type DayRules } from '../calendar/dayRules';
import { stockholmDayOf } from '../calendar/instant';
import { addWorkdays } from '../calendar/workday';
import { type AskStanding, type RoundStanding } from './roundStanding';

/** Workdays before the last day for answers on which the silent are nudged first. */
const nudgeWorkdays = 3;

/**
 * Det som en avstämning säger en dag: `opening` asks; `nudge` and `lastNudge` (on the last day for answers) go to those
 * who have not answered; `naming` says who they are, in the group.
 */
export type RoundMessageKind = 'opening' | 'nudge' | 'lastNudge' | 'naming';

/** What a round has to say on a day, and what it is about. */
export interface RoundMessage {
  readonly kind: RoundMessageKind;
  /** The day on which it was to be said; before today when that day was missed. */
  readonly day: CalendarDay;
  /** What is not answered yet; with `opening` everything that is asked. */
  readonly asks: readonly AskStanding[];
}

/** The days on which a round says something, each once; the nudges that lie before its opening are left out. */
export type RoundMessageDays = Readonly<Partial<Record<RoundMessageKind, CalendarDay>>>;

/** The days on which a round says something. A day on which no messages go is moved: nudges back, the naming on. */
export function roundMessageDays(
  { round, terms }: Pick<RoundStanding, 'round' | 'terms'>,
  rules: DayRules
): RoundMessageDays {
  const { openedOn } = round;
  const { answerBy, closesAt } = terms;
  const lastNudge = messageDay(answerBy, rules);
  const nudge = messageDay(addWorkdays(answerBy, -nudgeWorkdays), rules);
  const naming = nextMessageDay(addDays(answerBy, 1), rules);
  const closingDay = stockholmDayOf(closesAt);
  return {
    opening: openedOn,
    ...(openedOn < nudge && nudge < lastNudge ? { nudge } : {}),
    ...(openedOn < lastNudge && lastNudge <= answerBy ? { lastNudge } : {}),
    ...(naming <= closingDay ? { naming } : {})
  };
}

/**
 * What a round has to say on a day; nothing when it is closed, when everything is answered, or on every other day.
 * {@link roundMessageSince} makes up for days that were missed.
 */
export function roundMessageOn(
  standing: RoundStanding,
  day: CalendarDay,
  rules: DayRules
): RoundMessage | undefined {
  const days = roundMessageDays(standing, rules);
  return sayNow(standing, { kind: kinds.find((one) => days[one] === day), days, today: day });
}

/**
 * What a round has to say today when it last had the word on the day `after`: of what was missed its opening, else the
 * newest. What it opened on that very day may have come after the word, and is said again by the same key.
 */
export function roundMessageSince(
  standing: RoundStanding,
  { after, today }: { readonly after: CalendarDay; readonly today: CalendarDay },
  rules: DayRules
): RoundMessage | undefined {
  const days = roundMessageDays(standing, rules);
  const due = kinds.filter((kind) => {
    const day = days[kind];
    return day !== undefined && day <= today && (kind === 'opening' ? day >= after : day > after);
  });
  const isOpeningKnown = due[0] === 'opening' && days.opening === after && due.length > 1;
  return sayNow(standing, {
    kind: due[0] === 'opening' && !isOpeningKnown ? due[0] : due.at(-1),
    days,
    today
  });
}

const kinds = ['opening', 'nudge', 'lastNudge', 'naming'] as const;

function sayNow(
  standing: RoundStanding,
  {
    kind,
    days,
    today
  }: {
    readonly kind: RoundMessageKind | undefined;
    readonly days: RoundMessageDays;
    readonly today: CalendarDay;
  }
): RoundMessage | undefined {
  const day = kind && days[kind];
  if (kind === undefined || day === undefined || standing.state === 'closed') return undefined;
  const isNew = kind === 'opening' && day === today;
  const asks = isNew ? standing.asks : standing.asks.filter(({ outcome }) => isUnanswered(outcome));
  return asks.length === 0 ? undefined : { kind, day, asks };
}

function isUnanswered(outcome: AskStanding['outcome']): boolean {
  return outcome === 'waiting' || outcome === 'silent';
}

function nextMessageDay(from: CalendarDay, rules: DayRules): CalendarDay {
  let day = addWorkdays(from, 0);
  while (!isMessageDay(day, rules)) day = addWorkdays(day, 1);
  return day;
}
