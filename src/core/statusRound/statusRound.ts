import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Vad som frågas: a group's actions, those of one plan or focus area, or one action. */
export const roundScopes = ['group', 'plan', 'focusArea', 'action'] as const;

/** One of {@link roundScopes}. */
export type RoundScope = (typeof roundScopes)[number];

/**
 * Why an action is asked about, in order of weight. `due`: an occasion falls on or before the meeting; `added`: a
 * samordnare wants it.
 */
export const askReasons = ['overdue', 'red', 'grey', 'yellow', 'due', 'added'] as const;

/** One of {@link askReasons}. */
export type AskReason = (typeof askReasons)[number];

/** How the one who is asked was found; `channel` when nobody answers for the action, so that the whole group is asked. */
export const askedVia = ['contact', 'deputy', 'coordinator', 'channel'] as const;

/** One of {@link askedVia}. */
export type AskedVia = (typeof askedVia)[number];

/** Frågad åtgärd: one action that a round asks about, and whom; fixed when it is asked. */
export interface AskedAction {
  readonly actionKey: string;
  /** Absent when nobody answers for the action. */
  readonly personKey?: string;
  readonly via: AskedVia;
  /** At least one, in the order of {@link askReasons}. */
  readonly reasons: readonly AskReason[];
}

/** Most actions that one round may ask about: those of a whole plan. */
export const maxAskedActions = 1000;

/** Stands as `recordedBy` of a round that the calendar opened: nobody asked for it. */
export const calendarActorKey = 'calendar';

/**
 * Avstämning: a status round, in which the status of what is due is gathered before a meeting or when a samordnare asks.
 * What it asks is fixed when it opens; who has answered follows from the reports and is never stored.
 */
export interface StatusRound extends DomainRow {
  /** The group in whose channel it is asked. */
  readonly groupKey: string;
  readonly scope: RoundScope;
  /** Key of the group, plan, focus area or action that is asked about. */
  readonly scopeKey: string;
  /** The meeting that it gathers for; absent for one that was asked for beside the meetings. */
  readonly meetingKey?: string;
  /** Day of the meeting when the round opened: another day now means that it was moved. */
  readonly meetingDay?: CalendarDay;
  readonly openedOn: CalendarDay;
  /** Last day for answers as it was said at the opening; see `roundTermsOf`. */
  readonly answerBy: CalendarDay;
  readonly asked: readonly AskedAction[];
  /** The person who asked for it; absent when the calendar did. */
  readonly openedByKey?: string;
  /** Why it was asked for, in words. */
  readonly reason?: string;
  /** Day on which it was closed by hand, or by a meeting that began; absent while the calendar decides. */
  readonly closedOn?: CalendarDay;
}

/** The key of the one round that gathers for a meeting. */
export function meetingRoundKey(meetingKey: string): string {
  return `round|${meetingKey}`;
}

/**
 * The key of a round that somebody asked for.
 *
 * @param requestKey - made once when the form or card is drawn, so that a double click opens one round
 */
export function requestedRoundKey(groupKey: string, requestKey: string): string {
  return `round|${groupKey}|${requestKey}`;
}
