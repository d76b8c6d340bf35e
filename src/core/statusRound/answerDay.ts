import { calendarDay, parseCalendarDay, yearOf, type CalendarDay } from '../calendar/calendarDay';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const isoDay = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/u;
const namedDay =
  /(?<!\d)(\d{1,2})(?:\s*:?[ea])?\s+(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?:\s+(\d{4}))?/iu;
const slashDay = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:[ -](\d{4}))?(?![\d/])/u;

/** A day found in a text, and the words that said it. */
export interface DayInText {
  readonly day: CalendarDay;
  readonly words: string;
}

/**
 * Finds the first day that a text names as people write it: `2020-10-15`, `15 oktober`, `15 okt 2020`, `15/10`. One
 * without a year is the next such day from today on. Days that do not exist are none.
 */
export function findDay(text: string, today: CalendarDay): DayInText | undefined {
  const iso = isoDay.exec(text)?.[0];
  if (iso !== undefined) return dayIn(iso, iso);
  const named = namedDay.exec(text);
  if (named !== null) {
    const [words, dayOfMonth = '', name = '', year] = named;
    return nextDay({ words, dayOfMonth, month: months.indexOf(name.toLowerCase()) + 1, year }, today);
  }
  const slash = slashDay.exec(text);
  if (slash === null) return undefined;
  const [words, dayOfMonth = '', month = '', year] = slash;
  return nextDay({ words, dayOfMonth, month: Number(month), year }, today);
}

interface WrittenDay {
  readonly words: string;
  readonly dayOfMonth: string;
  readonly month: number;
  readonly year: string | undefined;
}

function nextDay({ words, dayOfMonth, month, year }: WrittenDay, today: CalendarDay): DayInText | undefined {
  const monthAndDay = `${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (year !== undefined) return dayIn(`${year}-${monthAndDay}`, words);
  // Four years ahead there is a leap day again, as far as anybody plans.
  const years = Array.from({ length: 5 }, (_, ahead) => yearOf(today) + ahead);
  const next = years
    .map((each) => `${each}-${monthAndDay}`)
    .find((candidate) => candidate >= today && parseCalendarDay(candidate).ok);
  return next === undefined ? undefined : { day: calendarDay(next), words };
}

function dayIn(text: string, words: string): DayInText | undefined {
  const parsed = parseCalendarDay(text);
  return parsed.ok ? { day: parsed.value, words } : undefined;
}
