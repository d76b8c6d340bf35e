import { type DayRules } from '../calendar/dayRules';
import { addMilliseconds, stockholmDayOf, type Instant } from '../calendar/instant';
import { earliest, type CalendarDay } from '../calendar/calendarDay';
import { completionOf } from '../followUp/completion';
import { newestReports } from '../followUp/correction';
import { groupReportsByAction } from '../followUp/deriveActionState';
import { type StatusReport } from '../followUp/statusReport';
import { type Meeting } from '../meeting/meeting';
import { answererOn } from '../organisation/answerer';
import { type Group } from '../organisation/group';
import { type OrgUnit, type Side } from '../organisation/orgUnit';
import { type Person } from '../organisation/person';
import { type Action } from '../plan/action';
import { isInScope } from './askActions';
import { roundClosingOf, roundStateAt, roundTermsOf } from './roundTerms';
import { type RoundClosing, type RoundState, type RoundTerms } from './roundTerms';
import { type AskedAction, type StatusRound } from './statusRound';

/** Why an action is no longer asked about, although the round asked. */
export type AskDropReason = 'deleted' | 'cancelled' | 'paused' | 'moved' | 'completed';

/**
 * `waiting`: in time still; `silent`: the last day for answers has passed without one ("ingen uppgift"); `dropped`:
 * closed meanwhile, without an answer.
 */
export type AskOutcome = 'answered' | 'answeredLate' | 'waiting' | 'silent' | 'dropped';

/** Svarsläge: how one asked action stands. */
export interface AskStanding {
  readonly asked: AskedAction;
  /** Absent when its row is gone. */
  readonly action?: Action | undefined;
  readonly outcome: AskOutcome;
  readonly dropReason?: AskDropReason | undefined;
  /** The newest answer of each side; effect follow-ups are none. */
  readonly views: Readonly<Partial<Record<Side, StatusReport>>>;
  /** Oense: city and police have answered with different lights. */
  readonly isDisputed: boolean;
  /** Who is turned to today: the one who was asked, or a deputy while that one is absent. */
  readonly turnToKey?: string | undefined;
}

/** Avstämningens läge: everything about a round that follows from reports and dates. */
export interface RoundStanding {
  readonly round: StatusRound;
  readonly terms: RoundTerms;
  readonly state: RoundState;
  /** Why it is closed; absent while it is not. */
  readonly closing?: RoundClosing | undefined;
  /** In the order in which they were asked. */
  readonly asks: readonly AskStanding[];
}

/** What the standing of a round follows from. */
export interface RoundCase {
  readonly round: StatusRound;
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly actions: readonly Action[];
  /** Of any actions, in the order of their list. */
  readonly reports: readonly StatusReport[];
  readonly persons: readonly Person[];
  readonly units: readonly OrgUnit[];
  readonly dayRules: DayRules;
}

const sides: readonly Side[] = ['city', 'police', 'other'];

/**
 * How a round stands at a moment. A report about an asked action answers it, wherever it was given, from the day the
 * round opened until it closed; what is given later is an ordinary report.
 */
export function roundStanding(roundCase: RoundCase, now: Instant): RoundStanding {
  const { round, meetings, dayRules } = roundCase;
  const terms = roundTermsOf(round, meetings, dayRules);
  const state = roundStateAt(round, terms, now);
  const reports = groupReportsByAction(roundCase.reports);
  const asks = round.asked.map((asked) =>
    standingOf(asked, { ...roundCase, terms, state, now, reports: reports.get(asked.actionKey) ?? [] })
  );
  const closing = state === 'closed' ? roundClosingOf(round, terms) : undefined;
  return { round, terms, state, closing, asks };
}

/** The asks that one person is turned to about, and that nobody has answered yet. */
export function asksOf({ asks, state }: RoundStanding, personKey: string): readonly AskStanding[] {
  if (state === 'closed') return [];
  return asks.filter(
    ({ outcome, turnToKey }) => turnToKey === personKey && (outcome === 'waiting' || outcome === 'silent')
  );
}

