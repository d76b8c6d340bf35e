import { addDays, type CalendarDay, latest } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import { type Action } from '../plan/action';
import { cadenceDayBefore, cadenceDayOnOrAfter, indexOnOrAfter } from './cadenceDays';
import { deadlineOf } from './deadlineMemo';
import { type MeetingDay } from './meetingDay';

/** Everything that the occasions of an action follow from. */
export interface FollowUpSchedule extends Pick<
  Action,
  'start' | 'end' | 'lapsedEnds' | 'cadence' | 'effectFollowUpOn'
> {
  /** Of the action's group; see `meetingDaysOf`. */
  readonly meetingDays: readonly MeetingDay[];
  readonly dayRules: DayRules;
}

/**
 * Uppföljningstillfälle: a day on which an action is to be reported about. Computed, never stored. `end` is the last
 * day of the action, `effect` the one follow-up of its effect afterwards, `report` every other.
 */
export interface Occasion {
  readonly kind: 'report' | 'end' | 'effect';
  /** The day that cadence or end gives; for a meeting the day it is held. */
  readonly day: CalendarDay;
  /** The workday by which a report is in time (DESIGN §5 "Days"); for a meeting its answer-by day. */
  readonly deadline: CalendarDay;
  /** The days whose reports answer this occasion; windows follow each other without gaps. */
  readonly window: { readonly from: CalendarDay; readonly to: CalendarDay };
}

/** The two days of an occasion, for those who do not ask about its window. */
export type DueDay = Pick<Occasion, 'day' | 'deadline'>;

const withoutBreak: DayRules = {};

/** The occasion whose window holds a day; none before the start and after the last window. */
export function occasionHolding(schedule: FollowUpSchedule, day: CalendarDay): Occasion | undefined {
  const found = dueDayHolding(schedule, day);
  return found && toOccasion(schedule, found);
}

/** The first occasion whose deadline has not passed on a day; the effect follow-up is not among them. */
export function nextOccasion(schedule: FollowUpSchedule, today: CalendarDay): Occasion | undefined {
  const found = nextDueDay(schedule, today);
  return found && toOccasion(schedule, found);
}

/** The occasion that follows on another; none after the last. */
export function occasionAfter(
  schedule: FollowUpSchedule,
  { day }: Pick<Occasion, 'day'>
): Occasion | undefined {
  const found = dueDayAfter(schedule, day);
  return found && toOccasion(schedule, found);
}

/** The occasion before another; none before the first. */
export function occasionBefore(schedule: FollowUpSchedule, occasion: DueDay): Occasion | undefined {
  const found = survivorBefore(schedule, occasion);
  return found && toOccasion(schedule, found);
}

/** As {@link occasionHolding}, without the window. */
export function dueDayHolding(schedule: FollowUpSchedule, day: CalendarDay): DueDay | undefined {
  if (day < schedule.start) return undefined;
  const before = dueDayBefore(schedule, day);
  // A deadline moved from a weekend keeps its window open until then.
  const isOpen = before !== undefined && lastDayOfWindow(before) >= day;
  const found = isOpen ? before : dueDayOnOrAfter(schedule, day);
  return found && skipSwallowed(schedule, found);
}

/** As {@link nextOccasion}, without the window. */
export function nextDueDay(schedule: FollowUpSchedule, today: CalendarDay): DueDay | undefined {
  let found = dueDayHolding(schedule, latest(today, schedule.start));
  while (found !== undefined && found.deadline < today) found = dueDayAfter(schedule, found.day);
  return found;
}

/** As {@link occasionAfter}, without the window. */
export function dueDayAfter(schedule: FollowUpSchedule, day: CalendarDay): DueDay | undefined {
  const found = dueDayOnOrAfter(schedule, addDays(day, 1));
  return found && skipSwallowed(schedule, found);
}

/** The occasions whose day lies in a period, in order, the effect follow-up last. */
export function occasionsOf(
  schedule: FollowUpSchedule,
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay }
): readonly Occasion[] {
  const occasions: Occasion[] = [];
  let occasion = occasionAfter(schedule, { day: addDays(latest(from, schedule.start), -1) });
  while (occasion !== undefined && occasion.day <= to) {
    occasions.push(occasion);
    occasion = occasionAfter(schedule, occasion);
  }
  const effect = effectOccasionOf(schedule);
  if (effect !== undefined && from <= effect.day && effect.day <= to) occasions.push(effect);
  return occasions;
}

