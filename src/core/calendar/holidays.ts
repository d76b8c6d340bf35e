import { ok, refused, type Result } from '../result';
import { calendarDay, yearOf, type CalendarDay } from './calendarDay';
import { CalendarError } from './calendarError';
import { holidayColumns, holidayRows } from './holidayTable';
import { holidayYears, planningYears } from './holidayYears';

/**
 * Helgdag: a day on which nobody at the city or the police is expected to work.
 * `helgdag` by law (1989:253); `deFacto` by collective agreement: midsommarafton, julafton, nyårsafton.
 */
export interface Holiday {
  /** Swedish, as inside a sentence: `långfredagen`. */
  readonly name: string;
  readonly kind: 'helgdag' | 'deFacto';
}

/** The day lies outside the years that can be planned for, because their holidays are not known. */
export interface DayOutsideHolidayTable {
  readonly code: 'dayOutsideHolidayTable';
  readonly day: CalendarDay;
  readonly firstYear: number;
  readonly lastYear: number;
}

const noHolidays: readonly Holiday[] = [];
const holidaysByDay = readTable();

/**
 * The holidays that fall on the day: none, one, or two (pingstdagen 2049 is also nationaldagen).
 * Throws `CalendarError` `outsideHolidayTable` in a year that the table does not hold: "no holiday" would be
 * a guess. Where people or lists give a day, `checkPlanningDay` refuses it first.
 */
export function findHolidays(day: CalendarDay): readonly Holiday[] {
  const year = yearOf(day);
  if (year < holidayYears.first || year > holidayYears.last) {
    throw new CalendarError('outsideHolidayTable', day);
  }
  return holidaysByDay.get(day) ?? noHolidays;
}

/**
 * Refuses a day outside `planningYears` with `dayOutsideHolidayTable`. For every day that enters (a form, an
 * import, a row from a list) and that workdays are counted from; such a day then never makes anything throw.
 */
export function checkPlanningDay(day: CalendarDay): Result<CalendarDay, DayOutsideHolidayTable> {
  const { first: firstYear, last: lastYear } = planningYears;
  const year = yearOf(day);
  return year >= firstYear && year <= lastYear
    ? ok(day)
    : refused({ code: 'dayOutsideHolidayTable', day, firstYear, lastYear });
}

function readTable(): ReadonlyMap<string, readonly Holiday[]> {
  const byDay = new Map<string, readonly Holiday[]>();
  for (const row of holidayRows) {
    const [year = '', ...monthDays] = row.split(' ');
    monthDays.forEach((monthDay, column) => {
      const holiday = holidayColumns[column];
      if (holiday === undefined) throw new CalendarError('invalidConstant', row);
      const day = calendarDay(`${year}-${monthDay}`);
      byDay.set(day, [...(byDay.get(day) ?? noHolidays), holiday]);
    });
  }
  return byDay;
}
