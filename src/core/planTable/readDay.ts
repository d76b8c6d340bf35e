import { parseCalendarDay, type CalendarDay } from '../calendar/calendarDay';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const monthPattern =
  /^(?:den )?(\d{1,2}):?(?:[ae])? (jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (\d{4})$/;

/** Days that a plan gives as its time; either end may be missing. */
interface Schedule {
  readonly start?: CalendarDay | undefined;
  readonly end?: CalendarDay | undefined;
}

/**
 * Reads a day as people type it: `2020-12-18`, `20201218`, `18 december 2020`, `18/12 2020`. A season, a month or a
 * week is no day; `18/12/2020` may be meant in two ways and is none either.
 */
export function readDay(text: string): CalendarDay | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(plain);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const named = monthPattern.exec(plain);
  if (named !== null) {
    const month = months.indexOf(named[2]?.slice(0, 3) ?? '') + 1;
    return dayOf(named[3], `${month}`, named[1]);
  }
  const short = /^(\d{1,2})\/(\d{1,2}) (\d{4})$/.exec(plain);
  return short === null ? undefined : dayOf(short[3], short[2], short[1]);
}

/** Reads a time plan: `2020-09-01 – 2020-12-18`, `från … till …`, or the last day alone. */
export function readSchedule(text: string): Schedule | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^från(?: och med)? /, '')
    .replace(/^(?:senast|klart(?: senast)?|till(?: och med)?|t\.o\.m\.) /, '');
  const single = readDay(plain);
  if (single !== undefined) return { end: single };
  const parts = plain.split(/\s*(?:–|—| - | till och med | till | t\.o\.m\. )\s*/);
  // A day has dashes of its own, so a dash without blanks parts two days only where each is whole.
  const pair = parts.length === 2 ? parts : /^(\d{4}-\d{2}-\d{2})-(\d{4}-\d{2}-\d{2})$/.exec(plain)?.slice(1);
  const [start, end] = (pair ?? []).map(readDay);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function dayOf(year = '', month = '', dayOfMonth = ''): CalendarDay | undefined {
  const day = parseCalendarDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  return day.ok ? day.value : undefined;
}