/** The one follow-up of the effect, after the end; none when no day is set. */
export function effectOccasionOf({
  start,
  end,
  effectFollowUpOn: day,
  dayRules
}: FollowUpSchedule): Occasion | undefined {
  if (day === undefined) return undefined;
  const deadline = deadlineOf(day, dayRules);
  const from = end === undefined ? start : addDays(end, 1);
  return { kind: 'effect', day, deadline, window: { from, to: latest(day, deadline) } };
}

/** The end with its deadline; none when no end is set. */
export function endDueDayOf(schedule: FollowUpSchedule): DueDay | undefined {
  return schedule.end && withDeadline(schedule, schedule.end);
}

function toOccasion(schedule: FollowUpSchedule, { day, deadline }: DueDay): Occasion {
  const previous = survivorBefore(schedule, { day, deadline });
  const from = previous === undefined ? schedule.start : addDays(lastDayOfWindow(previous), 1);
  const kind = day === schedule.end ? 'end' : 'report';
  return { kind, day, deadline, window: { from, to: lastDayOfWindow({ day, deadline }) } };
}

function lastDayOfWindow({ day, deadline }: DueDay): CalendarDay {
  return deadline > day ? deadline : day;
}

/** Days that fall due together (a weekend, the summer break) are one occasion: the last of them. */
function skipSwallowed(schedule: FollowUpSchedule, first: DueDay): DueDay {
  let [found, next] = [first, dueDayOnOrAfter(schedule, addDays(first.day, 1))];
  while (next !== undefined && next.deadline <= found.deadline) {
    [found, next] = [next, dueDayOnOrAfter(schedule, addDays(next.day, 1))];
  }
  return found;
}

function survivorBefore(schedule: FollowUpSchedule, { day, deadline }: DueDay): DueDay | undefined {
  let found = dueDayBefore(schedule, day);
  while (found !== undefined && found.deadline >= deadline) found = dueDayBefore(schedule, found.day);
  return found;
}

function dueDayOnOrAfter(schedule: FollowUpSchedule, day: CalendarDay): DueDay | undefined {
  for (const { from, end } of spansOf(schedule)) {
    if (end !== undefined && end < day) continue;
    const inCadence = cadenceDayOnOrAfter(schedule, day > from ? day : from);
    const found = end !== undefined && (inCadence === undefined || inCadence > end) ? end : inCadence;
    return found && withDeadline(schedule, found);
  }
  return undefined;
}

function dueDayBefore(schedule: FollowUpSchedule, day: CalendarDay): DueDay | undefined {
  for (const { from, end } of [...spansOf(schedule)].reverse()) {
    if (end !== undefined && end < day) return withDeadline(schedule, end);
    const inCadence = cadenceDayBefore(schedule, day);
    if (inCadence !== undefined && inCadence >= from) return withDeadline(schedule, inCadence);
  }
  return undefined;
}

/** One span, or one more for each end that had passed before it was moved: what was due then stays as it was. */
function spansOf({
  start,
  end,
  lapsedEnds = []
}: FollowUpSchedule): readonly { readonly from: CalendarDay; readonly end: CalendarDay | undefined }[] {
  if (lapsedEnds.length === 0) return [{ from: start, end }];
  const starts = [start, ...lapsedEnds.map((lapsed) => lapsed.movedOn)];
  const ends = [...lapsedEnds.map((lapsed) => lapsed.end), end];
  return starts.map((from, index) => ({ from, end: ends[index] }));
}

function withDeadline(
  { cadence, start, end, meetingDays, dayRules }: FollowUpSchedule,
  day: CalendarDay
): DueDay {
  if (cadence?.kind === 'beforeEachMeeting' && day !== end) {
    const meeting = meetingDays[indexOnOrAfter(meetingDays, day)];
    if (meeting?.day === day) return meeting;
  }
  const deadline = deadlineOf(day, dayRules);
  // What begins in the summer break cannot be due before it.
  return { day, deadline: deadline < start ? deadlineOf(day, withoutBreak) : deadline };
}
