import { calendarDay, type CalendarDay } from '../../src/core/calendar/calendarDay';
import { instantAt } from '../../src/core/calendar/instant';
import { clockTime } from '../../src/core/calendar/clockTime';

/** What every page and list of the demo says about its data. */
export const demoLabel = 'Demodata – påhittade uppgifter';

/** The day on which the demo stands still: a Monday, week 38. */
export const demoDay: CalendarDay = calendarDay('2020-09-14');

/** The moment at which the demo's time starts. */
export const demoInstant = instantAt(demoDay, clockTime('08:00'));
