import { parseCalendarDay } from '../../../core/calendar/calendarDay';
import { type LapsedEnd } from '../../../core/plan/action';

const entry = /^(\S+) \(flyttat (\S+)\)$/i;

/** Writes ends that had passed when they were moved, oldest first: "2020-09-04 (flyttat 2020-09-14)". */
export function writeLapsedEnds(ends: readonly LapsedEnd[]): string | null {
  return ends.length === 0 ? null : ends.map(({ end, movedOn }) => `${end} (flyttat ${movedOn})`).join('; ');
}

/** Reads what {@link writeLapsedEnds} writes; `undefined` when the text is something else. */
export function readLapsedEnds(text: string): readonly LapsedEnd[] | undefined {
  const ends: LapsedEnd[] = [];
  for (const part of text.split(';')) {
    const [, end, movedOn] = entry.exec(part.trim().replace(/\s+/g, ' ')) ?? [];
    const endDay = parseCalendarDay(end ?? '');
    const movedDay = parseCalendarDay(movedOn ?? '');
    if (!endDay.ok || !movedDay.ok) return undefined;
    ends.push({ end: endDay.value, movedOn: movedDay.value });
  }
  return ends;
}
