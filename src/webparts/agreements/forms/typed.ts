import { type CalendarDay } from '../../../core/calendar/calendarDay';
import { readDay } from '../../../core/planTable/readDay';

/** A typed text without blanks around it; nothing when it is empty. */
export function lineOf(text: string): string | undefined {
  const line = text.trim();
  return line === '' ? undefined : line;
}

/** A typed day; nothing when it is empty, or no day. */
export function dayOf(text: string): CalendarDay | undefined {
  return readDay(text);
}
