import { lapseWarningOn } from '../../core/agreement/lapse';
import { calendarDay, compareDays, yearOf, type CalendarDay } from '../../core/calendar/calendarDay';
import { addWorkdays } from '../../core/calendar/workday';
import { approvalStanding, approversOf } from '../../core/meeting/approval';
import { type Assignment } from '../../core/meeting/assignment';
import { type Meeting } from '../../core/meeting/meeting';
import { meetingYear, type MeetingYear } from '../../core/meeting/meetingYear';
import { proposeMeetings } from '../../core/meeting/proposeMeetings';
import { type Group } from '../../core/organisation/group';
import { groupOfChannel, type TeamsChannel } from '../../core/organisation/groupChannel';
import { membersOn } from '../../core/organisation/membership';
import { nameOf } from '../../core/overview/actionRow';
import { compareNaturally } from '../../core/overview/naturalOrder';
import { type RoundScope } from '../../core/statusRound/statusRound';
import { type NamedKey } from '../../core/overview/namedKey';
import { freshUntil } from '../../core/situation/situationPicture';
import { viewRound, type RoundView } from '../../core/statusRound/roundView';
import { findReader, readerQueries, viewActor } from '../overview/actorView';
import { pageOf, unfinishedQueries, type PageView } from '../overview/pageView';
import { type Answers, type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { ruledSession } from '../siteDays';
import { valuesOf } from '../standing';
import { roundRowQueries, roundRowsOf, standingOf } from '../statusRound/roundRows';

/** Workdays after a meeting from which its minutes are asked for. */
const approvalWorkdays = 10;

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
  readonly rounds: readonly RoundView[];
  /** Of the group, open ones. */
  readonly assignments: readonly Stored<Assignment>[];
  readonly persons: readonly NamedKey[];
  /** Who is in the group today. */
  readonly members: readonly NamedKey[];
  /** What a samordnare may ask about: the group, its plans, areas and actions. */
  readonly scopes: readonly AskScope[];
}

/** What the page asks for. */
export interface MeetingsWish {
  readonly groupKey?: string | undefined;
  /** The Teams channel in whose tab the page stands. */
  readonly channel?: TeamsChannel | undefined;
  readonly year?: number | undefined;
}

/** Something that a round may be about, by name. */
export interface AskScope extends NamedKey {
  readonly scope: RoundScope;
}

/** Minutes that wait for somebody, as the bot asks for them. */
export interface MinutesWaiting {
  readonly meeting: Meeting;
  readonly group: NamedKey;
  /** Who is to approve. */
  readonly approvers: readonly NamedKey[];
}

/**
 * Opens the meetings of a group for a year: the årshjul, what is planned and proposed, and the rounds that are open.
 * Without a group it is the one of the Teams channel, the first beredningsgrupp that the reader is in, or the first
 * group there is.
 *
 * @throws AppError when the site cannot be read
 */
export async function openMeetings(asked: Session, wish: MeetingsWish = {}): Promise<OpenedMeetings> {
  const answers = await asked.store.load(asked.site, meetingsQueries(asked));
  const session = ruledSession(asked, answers);
  const today = session.clock.today();
  const groups = valuesOf(answers.groups);
  const reader = findReader(session, answers);
  const group =
    groups.find(({ key }) => key === wish.groupKey) ??
    (wish.channel && groupOfChannel(groups, wish.channel)) ??
    usualGroup(groups, answers, reader?.person.key);
  const year = wish.year ?? yearOf(today);
  const isOurs = ({ value: { groupKey } }: Stored<{ readonly groupKey: string }>): boolean =>
    groupKey === group?.key;
  const meetings = answers.meetings.rows
    .filter(isOurs)
    .sort((one, other) => compareDays(one.value.day, other.value.day));
  const assignments = answers.assignments.rows.filter((row) => isOurs(row) && row.value.state === 'open');
  const scope = { kind: 'group', groupKey: group?.key ?? '-' } as const;
  const actor = viewActor(reader, [
    { scope, subjects: ['group', 'action'] },
    { scope: { kind: 'site' }, subjects: ['site'] }
  ]);
  return {
    groups,
    group,
    year: yearOfGroup(session, answers, { year, group, meetings, assignments }),
    meetings,
    proposed: proposedDays(session, { year, group, meetings: meetings.map(({ value }) => value) }),
    rounds: openRoundsOf(session, answers, group),
    assignments,
    persons: valuesOf(answers.persons).map(({ key, name }) => ({ key, name })),
    members: membersOn(valuesOf(answers.memberships), group?.key ?? '', today).map((key) =>
      nameOf(valuesOf(answers.persons), key)
    ),
    scopes: scopesOf(answers, group),
    ...pageOf(session, answers, { central: { unreadSites: [] }, actor })
  };
}

/**
 * The meetings whose minutes nobody has approved ten workdays after they were held.
 *
 * @throws AppError when the site cannot be read
 */
