import { addDays, parseCalendarDay } from '../../src/core/calendar/calendarDay';

/**
 * The same rows, every day in them so many days later: whatever is a day and nothing else, wherever it stands. Whole
 * weeks keep the weekdays.
 */
export function shiftDays<T>(value: T, days: number): T {
  return days === 0 ? value : (shifted(value, days) as T);
}

function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string') {
    const day = parseCalendarDay(value);
    return day.ok ? addDays(day.value, days) : value;
  }
  if (Array.isArray(value)) return value.map((part) => shifted(part, days));
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, shifted(part, days)]));
  if (value instanceof Set) return value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, shifted(part, days)]));
}
