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
import { type OccasionEntry, type OccasionStanding } from './occasionHistory';

/** What the axis is divided into, and how many months each part has. */
export const timelineUnits = { quarter: 3, month: 1 } as const;

/** One of {@link timelineUnits}. */
export type TimelineUnit = keyof typeof timelineUnits;

/** A part of the axis: a quarter or a month, by its first and last day. */
export interface TimelinePeriod {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Where it begins and how much of the axis it takes, from 0 to 1. */
  readonly at: number;
  readonly share: number;
}

/** The deadline of an occasion, and what came of it. */
export interface TimelineMark {
  readonly kind: DueKind;
  readonly day: CalendarDay;
  readonly standing: Exclude<OccasionStanding, 'notAsked'>;
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
  /** Oldest first; an occasion that nobody asks about has none. */
  readonly marks: readonly TimelineMark[];
}

/** The actions of one focus area, by their start. */
export interface TimelineLane {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly TimelineBar[];
}

/** Tidslinje: actions by focus area on an axis of whole quarters or months that holds all their days and today. */
export interface PlanTimeline {
  readonly periods: readonly TimelinePeriod[];
  /** Where today is, from 0 to 1. */
  readonly today: number;
  readonly lanes: readonly TimelineLane[];
}

/** How actions are placed. */
interface TimelineCase {
  readonly today: CalendarDay;
  readonly unit: TimelineUnit;
  readonly occasionsOf: (row: ActionRow) => readonly OccasionEntry[];
}

/** Places actions on a calendar axis. */
export function placeOnTimeline(
  rows: readonly ActionRow[],
  { today, unit, occasionsOf }: TimelineCase
): PlanTimeline {
  const asked = new Map(rows.map((row) => [row.action.key, occasionsOf(row).flatMap(askedOf)]));
  const marksOf = ({ action }: ActionRow): readonly AskedOccasion[] => asked.get(action.key) ?? [];
  const days = rows.flatMap((row) => [...daysOf(row), ...marksOf(row).map(({ day }) => day)]);
  const from = startOfUnit(earliest(today, ...days), unit);
  const to = addDays(addMonths(startOfUnit(latest(today, ...days), unit), timelineUnits[unit]), -1);
  const length = daysBetween(from, to) + 1;
  const at = (day: CalendarDay): number => daysBetween(from, day) / length;
  const lanes = groupActions(rows, 'focusArea').map((group) => ({
    key: group.key,
    name: group.name ?? group.key,
    bars: [...group.rows]
      .sort((one, other) => compareDays(one.action.start, other.action.start))
      .map((row) => placeBar(row, marksOf(row), at))
  }));
  return { periods: listPeriods({ from, to, unit }, at), today: at(today), lanes };
}

type AskedOccasion = Omit<TimelineMark, 'at'>;

function askedOf({ occasion: { kind, deadline }, standing }: OccasionEntry): readonly AskedOccasion[] {
  return standing === 'notAsked' ? [] : [{ kind, day: deadline, standing }];
}

function placeBar(
  row: ActionRow,
  marks: readonly AskedOccasion[],
  at: (day: CalendarDay) => number
): TimelineBar {
  const { start, end, originalEnd } = row.action;
  const hasMoved = originalEnd !== undefined && originalEnd !== end;
  return {
    row,
    from: at(start),
    // The last day is a part of the action.
    to: end === undefined ? 1 : at(addDays(end, 1)),
    originalEnd: hasMoved ? { day: originalEnd, at: at(addDays(originalEnd, 1)) } : undefined,
    marks: marks.map((mark) => ({ ...mark, at: at(mark.day) }))
  };
}

function daysOf({ action: { start, end, originalEnd } }: ActionRow): readonly CalendarDay[] {
  return [start, end, originalEnd].filter((day) => day !== undefined);
}

function listPeriods(
  { from, to, unit }: { readonly from: CalendarDay; readonly to: CalendarDay; readonly unit: TimelineUnit },
  at: (day: CalendarDay) => number
): readonly TimelinePeriod[] {
  const periods: TimelinePeriod[] = [];
  for (let first = from; first <= to; first = addMonths(first, timelineUnits[unit])) {
    const next = addMonths(first, timelineUnits[unit]);
    periods.push({ from: first, to: addDays(next, -1), at: at(first), share: at(next) - at(first) });
  }
  return periods;
}

function startOfUnit(day: CalendarDay, unit: TimelineUnit): CalendarDay {
  const months = timelineUnits[unit];
  const month = Math.floor((monthOf(day) - 1) / months) * months + 1;
  return calendarDay(`${yearOf(day)}-${`${month}`.padStart(2, '0')}-01`);
}
