import {
  addDays,
  addMonths,
  calendarDay,
  type CalendarDay,
  compareDays,
  daysBetween,
  earliest,
  latest,
  monthOf,
  yearOf
} from '../calendar/calendarDay';
import { type DueKind } from '../followUp/due';
import { groupActions } from './actionGroups';
import { type ActionRow } from './actionRow';

/** A part of the axis: a quarter, by its first and last day. */
export interface TimelinePeriod {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Where it begins and how much of the axis it takes, from 0 to 1. */
  readonly at: number;
  readonly share: number;
}

/** A day that an action waits for. */
export interface TimelineMark {
  readonly kind: DueKind;
  readonly day: CalendarDay;
  readonly at: number;
}

/** One action on the axis. */
export interface TimelineBar {
  readonly row: ActionRow;
  /** From 0 to 1; the end of an action without one is the end of the axis. */
  readonly from: number;
  readonly to: number;
  /** The end that was first decided, when it is another one than the end. */
  readonly originalEnd?: { readonly day: CalendarDay; readonly at: number } | undefined;
  readonly marks: readonly TimelineMark[];
}

/** The actions of one focus area, by their start. */
export interface TimelineLane {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly TimelineBar[];
}

/** Tidslinje: actions by focus area on an axis of whole quarters that holds all their days and today. */
export interface PlanTimeline {
  readonly periods: readonly TimelinePeriod[];
  /** Where today is, from 0 to 1. */
  readonly today: number;
  readonly lanes: readonly TimelineLane[];
}

/** Places actions on a calendar axis. */
export function placeOnTimeline(rows: readonly ActionRow[], today: CalendarDay): PlanTimeline {
  const days = rows.flatMap(daysOf);
  const from = quarterStart(earliest(today, ...days));
  const to = addDays(addMonths(quarterStart(latest(today, ...days)), 3), -1);
  const length = daysBetween(from, to) + 1;
  const at = (day: CalendarDay): number => daysBetween(from, day) / length;
  const lanes = groupActions(rows, 'focusArea').map((group) => ({
    key: group.key,
    name: group.name ?? group.key,
    bars: [...group.rows]
      .sort((one, other) => compareDays(one.action.start, other.action.start))
      .map((row) => placeBar(row, at))
  }));
  return { periods: listQuarters({ from, to }, at), today: at(today), lanes };
}

function placeBar(row: ActionRow, at: (day: CalendarDay) => number): TimelineBar {
  const { start, end, originalEnd } = row.action;
  const hasMoved = originalEnd !== undefined && originalEnd !== end;
  return {
    row,
    from: at(start),
    // The last day is a part of the action.
    to: end === undefined ? 1 : at(addDays(end, 1)),
    originalEnd: hasMoved ? { day: originalEnd, at: at(addDays(originalEnd, 1)) } : undefined,
    marks: row.status.dues.map(({ kind, deadline }) => ({ kind, day: deadline, at: at(deadline) }))
  };
}

function daysOf({ action, status }: ActionRow): readonly CalendarDay[] {
  const { start, end, originalEnd } = action;
  const own = [start, end, originalEnd].filter((day) => day !== undefined);
  return [...own, ...status.dues.map(({ deadline }) => deadline)];
}

function listQuarters(
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay },
  at: (day: CalendarDay) => number
): readonly TimelinePeriod[] {
  const periods: TimelinePeriod[] = [];
  for (let first = from; first <= to; first = addMonths(first, 3)) {
    const next = addMonths(first, 3);
    periods.push({ from: first, to: addDays(next, -1), at: at(first), share: at(next) - at(first) });
  }
  return periods;
}

function quarterStart(day: CalendarDay): CalendarDay {
  const month = Math.floor((monthOf(day) - 1) / 3) * 3 + 1;
  return calendarDay(`${yearOf(day)}-${`${month}`.padStart(2, '0')}-01`);
}
