import { addDays, type CalendarDay } from '../../core/calendar/calendarDay';
import { findDay } from '../../core/statusRound/answerDay';

/** What stands after `varför`: a day, and the words beside it. */
export interface WhyAsked {
  readonly day?: CalendarDay;
  readonly words: string;
}

/** A day without a year is the nearest such day: as many days back as ahead. */
const halfYearDays = 182;

const nearDay = /(?<!\p{L})i\s?(dag|går)(?!\p{L})/iu;

/** Reads `HÄ-2 11 september`, `HÄ-2 i går` or a day alone; people ask about days that have been. */
export function readWhyQuestion(rest: string, today: CalendarDay): WhyAsked {
  const near = nearDay.exec(rest);
  if (near !== null) {
    const day = near[1]?.toLowerCase() === 'dag' ? today : addDays(today, -1);
    return { day, words: without(rest, near[0]) };
  }
  const found = findDay(rest, addDays(today, -halfYearDays));
  return found === undefined ? { words: rest } : { day: found.day, words: without(rest, found.words) };
}

function without(rest: string, words: string): string {
  return rest.replace(words, ' ').replace(/\s+/g, ' ').trim();
}
