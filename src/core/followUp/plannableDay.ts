import { type CalendarDay } from '../calendar/calendarDay';
import { checkPlanningDay } from '../calendar/holidays';
import { type UnplannableDay } from './followUpViolation';

/**
 * Finds the days of a row that workdays cannot be counted from. Every day that deadlines are made of passes
 * here first, so that no row typed by hand can make a page throw.
 */
export function findUnplannableDays<Row extends object>(
  row: Row,
  fields: readonly (keyof Row & string)[]
): readonly UnplannableDay[] {
  return fields.flatMap((field) => {
    const day = row[field] as CalendarDay | undefined;
    // What is not filled in is missing, which is another rule.
    if (day === undefined || day.trim() === '') return [];
    const checked = checkPlanningDay(day);
    return checked.ok ? [] : [{ ...checked.error, field }];
  });
}
