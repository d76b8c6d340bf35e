import { addDays, type CalendarDay } from './calendarDay';

/** Period: from one day to another, both included. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Whether the period does not end before it begins. One day is a period. */
export function isValidPeriod({ from, to }: Period): boolean {
  return from <= to;
}

/** Whether the day lies in the period, its first and last day included. */
export function containsDay(period: Period, day: CalendarDay): boolean {
  return period.from <= day && day <= period.to;
}

/** Whether the whole of `inner` lies in `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the periods have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Every day of the period in order; empty when it ends before it begins. */
export function listDays({ from, to }: Period): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  if (from <= to) days.push(to);
  return days;
}
