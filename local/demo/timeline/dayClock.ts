import { type Clock } from '../../../src/application/ports/clock';
import { type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { clockTime } from '../../../src/core/calendar/clockTime';
import { instantAt } from '../../../src/core/calendar/instant';

const workingHour = clockTime('10:00');

/** A clock that stands still in the forenoon of a day. */
export function dayClock(day: CalendarDay): Clock {
  const now = instantAt(day, workingHour);
  return { now: () => now, today: () => day };
}
