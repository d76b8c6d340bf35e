import { type CalendarDay } from '../../../core/calendar/calendarDay';
import { type FieldViolation } from '../../../core/fieldViolation';

/** What is wrong with days that must be there and are not: no row can be made without them. */
export function missingDays(
  days: Readonly<Record<string, CalendarDay | undefined>>
): readonly FieldViolation[] {
  return Object.entries(days).flatMap(([field, day]) =>
    day === undefined ? [{ code: 'fieldMissing' as const, field }] : []
  );
}