export async function minutesWaiting(session: Session): Promise<readonly MinutesWaiting[]> {
  const answers = await session.store.load(session.site, {
    ...readerQueries(session),
    meetings: { collection: 'meetings', depth: 'brief' },
    approvals: { collection: 'minutesApprovals' }
  });
  const today = session.clock.today();
  const persons = valuesOf(answers.persons);
  return valuesOf(answers.meetings)
    .filter(({ state, day }) => state === 'held' && addWorkdays(day, approvalWorkdays) <= today)
    .map((meeting) => {
      const approvals = valuesOf(answers.approvals).filter(({ meetingKey }) => meetingKey === meeting.key);
      const named = approversOf(meeting, valuesOf(answers.memberships));
      // Who has approved an earlier text is asked again: `outdated` and `waiting` are told apart on the page only.
      const { waiting } = approvalStanding(named, approvals, approvals.at(-1)?.contentHash ?? '');
      return {
        meeting,
        group: nameOf(valuesOf(answers.groups), meeting.groupKey),
        approvers: waiting.map((key) => nameOf(persons, key))
      };
    });
}

function meetingsQueries(session: Session) {
  return {
    ...roundRowQueries(session),
    ...unfinishedQueries,
    // Shown here and never saved: many rows, which stand beside the batch.
    actions: { collection: 'actions', depth: 'listed' },
    reports: { collection: 'statusReports', depth: 'listed' },
    meetings: { collection: 'meetings' },
    agreements: { collection: 'agreements', depth: 'brief' },
    extensions: { collection: 'extensions', depth: 'brief' },
    pictures: { collection: 'situationPictures', depth: 'brief' },
    plans: { collection: 'plans', depth: 'brief' },
    focusAreas: { collection: 'focusAreas' },
    assignments: { collection: 'assignments' }
  } as const;
}

type MeetingsAnswers = Answers<ReturnType<typeof meetingsQueries>>;

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

function yearOfGroup(
  session: Session,
  answers: MeetingsAnswers,
  {
    year,
    group,
    meetings,
    assignments
  }: {
    readonly year: number;
    readonly group: Group | undefined;
    readonly meetings: readonly Stored<Meeting>[];
    readonly assignments: readonly Stored<Assignment>[];
  }
): MeetingYear {
  const today = session.clock.today();
  const agreements = valuesOf(answers.agreements);
  const isOurs = (agreementKey: string): boolean => agreementKey === group?.agreementKey;
  const pictures = valuesOf(answers.pictures)
    .filter(({ agreementKey }) => isOurs(agreementKey))
    .sort((one, other) => compareDays(one.settledOn, other.settledOn))
    .slice(-1);
  return meetingYear(year, {
    meetings: meetings.map(({ value }) => value),
    assignments: assignments.map(({ value }) => value),
    lapses: agreements
      .filter(({ key }) => isOurs(key))
      .flatMap((agreement) => {
        const extensions = valuesOf(answers.extensions);
        const warning = lapseWarningOn({ agreement, extensions, successors: agreements }, today);
        return warning === undefined ? [] : [{ title: agreement.title, warning }];
      }),
    pictures: pictures.map(({ title, settledOn }) => ({ title, freshUntil: freshUntil(settledOn) })),
    dayRules: session.dayRules
  });
}

/** From the last meeting on, within the year that is shown; none for a group without a cadence or in years that are past. */
function proposedDays(
  { clock, dayRules }: Session,
  {
    year,
    group,
    meetings
  }: { readonly year: number; readonly group: Group | undefined; readonly meetings: readonly Meeting[] }
): readonly CalendarDay[] {
  const intervalWeeks = group?.meetingIntervalWeeks;
  const days = meetings.filter(({ state }) => state !== 'cancelled').map(({ day }) => day);
  const today = clock.today();
  const from = days.at(-1) ?? today;
  if (intervalWeeks === undefined || year < yearOf(today)) return [];
  const until = calendarDay(`${year}-12-31`);
  return proposeMeetings(
    { from: from < today ? today : from, until, intervalWeeks, taken: days },
    dayRules
  ).filter((day) => yearOf(day) === year);
}

/** The group first, then the plans and actions that it follows up; one that is over is asked about no more. */
function scopesOf(answers: MeetingsAnswers, group: Group | undefined): readonly AskScope[] {
  if (group === undefined) return [];
  const open = valuesOf(answers.actions).filter(
    ({ groupKey, decision }) => groupKey === group.key && decision === 'decided'
  );
  const planKeys = new Set(open.map(({ planKey }) => planKey));
  const plans = valuesOf(answers.plans).filter(({ key }) => planKeys.has(key));
  const areaKeys = new Set(open.map(({ focusAreaKey }) => focusAreaKey));
  const areas = valuesOf(answers.focusAreas).filter(({ key }) => areaKeys.has(key));
  return [
    { scope: 'group', key: group.key, name: group.name },
    ...plans.map(({ key, title }) => ({ scope: 'plan' as const, key, name: title })),
    ...areas.map(({ key, name }) => ({ scope: 'focusArea' as const, key, name })),
    ...open
      .map(({ key, number, title }) => ({ scope: 'action' as const, key, name: `${number} ${title}` }))
      .sort((one, other) => compareNaturally(one.name, other.name))
  ];
}

function openRoundsOf(
  session: Session,
  answers: MeetingsAnswers,
  group: Group | undefined
): readonly RoundView[] {
  const rows = roundRowsOf(answers);
  return valuesOf(answers.rounds)
    .filter(({ groupKey }) => groupKey === group?.key)
    .map((round) => standingOf(session, round, rows))
    .filter(({ state }) => state !== 'closed')
    .map((standing) => viewRound(standing, rows, session.clock.today()));
}
