import { addDays, type CalendarDay } from '../../core/calendar/calendarDay';
import { firstDayOfWeek, isoWeekOf } from '../../core/calendar/isoWeek';
import { type ReminderMessage } from '../../core/reminder/message';
import { rehearse } from '../../core/reminder/rehearse';
import { ruleKeyOf, type ReminderRule } from '../../core/reminder/reminderRule';
import { nameSubject } from '../../core/reminder/reminderSubject';
import { groupPlaceOf, type Reach } from '../../core/reminder/route';
import { type ReminderSite } from '../../core/reminder/sitePlan';
import { AppError } from '../appError';
import { type Session } from '../session';
import { readReminderSites } from './readReminderSites';

/** Weeks that a preview looks ahead. */
export const previewWeeks = 12;

/** One week of what a group would be reminded of. */
export interface PreviewWeek {
  /** Its Monday. */
  readonly week: CalendarDay;
  readonly messages: number;
  readonly lines: readonly PreviewLine[];
}

/** One line of a message that would go. */
export interface PreviewLine {
  readonly day: CalendarDay;
  /** Names of those who get it: a person, or the channel and those who are mentioned. */
  readonly recipient: string;
  readonly subject: string;
  readonly rule: ReminderMessage['lines'][number]['rule'];
}

/** The rows of the site as the planner wants them, read once and rehearsed with as many rules as somebody tries. */
export async function readPreviewSite(session: Session): Promise<ReminderSite> {
  const { sites, failures } = await readReminderSites(session, [session.site]);
  const [site] = sites;
  if (site === undefined)
    throw new AppError(failures[0]?.failure ?? 'siteUnavailable', { subject: session.site });
  return site;
}

/**
 * Så här blir påminnelserna: what would go out about the things of a group in the coming weeks, nobody answering, with a
 * rule as it is being edited. The same core as the bot's.
 */
export function previewReminders(
  site: ReminderSite,
  { groupKey, today, edited }: PreviewCase
): readonly PreviewWeek[] {
  const key = edited && ruleKeyOf(edited);
  const rules =
    edited === undefined ? site.rules : [...site.rules.filter((rule) => ruleKeyOf(rule) !== key), edited];
  const period = { from: addDays(today, 1), to: addDays(today, previewWeeks * 7) };
  const { messages } = rehearse({ sites: [{ ...site, rules }], period, reach: everybody(site) });
  const weeks = new Map<CalendarDay, PreviewWeek>();
  for (const message of messages) {
    const lines = linesOfGroup(message, groupKey, site);
    if (lines.length === 0) continue;
    const week = firstDayOfWeek(isoWeekOf(message.day));
    const known = weeks.get(week) ?? { week, messages: 0, lines: [] };
    weeks.set(week, { week, messages: known.messages + 1, lines: [...known.lines, ...lines] });
  }
  return [...weeks.values()].sort((one, other) => (one.week < other.week ? -1 : 1));
}

/** What a preview is made for. */
export interface PreviewCase {
  readonly groupKey: string;
  readonly today: CalendarDay;
  /** A rule that is not saved yet. */
  readonly edited?: ReminderRule | undefined;
}

function linesOfGroup(
  { day, recipient, lines }: ReminderMessage,
  groupKey: string,
  site: ReminderSite
): readonly PreviewLine[] {
  const name =
    recipient.kind === 'person'
      ? nameOfLogin(site, recipient.login)
      : [
          site.groups.find(({ key }) => key === recipient.groupKey)?.name ?? recipient.groupKey,
          ...recipient.mentions.map((login) => nameOfLogin(site, login))
        ].join(', ');
  const rows = { ...site, agreements: site.agreements.map(({ history }) => history.agreement) };
  return lines
    .filter(({ item }) => item.groupKey === groupKey)
    .map(({ item, rule }) => ({ day, recipient: name, subject: nameSubject(item, rows), rule }));
}

function nameOfLogin({ persons }: ReminderSite, login: string): string {
  return persons.find((person) => person.login.toLowerCase() === login)?.name ?? login;
}

/** As if everybody had the app: a preview is about the rules. Guests are reached through the channel as always. */
export function everybody({ site, persons, groups }: ReminderSite): Reach {
  return {
    logins: new Set(persons.map(({ login }) => login.toLowerCase())),
    groups: new Set(groups.map(({ key }) => groupPlaceOf(site, key)))
  };
}
