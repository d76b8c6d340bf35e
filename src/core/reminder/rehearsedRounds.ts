import { addDays, type CalendarDay } from '../calendar/calendarDay';
import { clockTime } from '../calendar/clockTime';
import { isMessageDay } from '../calendar/dayRules';
import { instantAt } from '../calendar/instant';
import { answerByOf } from '../meeting/answerBy';
import { askActions } from '../statusRound/askActions';
import { isAskedByOpenRound, roundStanding } from '../statusRound/roundStanding';
import { roundOpeningDay } from '../statusRound/roundTerms';
import { calendarActorKey, meetingRoundKey, type StatusRound } from '../statusRound/statusRound';
import { dayRulesOf, reminderTime } from './effectiveRules';
import { type ReminderMessage } from './message';
import { type Reach } from './route';
import { type RoutedLine } from './routedLine';
import { postsOfRounds } from './roundLines';
import { type ReminderSite, sitePlanOf } from './sitePlan';

interface PlayedRounds {
  readonly sites: readonly ReminderSite[];
  readonly lines: readonly RoutedLine[];
  readonly messages: readonly ReminderMessage[];
}

/** The status rounds of a rehearsal: opened before each meeting, as the bot opens them. */
export class RehearsedRounds {
  private readonly said = new Set<string>();

  /** Opens what is due, and gives what rounds say on the day and the sites with what they ask about. */
  public play(
    sites: readonly ReminderSite[],
    { today, reach }: { readonly today: CalendarDay; readonly reach: Reach }
  ): PlayedRounds {
    const lines: RoutedLine[] = [];
    const messages: ReminderMessage[] = [];
    const played = sites.map((site) => {
      const dayRules = dayRulesOf(site);
      if (!isMessageDay(today, dayRules)) return site;
      const rounds = [...site.rounds, ...opened(site, today)];
      const now = instantAt(today, clockTime(reminderTime));
      const reports = rounds.length === 0 ? [] : [...site.reports.values()].flat();
      const standings = rounds
        .map((round) => roundStanding({ ...site, reports, round, dayRules }, now))
        .filter(({ state }) => state !== 'closed');
      const open = new Set(standings.map(({ round }) => round.key));
      const asked = site.actions.filter(({ key }) => isAskedByOpenRound(key, standings));
      const askedByRounds = new Set(asked.map(({ key }) => key));
      const grown: ReminderSite = {
        ...site,
        rounds: rounds.filter(({ key }) => open.has(key)),
        askedByRounds
      };
      const sweep = { window: { after: addDays(today, -1), today }, isFirst: false };
      const posts = postsOfRounds(standings, sitePlanOf(grown, { sweep, reach, dayRules }), dayRules);
      lines.push(...posts.lines);
      messages.push(...posts.messages.filter(({ key }) => !this.said.has(key)));
      return grown;
    });
    for (const { key } of messages) this.said.add(key);
    return { sites: played, lines, messages };
  }
}

function opened(site: ReminderSite, today: CalendarDay): readonly StatusRound[] {
  const dayRules = dayRulesOf(site);
  const known = new Set(site.rounds.map(({ key }) => key));
  const due = site.meetings.filter(
    (meeting) =>
      (meeting.state === 'planned' || meeting.state === 'called') &&
      meeting.day > today &&
      roundOpeningDay(meeting, dayRules) <= today &&
      !known.has(meetingRoundKey(meeting.key))
  );
  if (due.length === 0) return [];
  const reports = [...site.reports.values()].flat();
  return due.flatMap((meeting): readonly StatusRound[] => {
    const { groupKey, key, day } = meeting;
    const question = { groupKey, scope: 'group', scopeKey: groupKey, until: day, today, dayRules } as const;
    const asked = askActions({ ...site, reports }, question);
    if (asked.length === 0) return [];
    const round = { key: meetingRoundKey(key), groupKey, scope: 'group', scopeKey: groupKey, asked } as const;
    const terms = { openedOn: today, answerBy: answerByOf(meeting), meetingKey: key, meetingDay: day };
    return [{ ...round, ...terms, recordedBy: calendarActorKey, recordedOn: today }];
  });
}
