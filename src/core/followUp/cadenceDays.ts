import { addDays, calendarDay, type CalendarDay, daysBetween, yearOf } from '../calendar/calendarDay';
import { type Cadence } from './cadence';
import { type MeetingDay } from './meetingDay';

/** What the days of a cadence are counted from; they lie after `start` and know no end. */
interface CadenceBase {
  readonly cadence?: Cadence | undefined;
  readonly start: CalendarDay;
  readonly meetingDays: readonly MeetingDay[];
}

const tertialEnds = ['04-30', '08-31', '12-31'] as const;

/** The first day of the cadence on or after a day; found by arithmetic, not by walking there from the start. */
export function cadenceDayOnOrAfter(base: CadenceBase, day: CalendarDay): CalendarDay | undefined {
  const { cadence, start, meetingDays } = base;
  const from = day > start ? day : addDays(start, 1);
  switch (cadence?.kind) {
    case undefined:
      return undefined;
    case 'everyWeeks':
      return addDays(start, Math.ceil(daysBetween(start, from) / (7 * cadence.weeks)) * 7 * cadence.weeks);
    case 'perTertial':
      return tertialDayOnOrAfter(from);
    case 'beforeEachMeeting':
      return meetingDays[indexOnOrAfter(meetingDays, from)]?.day;
    case 'dates':
      return cadence.days.reduce(
        (found: CalendarDay | undefined, other) =>
          other >= from && (found === undefined || other < found) ? other : found,
        undefined
      );
  }
}

/** The last day of the cadence before a day, if there is one after the start. */
export function cadenceDayBefore(base: CadenceBase, day: CalendarDay): CalendarDay | undefined {
  const found = lastBefore(base, day);
  return found !== undefined && found > base.start ? found : undefined;
}

/** Place of the first meeting on or after a day; the length of the list when there is none. */
export function indexOnOrAfter(meetingDays: readonly MeetingDay[], day: CalendarDay): number {
  let [low, high] = [0, meetingDays.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const meeting = meetingDays[middle];
    if (meeting !== undefined && meeting.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastBefore({ cadence, start, meetingDays }: CadenceBase, day: CalendarDay): CalendarDay | undefined {
  switch (cadence?.kind) {
    case undefined:
      return undefined;
    case 'everyWeeks':
      return addDays(
        start,
        (Math.ceil(daysBetween(start, day) / (7 * cadence.weeks)) - 1) * 7 * cadence.weeks
      );
    case 'perTertial':
      return tertialDayBefore(day);
    case 'beforeEachMeeting':
      return meetingDays[indexOnOrAfter(meetingDays, day) - 1]?.day;
    case 'dates':
      return cadence.days.reduce(
        (found: CalendarDay | undefined, other) =>
          other < day && (found === undefined || other > found) ? other : found,
        undefined
      );
  }
}

function tertialDayOnOrAfter(day: CalendarDay): CalendarDay {
  const monthDay = day.slice(5);
  // Every day of a year lies on or before its last.
  return calendarDay(`${yearOf(day)}-${tertialEnds.find((end) => end >= monthDay) ?? '12-31'}`);
}

function tertialDayBefore(day: CalendarDay): CalendarDay {
  const monthDay = day.slice(5);
  const passed = tertialEnds.filter((end) => end < monthDay).at(-1);
  return passed === undefined
    ? calendarDay(`${yearOf(day) - 1}-12-31`)
    : calendarDay(`${yearOf(day)}-${passed}`);
}
