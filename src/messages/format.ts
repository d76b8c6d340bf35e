import {
  dayOfMonthOf,
  monthOf,
  parseCalendarDay,
  weekdayOf,
  yearOf,
  type CalendarDay
} from '../core/calendar/calendarDay';
import { type ClockTime } from '../core/calendar/clockTime';
import { isoWeekOf } from '../core/calendar/isoWeek';

/** A language of the product; Swedish comes first. */
export type Language = 'sv' | 'en';

/** A noun as it stands after one and after any other number. */
export interface CountedNoun {
  readonly one: string;
  readonly other: string;
}

const monthNames = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december'
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
  ]
} as const;

const weekdayNames = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
} as const;

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;
const swedishOrder = new Intl.Collator('sv', { numeric: true });

/** A day as written in running text: `20 augusti 2019`. In tables a day stands as it is: `2019-08-20`. */
export function formatDayInProse(day: CalendarDay, language: Language): string {
  return `${formatDayAndMonth(day, language)} ${yearOf(day)}`;
}

/** As {@link formatDayInProse} for a text that should be a day; one that is none stays as it is. */
export function formatDayText(text: string, language: Language): string {
  const day = parseCalendarDay(text);
  return day.ok ? formatDayInProse(day.value, language) : text;
}

/** Words of a calendar to pick a day in. */
export interface DatePickerTexts {
  readonly months: string[];
  readonly shortMonths: string[];
  readonly days: string[];
  readonly shortDays: string[];
  readonly goToToday: string;
  readonly weekNumberFormatString: string;
  readonly prevMonthAriaLabel: string;
  readonly nextMonthAriaLabel: string;
  readonly prevYearAriaLabel: string;
  readonly nextYearAriaLabel: string;
  readonly closeButtonAriaLabel: string;
  readonly openCalendar: string;
  readonly unreadable: string;
  readonly placeholder: string;
}

const calendarTexts = {
  sv: {
    goToToday: 'Gå till i dag',
    weekNumberFormatString: 'Vecka {0}',
    prevMonthAriaLabel: 'Föregående månad',
    nextMonthAriaLabel: 'Nästa månad',
    prevYearAriaLabel: 'Föregående år',
    nextYearAriaLabel: 'Nästa år',
    closeButtonAriaLabel: 'Stäng kalendern',
    openCalendar: 'Kalender',
    unreadable: 'Dagen går inte att läsa. Skriv den som 2026-08-20 eller 20 augusti 2026.',
    placeholder: 'åååå-mm-dd'
  },
  en: {
    goToToday: 'Go to today',
    weekNumberFormatString: 'Week {0}',
    prevMonthAriaLabel: 'Previous month',
    nextMonthAriaLabel: 'Next month',
    prevYearAriaLabel: 'Previous year',
    nextYearAriaLabel: 'Next year',
    closeButtonAriaLabel: 'Close the calendar',
    openCalendar: 'Calendar',
    unreadable: 'The day cannot be read. Write it as 2026-08-20.',
    placeholder: 'yyyy-mm-dd'
  }
} as const;

/** The words of a field for a time of day. */
export const timeFieldTexts = {
  sv: { placeholder: '13.00', unreadable: 'Klockslaget går inte att läsa. Skriv det som 13.00.' },
  en: { placeholder: '13:00', unreadable: 'The time cannot be read. Write it as 13:00.' }
} as const;

/** The words of a calendar; days from Sunday, as calendars of the browser count them. */
export function datePickerTexts(language: Language): DatePickerTexts {
  const [months, weekdays] = [monthNames[language], weekdayNames[language]];
  const days = [weekdays[6], ...weekdays.slice(0, 6)];
  return {
    ...calendarTexts[language],
    months: [...months],
    shortMonths: months.map((month) => month.slice(0, 3)),
    days,
    shortDays: days.map((day) => day.slice(0, 2))
  };
}

/** A day by which something is to be done: `fredag 25 september (vecka 39)`. */
export function formatDeadline(day: CalendarDay, language: Language): string {
  const weekday = weekdayNames[language][weekdayOf(day) - 1] ?? '';
  return `${weekday} ${formatDayAndMonth(day, language)} (${formatWeek(day, language)})`;
}

/** The name of a month, 1–12: `september`. */
export function formatMonth(month: number, language: Language): string {
  return monthNames[language][month - 1] ?? '';
}

/** The ISO week of a day: `vecka 39`. */
export function formatWeek(day: CalendarDay, language: Language): string {
  const { week } = isoWeekOf(day);
  return language === 'sv' ? `vecka ${week}` : `week ${week}`;
}

/** A time of day: `13.00` in Swedish, `13:00` in English. */
export function formatTime(time: ClockTime, language: Language): string {
  return language === 'sv' ? time.replace(':', '.') : time;
}

/** A number as Swedish and English readers write it: `1 234,5` and `1,234.5`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** The size of a file: `512 kB`, `1,2 MB`. */
export function formatFileSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return `${formatNumber(kilobytes, language)} kB`;
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10, language)} MB`;
}

/** A number of things: `1 dag`, `0 dagar`, `1 234 dagar`. */
export function formatCount(count: number, noun: CountedNoun, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? noun.one : noun.other}`;
}

/** How far a day lies from today, `days` ahead or behind when negative: `om 5 dagar`, `i går`. */
export function formatDaysFromToday(days: number, language: Language): string {
  const [today, tomorrow, yesterday] =
    language === 'sv' ? ['i dag', 'i morgon', 'i går'] : ['today', 'tomorrow', 'yesterday'];
  if (days === 0) return today;
  if (days === 1) return tomorrow;
  if (days === -1) return yesterday;
  const count = formatDays(Math.abs(days), language);
  if (language === 'sv') return days > 0 ? `om ${count}` : `för ${count} sedan`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

/** Days that are left: `5 dagar kvar`. */
export function formatDaysLeft(days: number, language: Language): string {
  return language === 'sv' ? `${formatDays(days, language)} kvar` : `${formatDays(days, language)} left`;
}

/** Texts in a row with a word for "or" before the last: `samordnaren, styrgruppen eller administratören`. */
export function formatAlternatives(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(texts);
}

/** Texts in a row with a word for "and" before the last: `ordföranden, samordnaren och polisen`. */
export function formatList(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(texts);
}

/** Orders texts as a Swedish dictionary does, å ä ö last, and `HÄ-2` before `HÄ-10`. */
export function compareTexts(first: string, second: string): number {
  return swedishOrder.compare(first, second);
}

function formatDayAndMonth(day: CalendarDay, language: Language): string {
  return `${dayOfMonthOf(day)} ${monthNames[language][monthOf(day) - 1] ?? ''}`;
}

function formatDays(count: number, language: Language): string {
  const noun = language === 'sv' ? { one: 'dag', other: 'dagar' } : { one: 'day', other: 'days' };
  return formatCount(count, noun, language);
}
