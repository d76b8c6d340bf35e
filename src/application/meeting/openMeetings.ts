import { compareDays, yearOf, type CalendarDay } from '../../core/calendar/calendarDay';
import { type Assignment } from '../../core/meeting/assignment';
import { type Meeting } from '../../core/meeting/meeting';
import { type MeetingYear } from '../../core/meeting/meetingYear';
import { type Group } from '../../core/organisation/group';
import { groupOfChannel, type TeamsChannel } from '../../core/organisation/groupChannel';
import { membersOn } from '../../core/organisation/membership';
import { nameOf } from '../../core/overview/actionRow';
import { type NamedKey } from '../../core/overview/namedKey';
import { findReader, readerQueries, viewActor, type ActorView } from '../overview/actorView';
import { pageOf, unfinishedQueries, type PageView } from '../overview/pageView';
import { type Answers, type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { ruledSession, summerBreakQuery } from '../siteDays';
import { valuesOf } from '../standing';
import { countAnswers, openRoundsOf, type OpenRound } from '../statusRound/countAnswers';
import { groupYearQueries, proposedDays, yearOfGroup } from './groupYear';

/** The meetings of a group as their page shows them. */
export interface OpenedMeetings extends PageView {
  /** Every group of the site, for the choice. */
  readonly groups: readonly Group[];
  /** The group that is shown; absent when the site has none. */
  readonly group?: Group | undefined;
  readonly year: MeetingYear;
  /** Of the group, as their days come. */
  readonly meetings: readonly Stored<Meeting>[];
  /** Days that the cadence gives and no meeting has yet, for the year that is shown. */
  readonly proposed: readonly CalendarDay[];
  /** Rounds of the group that are not closed. */
  readonly rounds: readonly OpenRound[];
  /** Of the group, open ones. */
  readonly assignments: readonly Stored<Assignment>[];
  readonly persons: readonly NamedKey[];
  /** Who is in the group today. */
  readonly members: readonly NamedKey[];
}

/** What the page asks for. */
export interface MeetingsWish {
  readonly groupKey?: string | undefined;
  /** The Teams channel in whose tab the page stands. */
  readonly channel?: TeamsChannel | undefined;
  readonly year?: number | undefined;
  /** Called once with everything but the counts of the rounds, which alone need actions. */
  readonly onFrame?: ((frame: OpenedMeetings) => void) | undefined;
}

/**
 * Opens the meetings of a group for a year: the årshjul, what is planned and proposed, and the rounds that are open.
 * Without a group it is the one of the Teams channel, the first beredningsgrupp that the reader is in, or the first
 * group there is. One round trip, in which no action is read; one more for the answers to rounds when any is open.
 *
 * @throws AppError when the site cannot be read
 */
export async function openMeetings(asked: Session, wish: MeetingsWish = {}): Promise<OpenedMeetings> {
  const answers = await asked.store.load(asked.site, meetingsQueries(asked));
  const session = ruledSession(asked, answers);
  const frame = frameOf(session, answers, wish);
  wish.onFrame?.(frame);
  return { ...frame, rounds: await countAnswers(session, frame.rounds, answers) };
}

function frameOf(session: Session, answers: MeetingsAnswers, wish: MeetingsWish): OpenedMeetings {
  const today = session.clock.today();
  const group = groupFor(session, answers, wish);
  const year = wish.year ?? yearOf(today);
  const isOurs = ({ value: { groupKey } }: Stored<{ readonly groupKey: string }>): boolean =>
    groupKey === group?.key;
  const meetings = answers.meetings.rows
    .filter(isOurs)
    .sort((one, other) => compareDays(one.value.day, other.value.day));
  const assignments = answers.assignments.rows.filter((row) => isOurs(row) && row.value.state === 'open');
  const ofGroup = { year, group, meetings: meetings.map(({ value }) => value) };
  const persons = valuesOf(answers.persons);
  return {
    groups: valuesOf(answers.groups),
    group,
    year: yearOfGroup(session, answers, { ...ofGroup, assignments: assignments.map(({ value }) => value) }),
    meetings,
    proposed: proposedDays(session, ofGroup),
    rounds: openRoundsOf(session, answers, group?.key),
    assignments,
    persons: persons.map(({ key, name }) => ({ key, name })),
    members: membersOn(valuesOf(answers.memberships), group?.key ?? '', today).map((key) =>
      nameOf(persons, key)
    ),
    ...pageOf(session, answers, {
      central: { unreadSites: [] },
      actor: viewGroupActor(session, answers, group?.key)
    })
  };
}

function viewGroupActor(session: Session, answers: MeetingsAnswers, groupKey = '-'): ActorView {
  return viewActor(findReader(session, answers), [
    { scope: { kind: 'group', groupKey }, subjects: ['group', 'action'] },
    { scope: { kind: 'site' }, subjects: ['site'] }
  ]);
}

/** No list here grows with the actions. */
function meetingsQueries(session: Session) {
  return {
    ...readerQueries(session),
    ...summerBreakQuery,
    ...unfinishedQueries,
    ...groupYearQueries,
    rounds: { collection: 'statusRounds', depth: 'brief' },
    meetings: { collection: 'meetings' },
    assignments: { collection: 'assignments' }
  } as const;
}

type MeetingsAnswers = Answers<ReturnType<typeof meetingsQueries>>;

function groupFor(
  session: Session,
  answers: MeetingsAnswers,
  { groupKey, channel }: MeetingsWish
): Group | undefined {
  const groups = valuesOf(answers.groups);
  return (
    groups.find(({ key }) => key === groupKey) ??
    (channel && groupOfChannel(groups, channel)) ??
    usualGroup(groups, answers, findReader(session, answers)?.person.key)
  );
}

function usualGroup(
  groups: readonly Group[],
  { memberships }: MeetingsAnswers,
  personKey: string | undefined
): Group | undefined {
  const own = new Set(
    valuesOf(memberships)
      .filter((row) => row.personKey === personKey)
      .map(({ groupKey }) => groupKey)
  );
  const mine = groups.filter(({ key }) => own.has(key));
  const isPreparing = ({ kind }: Group): boolean => kind === 'preparationGroup';
  return mine.find(isPreparing) ?? mine[0] ?? groups.find(isPreparing) ?? groups[0];
}
