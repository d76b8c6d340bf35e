import { addDays, type CalendarDay, compareDays } from '../calendar/calendarDay';
import { workdaysBetween } from '../calendar/workday';
import { type Action } from '../plan/action';
import {
  type DueDay,
  dueDayAfter,
  dueDayHolding,
  effectOccasionOf,
  endDueDayOf,
  type FollowUpSchedule,
  nextDueDay
} from './occasion';

/** Workdays before a deadline from which it is due soon (snart dags). */
export const dueSoonWorkdays = 10;

/**
 * What an action waits for: `report`, an occasion that no report has answered; `end`, the word that it is done; `effect`,
 * the follow-up of its effect. A status report does not answer the end: it tells that the action is not done.
 */
export type DueKind = 'report' | 'end' | 'effect';

/** Due later, soon (snart dags), today, or overdue (försenad). */
export type DueStanding = 'later' | 'soon' | 'today' | 'overdue';

/** One thing that is still to be answered, on a day. */
export interface Due extends DueDay {
  readonly kind: DueKind;
  readonly standing: DueStanding;
  /** To the deadline, or since it when overdue. */
  readonly workdays: number;
}

/** What the dues of an action follow from. */
export interface DueCase {
  readonly action: Pick<Action, 'decidedOn'>;
  readonly schedule: FollowUpSchedule;
  /** Day of the newest status or completing report, corrected ones too: an answer stays given. */
  readonly newestReportDay: CalendarDay | undefined;
  readonly today: CalendarDay;
}

/**
 * The first occasion that no report has answered: the one after the occasion whose window holds the newest
 * report. A report closes, late, every occasion before it. What fell due before the action began, or on or before the
 * day it was decided, was never asked for. None when the newest report lies after the last occasion.
 */
export function firstUnanswered(dueCase: DueCase): DueDay | undefined {
  const { schedule, newestReportDay } = dueCase;
  if (newestReportDay === undefined || newestReportDay < schedule.start) {
    return nextDueDay(schedule, askedFrom(dueCase));
  }
  const answered = dueDayHolding(schedule, newestReportDay);
  const next = answered && dueDayAfter(schedule, answered.day);
  const from = askedFrom(dueCase);
  return next === undefined || next.deadline >= from ? next : nextDueDay(schedule, from);
}

/** What an action that is not done waits for: the first unanswered report, and the end. */
export function listOpenDues({ schedule, today }: DueCase, unanswered: DueDay | undefined): readonly Due[] {
  const dues: Due[] = [];
  if (unanswered !== undefined && unanswered.day !== schedule.end) {
    dues.push(toDue('report', unanswered, today));
  }
  const end = endDueDayOf(schedule);
  if (end !== undefined) dues.push(toDue('end', end, today));
  return dues.sort((a, b) => compareDays(a.deadline, b.deadline));
}

/** What a done action waits for: the follow-up of its effect, when a day is set for it. */
export function listDuesWhenDone({ schedule, today }: DueCase): readonly Due[] {
  const effect = effectOccasionOf(schedule);
  return effect === undefined ? [] : [toDue('effect', effect, today)];
}

/** Tyst ägare: the first unanswered occasion and the next have both passed. */
export function hasMissedTwo({ schedule, today }: DueCase, unanswered: DueDay | undefined): boolean {
  if (unanswered === undefined || unanswered.deadline >= today) return false;
  const next = dueDayAfter(schedule, unanswered.day);
  return next !== undefined && next.deadline < today;
}

function askedFrom({ action: { decidedOn }, schedule: { start } }: DueCase): CalendarDay {
  return decidedOn === undefined || decidedOn < start ? start : addDays(decidedOn, 1);
}

function toDue(kind: DueKind, { day, deadline }: DueDay, today: CalendarDay): Due {
  if (deadline < today) {
    return { kind, day, deadline, standing: 'overdue', workdays: workdaysBetween(deadline, today) };
  }
  const workdays = workdaysBetween(today, deadline);
  const standing = deadline === today ? 'today' : workdays <= dueSoonWorkdays ? 'soon' : 'later';
  return { kind, day, deadline, standing, workdays };
}