/** Whether any of the rounds still waits for a word about an action; ordinary status reminders then rest (DESIGN §5). */
export function isAskedByOpenRound(actionKey: string, standings: readonly RoundStanding[]): boolean {
  return standings.some(
    ({ state, asks }) =>
      state !== 'closed' &&
      asks.some(
        ({ asked, outcome }) =>
          asked.actionKey === actionKey && (outcome === 'waiting' || outcome === 'silent')
      )
  );
}

interface AskCase extends RoundCase {
  readonly terms: RoundTerms;
  readonly state: RoundState;
  readonly now: Instant;
}

function standingOf(asked: AskedAction, askCase: AskCase): AskStanding {
  const { actions, units, persons, now } = askCase;
  const action = actions.find(({ key }) => key === asked.actionKey);
  const answers = answersIn(askCase);
  const turnTo = asked.personKey && answererOn(persons, asked.personKey, stockholmDayOf(now));
  const turnToKey = turnTo && turnTo.ok ? turnTo.value.person.key : asked.personKey;
  const views = viewsOf(newestReports(answers, units));
  const [city, police] = [views.city?.light, views.police?.light];
  const isDisputed = city !== undefined && police !== undefined && city !== police;
  return { asked, action, ...outcomeOf(action, answers, askCase), views, isDisputed, turnToKey };
}

/** The reports that answer: given while the round was open, or in its name. Corrected ones are among them. */
function answersIn({ round, terms, reports, now }: AskCase): readonly StatusReport[] {
  const lastDay = lastAnswerDay(round, terms, now);
  return reports.filter(
    ({ kind, recordedOn, roundKey }) =>
      kind !== 'effect' &&
      recordedOn <= stockholmDayOf(now) &&
      (roundKey === round.key || (recordedOn >= round.openedOn && recordedOn <= lastDay))
  );
}

/** The last day on which a report answers; a moment before the closing, so that midnight closes with the day before. */
function lastAnswerDay({ closedOn }: StatusRound, { closesAt }: RoundTerms, now: Instant): CalendarDay {
  const lastDay = stockholmDayOf(addMilliseconds(closesAt, -1));
  return earliest(closedOn ?? lastDay, lastDay, stockholmDayOf(now));
}

function viewsOf(answers: readonly StatusReport[]): AskStanding['views'] {
  const views: Partial<Record<Side, StatusReport>> = {};
  for (const side of sides) {
    const newest = answers.filter((report) => report.side === side).at(-1);
    if (newest !== undefined) views[side] = newest;
  }
  return views;
}

function outcomeOf(
  action: Action | undefined,
  answers: readonly StatusReport[],
  askCase: AskCase
): Pick<AskStanding, 'outcome' | 'dropReason'> {
  const [first, ...others] = answers.map(({ recordedOn }) => recordedOn);
  if (first !== undefined) {
    const isLate = earliest(first, ...others) > askCase.terms.answerBy;
    return { outcome: isLate ? 'answeredLate' : 'answered' };
  }
  const dropReason = dropReasonOf(action, askCase);
  if (dropReason !== undefined) return { outcome: 'dropped', dropReason };
  return { outcome: askCase.state === 'open' ? 'waiting' : 'silent' };
}

function dropReasonOf(
  action: Action | undefined,
  { round, groups, reports, units }: AskCase
): AskDropReason | undefined {
  if (action === undefined) return 'deleted';
  const { decision } = action;
  if (decision === 'cancelled' || decision === 'paused') return decision;
  const isAdded = round.asked.some(
    ({ actionKey, reasons }) => actionKey === action.key && reasons.includes('added')
  );
  if (!isAdded && !isInScope(action, round, groups)) return 'moved';
  const isDone = completionOf(action, newestReports(reports, units), units).kind === 'done';
  return isDone ? 'completed' : undefined;
}
