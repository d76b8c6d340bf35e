import { type CalendarDay } from '../calendar/calendarDay';

/** A status round that asked for an action: from the day it opened until its answer-by day. */
export interface RoundAsk {
  readonly openedOn: CalendarDay;
  readonly answerBy: CalendarDay;
}

/** Tells whether the last two rounds whose answer-by day has passed both went without a report, late ones counted too. */
export function hasMissedTwoRounds(
  rounds: readonly RoundAsk[],
  newestReportDay: CalendarDay | undefined,
  today: CalendarDay
): boolean {
  const opened = rounds.filter((round) => round.answerBy < today).map((round) => round.openedOn);
  const secondLast = opened.sort().at(-2);
  return secondLast !== undefined && (newestReportDay === undefined || newestReportDay < secondLast);
}
