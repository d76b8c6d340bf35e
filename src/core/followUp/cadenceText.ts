import { parseCalendarDay, type CalendarDay } from '../calendar/calendarDay';
import { type Cadence } from './cadence';

const everyWeeks = /^var\s+(\d{1,2})(?::?[ea])?\s+vecka$/i;
const maxWeeks = 52;

/** Writes a cadence as people say it: "Var 5:e vecka", "Före varje möte", "Tertialvis" or the days themselves. */
export function writeCadence(cadence: Cadence): string {
  switch (cadence.kind) {
    case 'everyWeeks':
      return writeWeeks(cadence.weeks);
    case 'beforeEachMeeting':
      return 'Före varje möte';
    case 'perTertial':
      return 'Tertialvis';
    case 'dates':
      return cadence.days.join('; ');
  }
}

/**
 * Reads what {@link writeCadence} writes, in any case and spacing, since people type it by hand too.
 *
 * @returns the cadence, or `undefined` when the text is none
 */
export function readCadence(text: string): Cadence | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const weeks = readWeeks(plain);
  if (weeks !== undefined) return { kind: 'everyWeeks', weeks };
  if (/^före varje möte$/i.test(plain)) return { kind: 'beforeEachMeeting' };
  if (/^tertialvis$/i.test(plain)) return { kind: 'perTertial' };
  const days = readDays(plain);
  return days === undefined ? undefined : { kind: 'dates', days };
}

function writeWeeks(weeks: number): string {
  if (weeks === 1) return 'Varje vecka';
  if (weeks === 2) return 'Varannan vecka';
  const isTeen = weeks % 100 === 11 || weeks % 100 === 12;
  const endsInA = !isTeen && (weeks % 10 === 1 || weeks % 10 === 2);
  return `Var ${weeks}:${endsInA ? 'a' : 'e'} vecka`;
}

function readWeeks(text: string): number | undefined {
  if (/^varje vecka$/i.test(text)) return 1;
  if (/^varannan vecka$/i.test(text)) return 2;
  const weeks = Number(everyWeeks.exec(text)?.[1] ?? 0);
  return weeks >= 1 && weeks <= maxWeeks ? weeks : undefined;
}

function readDays(text: string): readonly CalendarDay[] | undefined {
  const days: CalendarDay[] = [];
  for (const part of text.split(/[;,\s]+/)) {
    if (part === '') continue;
    const day = parseCalendarDay(part);
    if (!day.ok) return undefined;
    days.push(day.value);
  }
  return days.length === 0 ? undefined : days;
}
