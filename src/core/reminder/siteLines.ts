import { lastDayOf } from '../agreement/agreementState';
import { lapseWarningOn } from '../agreement/lapse';
import { addDays, daysBetween, type CalendarDay } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import { addWorkdays, workdaysBetween } from '../calendar/workday';
import { type Meeting } from '../meeting/meeting';
import { warnAboutPictures } from '../situation/situationPicture';
import { type SiteRules } from './effectiveRules';
import { type AgreementFacts } from './judgeLine';
import { isInWindow, nextSendDay, sendDayOf } from './sendDays';
import { type SweepCase } from './linesOfAction';
import { mostUrgent, type WantedLine, type WantedLines } from './wantedLine';

/** Calendar days after which an old or missing lägesbild is told of again. */
const pictureRepeatDays = 90;

/** Workdays after a meeting, and between two reminders, while its notes wait to be approved. */
const minutesWorkdays = 5;

/** Calendar days after a meeting during which its notes are asked for. */
export const minutesDays = 60;

/** What is the same for the agreements and meetings of a site. */
export interface SiteLineCase {
  readonly site: string;
  readonly rules: SiteRules;
  readonly dayRules: DayRules;
  readonly sweep: SweepCase;
}

/** An agreement that runs out: told at the rule's days before its last day, extensions included. */
export function lapseLines({ history }: AgreementFacts, lineCase: SiteLineCase): WantedLines {
  const { site, rules, dayRules, sweep } = lineCase;
  const { agreement, extensions } = history;
  const warning = lapseWarningOn(history, sweep.window.today);
  const lastDay = lastDayOf(agreement, extensions);
  if (warning === undefined || lastDay !== warning.lastDay || warning.daysLeft < 0) return mostUrgent([]);
  const item = { site, kind: 'agreement', key: agreement.key } as const;
  const lines = rules.agreementLapsing
    .filter((days) => isInWindow(sendDayOf(addDays(lastDay, -days), dayRules), sweep.window))
    .map((days): WantedLine => ({ item, rule: 'agreementLapsing', offset: -days, dueDay: lastDay }));
  // The nearest limit is the one that counts.
  return mostUrgent(lines.slice(-1));
}

/** A lägesbild that has become older than two years, or an agreement in force without one: told, and again each quarter. */
export function pictureLines(
  { history: { agreement }, pictures }: AgreementFacts,
  { site, rules, dayRules, sweep: { window, isFirst } }: SiteLineCase
): WantedLines {
  const warning = rules.pictureOld ? warnAboutPictures(pictures, window.today) : undefined;
  const since = warning?.code === 'situationPictureOld' ? warning.freshUntil : agreement.validFrom;
  if (warning === undefined || since === undefined || since >= window.today) return mostUrgent([]);
  const daysOld = daysBetween(since, window.today);
  const offset = Math.floor((daysOld - 1) / pictureRepeatDays) * pictureRepeatDays;
  const sent = nextSendDay(addDays(since, offset + 1), dayRules);
  if (!isFirst && !isInWindow(sent, window)) return mostUrgent([]);
  const item = { site, kind: 'situationPicture', key: agreement.key } as const;
  return mostUrgent([{ item, rule: 'pictureOld', offset, dueDay: since }]);
}

/** Notes of a meeting that are not approved: told five workdays after it and each week from then on. */
export function minutesLines(
  { key, groupKey, day, state }: Meeting,
  { site, dayRules, sweep: { window, isFirst } }: SiteLineCase
): WantedLines {
  if (state !== 'held' || day < minutesFrom(window.today)) return mostUrgent([]);
  const waited = workdaysBetween(day, window.today);
  const offset = Math.floor(waited / minutesWorkdays) * minutesWorkdays;
  if (offset < minutesWorkdays) return mostUrgent([]);
  const sent = nextSendDay(addWorkdays(day, offset), dayRules);
  if (!isFirst && !isInWindow(sent, window)) return mostUrgent([]);
  const item = { site, kind: 'meeting', key, groupKey } as const;
  return mostUrgent([{ item, rule: 'minutesWaiting', offset, dueDay: day }]);
}

/** The first day whose meetings are still asked for notes. */
export function minutesFrom(today: CalendarDay): CalendarDay {
  return addDays(today, -minutesDays);
}
