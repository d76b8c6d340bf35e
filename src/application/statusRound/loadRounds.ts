import { type CalendarDay, compareDays } from '../../core/calendar/calendarDay';
import { stockholmDayOf } from '../../core/calendar/instant';
import { addWorkdays } from '../../core/calendar/workday';
import { type Meeting } from '../../core/meeting/meeting';
import { nameOf, nameUnitOn } from '../../core/overview/actionRow';
import { type NamedKey } from '../../core/overview/namedKey';
import { ok, type Result } from '../../core/result';
import { askActions, type AskRows } from '../../core/statusRound/askActions';
import { roundMessageOn, type RoundMessage } from '../../core/statusRound/roundMessages';
import {
  countSilence,
  proposeDeputies,
  type AskSilence,
  type DeputyProposal,
  type RoundSilence
} from '../../core/statusRound/roundSilence';
import { type RoundStanding } from '../../core/statusRound/roundStanding';
import { meetingStart, roundOpeningDay } from '../../core/statusRound/roundTerms';
import { viewRound, type RoundView } from '../../core/statusRound/roundView';
import { meetingRoundKey, type StatusRound } from '../../core/statusRound/statusRound';
import { findReader, viewActor, type ActorView } from '../overview/actorView';
import { pageOf, rowOf, unfinishedQueries, type PageRefusal, type PageView } from '../overview/pageView';
import { type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { ruledSession, siteDayRules } from '../siteDays';
import { valuesOf } from '../standing';
import { byKey } from '../write';
import {
  loadRoundRows,
  readAskedActions,
  roundFrameQueries,
  roundRowQueries,
  roundRowsOf,
  standingOf,
  type RoundRowAnswers
} from './roundRows';

/** A round as its page and its cards show it. */
export interface OpenedRound extends PageView {
  /** The row as it stands. */
  readonly round: Stored<StatusRound>;
  readonly standing: RoundStanding;
  readonly view: RoundView;
  /** Silence in all rounds of the group so far, the highest rate first. */
  readonly silence: {
    readonly byPerson: readonly NamedSilence[];
    readonly byOrganisation: readonly NamedSilence[];
  };
  readonly deputies: readonly DeputyProposal[];
  /** The persons of the site, by name. */
  readonly register: readonly NamedKey[];
}

/** The silence of a person or an organisation, by name. */
export interface NamedSilence extends AskSilence {
  readonly name: string;
}

/** One round as a scheduler or a page meets it among others. */
export interface LoadedRound {
  readonly standing: RoundStanding;
  readonly view: RoundView;
}

/** What the calendar asks for today. Each is done once; who does it keeps count of what was sent. */
export interface RoundsDue {
  /** Meetings whose round is to be opened; see `openDueRound`. */
  readonly toOpen: readonly Meeting[];
  readonly toSay: readonly (LoadedRound & { readonly message: RoundMessage })[];
  /** Rounds that closed today or on the workday before, for their summary. */
  readonly toSumUp: readonly LoadedRound[];
}

/**
 * Opens a round: who has answered, who has not, by name. One round trip; on a site of very many actions a second, for
 * those that the rounds of its group ask about.
 *
 * @throws AppError when the site cannot be read
 */
export async function loadRound(session: Session, key: string): Promise<Result<OpenedRound, PageRefusal>> {
  const queries = { ...roundFrameQueries(session), ...unfinishedQueries };
  const answers = await loadRoundRows(session, queries, (frame) =>
    readAskedActions(session, askedWith(valuesOf(frame.rounds), key))
  );
  const { rounds } = answers;
  const own = rounds.rows.filter(({ value }) => value.key === key);
  const findings = rounds.findings.filter((finding) => finding.key === key);
  const round = rowOf({ rows: own, findings }, { collection: 'statusRounds', key });
  if (!round.ok) return round;
  const { groupKey } = round.value.value;
  const rows = roundRowsOf(answers);
  const ruled = ruledSession(session, answers);
  const standings = valuesOf(rounds)
    .filter((one) => one.groupKey === groupKey)
    .map((one) => standingOf(ruled, one, rows));
  const standing = standingOf(ruled, round.value.value, rows);
  const actor = viewRoundActor(session, answers, groupKey);
  return ok({
    round: round.value,
    standing,
    view: viewRound(standing, rows, session.clock.today()),
    silence: nameSilence(countSilence(standings), rows, session.clock.today()),
    deputies: proposeDeputies(standings, rows.persons),
    register: rows.persons.map(({ key: personKey, name }) => ({ key: personKey, name })),
    ...pageOf(session, answers, { central: { unreadSites: [] }, actor })
  });
}

/** Keys of the actions that the rounds of a round's group have asked about: its silence is counted from them. */
function askedWith(rounds: readonly StatusRound[], key: string): readonly string[] {
  const groupKey = rounds.find((round) => round.key === key)?.groupKey;
  const ofGroup = rounds.filter((round) => round.groupKey === groupKey);
  return ofGroup.flatMap(({ asked }) => asked.map(({ actionKey }) => actionKey));
}

/**
 * One round as a card shows it, without the silence of its group; `undefined` when it is gone. One round trip.
 *
 * @throws AppError when the site cannot be read
 */
export async function loadRoundView(session: Session, key: string): Promise<LoadedRound | undefined> {
  const answers = await session.store.load(session.site, {
    ...roundRowQueries(session),
    rounds: byKey('statusRounds', key)
  });
  return loadedRounds(session, answers).find(({ standing }) => standing.round.key === key);
}

/**
 * Every round of a site that is not closed, and how it stands.
 *
 * @throws AppError when the site cannot be read
 */
export async function loadOpenRounds(session: Session): Promise<readonly LoadedRound[]> {
  const answers = await session.store.load(session.site, roundRowQueries(session));
  return loadedRounds(session, answers).filter(({ standing }) => standing.state !== 'closed');
}

/**
 * What rounds need today: those to open, what the open ones have to say, and those that have just closed.
 *
 * @throws AppError when the site cannot be read
 */
export async function roundsDue(session: Session): Promise<RoundsDue> {
  const answers = await session.store.load(session.site, roundRowQueries(session));
  const today = session.clock.today();
  const loaded = loadedRounds(session, answers);
  const dayRules = siteDayRules(session, answers);
  const toSay = loaded.flatMap((one) => {
    const message = roundMessageOn(one.standing, today, dayRules);
    return message === undefined ? [] : [{ ...one, message }];
  });
  const toSumUp = loaded.filter(({ standing }) => hasJustClosed(standing, today));
  return { toOpen: meetingsToAsk(session, answers), toSay, toSumUp };
}

function loadedRounds(session: Session, answers: RoundRowAnswers): readonly LoadedRound[] {
  const rows = roundRowsOf(answers);
  const today = session.clock.today();
  const ruled = ruledSession(session, answers);
  return valuesOf(answers.rounds).map((round) => {
    const standing = standingOf(ruled, round, rows);
    return { standing, view: viewRound(standing, rows, today) };
  });
}

/** A round that closed today or on the workday before, and whose meeting was held: its summary is due. */
export function hasJustClosed({ state, round, terms }: RoundStanding, today: CalendarDay): boolean {
  if (state !== 'closed' || terms.fate === 'cancelled' || terms.fate === 'gone') return false;
  const closedOn = round.closedOn ?? stockholmDayOf(terms.closesAt);
  return closedOn <= today && addWorkdays(closedOn, 1) >= today;
}

/** The meetings whose round has its day, that have none yet, and that would ask anything: of two on one day the first. */
function meetingsToAsk(session: Session, answers: RoundRowAnswers): readonly Meeting[] {
  const { clock, dayRules } = ruledSession(session, answers);
  const today = clock.today();
  const opened = new Set(valuesOf(answers.rounds).map(({ key }) => key));
  const coming = valuesOf(answers.meetings)
    .filter(({ state }) => state === 'planned' || state === 'called')
    .filter((meeting) => meetingStart(meeting) > clock.now() && roundOpeningDay(meeting, dayRules) <= today)
    .sort((one, other) => compareDays(one.day, other.day) || (one.startTime < other.startTime ? -1 : 1));
  const firsts = coming.filter(
    (meeting, index) =>
      coming.findIndex((other) => other.groupKey === meeting.groupKey && other.day === meeting.day) === index
  );
  const rows = roundRowsOf(answers);
  return firsts.filter(({ key, groupKey, day: until }) => {
    const question = { groupKey, scope: 'group', scopeKey: groupKey, until, today, dayRules } as const;
    return !opened.has(meetingRoundKey(key)) && askActions(rows, question).length > 0;
  });
}

function nameSilence(
  { byPerson, byOrganisation }: RoundSilence,
  { persons, units }: Pick<AskRows, 'persons' | 'units'>,
  today: CalendarDay
): OpenedRound['silence'] {
  return {
    byPerson: byPerson.map((one) => ({ ...one, name: nameOf(persons, one.key).name })),
    byOrganisation: byOrganisation.map((one) => ({
      ...one,
      name: nameUnitOn({ units, today }, one.key).name
    }))
  };
}

function viewRoundActor(session: Session, answers: RoundRowAnswers, groupKey: string): ActorView {
  return viewActor(findReader(session, answers), [
    { scope: { kind: 'group', groupKey }, subjects: ['group'] },
    { scope: { kind: 'site' }, subjects: ['site'] }
  ]);
}
