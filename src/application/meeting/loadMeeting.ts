import { type StatusReport } from '../../core/followUp/statusReport';
import { type Agenda } from '../../core/meeting/agenda';
import { groupsAbove } from '../../core/organisation/groupRules';
import { meetingRoundKey } from '../../core/statusRound/statusRound';
import { readerQueries } from '../overview/actorView';
import { eachOnce, isWhole } from '../overview/firstRows';
import { unfinishedQueries } from '../overview/pageView';
import { type Answers, type Rows } from '../ports/listStore';
import { type Session } from '../session';
import { summerBreakQuery } from '../siteDays';
import { askedQueries } from '../statusRound/roundRows';
import { standingQueries, valuesOf, type ActorName } from '../standing';
import { byKey, loadTogether } from '../write';
import { completeWords, firstWords, type WordAnswers } from './groupWords';

/** What the agenda and the minutes of a meeting follow from. */
export type MeetingAnswers = Omit<FrameAnswers, 'handedOut' | 'openAssignments'> &
  AssignmentAnswers &
  WordAnswers &
  RowAnswers;

/** The rows of a meeting, and whether its reports came with what they say. */
export interface LoadedMeeting<Answered = MeetingAnswers> {
  readonly answers: Answered;
  readonly areTextsRead: boolean;
}

/**
 * Reads what the agenda and the minutes of a meeting follow from. One round trip on a site of as many actions and
 * decisions as most have; on a larger one a second, for the actions and decisions of the meeting's group and of those
 * that answer to it.
 *
 * @throws AppError when the site cannot be read
 */
export async function loadMeeting(session: Session, meetingKey: string): Promise<LoadedMeeting> {
  const [frame, words, first] = await loadTogether(
    session,
    session.site,
    frameQueries(session, meetingKey),
    firstWords,
    firstRows
  );
  return withRows(session, { frame, words, first, meetingKey });
}

/** As {@link loadMeeting} for an act that is carried on in somebody's name, who is found in the same round trip. */
export async function loadMeetingFor(session: Session, meetingKey: string, name: ActorName) {
  const [frame, { actor }, words, first] = await loadTogether(
    session,
    session.site,
    frameQueries(session, meetingKey),
    { actor: standingQueries(name).actor },
    firstWords,
    firstRows
  );
  const { answers } = await withRows(session, { frame, words, first, meetingKey });
  return { ...answers, actor };
}

/** What the newest reports on an agenda say, by key; read now if they came without their texts. */
export async function textsOf(
  session: Session,
  { answers, areTextsRead }: LoadedMeeting,
  { points, newPoints, removed }: Agenda
): Promise<ReadonlyMap<string, StatusReport>> {
  const keys = [...points, ...newPoints, ...removed].flatMap(({ subject }) =>
    subject.kind === 'action' ? Object.values(subject.row.status.views).map(({ report }) => report.key) : []
  );
  const reports = areTextsRead ? answers.reports : await readTexts(session, keys);
  const wanted = new Set(keys);
  return new Map(valuesOf(reports).flatMap((one) => (wanted.has(one.key) ? [[one.key, one] as const] : [])));
}

function frameQueries(session: Session, meetingKey: string) {
  const ofMeeting = { field: 'meetingKey', oneOf: [meetingKey] } as const;
  return {
    ...readerQueries(session),
    ...summerBreakQuery,
    ...unfinishedQueries,
    meetings: { collection: 'meetings' },
    agreements: { collection: 'agreements', depth: 'brief' },
    extensions: { collection: 'extensions', depth: 'brief' },
    focusAreas: { collection: 'focusAreas' },
    coverages: { collection: 'coverages' },
    pictures: { collection: 'situationPictures', depth: 'brief' },
    efforts: { collection: 'communicationEfforts', depth: 'brief' },
    plans: { collection: 'plans', depth: 'brief' },
    handedOut: { collection: 'assignments', where: ofMeeting },
    openAssignments: { collection: 'assignments', where: { field: 'state', oneOf: ['open'] } },
    items: { collection: 'agendaItems', where: ofMeeting },
    approvals: { collection: 'minutesApprovals', where: ofMeeting },
    locked: { collection: 'lockedMinutes', where: ofMeeting },
    rounds: { collection: 'statusRounds', depth: 'shown' }
  } as const;
}

type FrameAnswers = Answers<ReturnType<typeof frameQueries>>;

/** What the meeting has handed out, and what is open from earlier ones. */
type AssignmentAnswers = Answers<{ readonly assignments: { readonly collection: 'assignments' } }>;

/** What is read when nobody knows whose meeting it will be: all there is on most sites. */
const firstRows = {
  actions: { collection: 'actions', depth: 'listed', atMost: 1_000 },
  reports: { collection: 'statusReports', depth: 'shown', atMost: 1_000 },
  dateChanges: { collection: 'dateChanges', atMost: 200 }
} as const;

type RowAnswers = Answers<typeof firstRows>;

interface FirstAnswers {
  readonly frame: FrameAnswers;
  readonly words: WordAnswers;
  readonly first: RowAnswers;
  readonly meetingKey: string;
}

async function withRows(
  session: Session,
  { frame, words: firstRead, first, meetingKey }: FirstAnswers
): Promise<LoadedMeeting> {
  const areAllHere = isAll(first);
  const groupKey = valuesOf(frame.meetings).find(({ key }) => key === meetingKey)?.groupKey;
  const [words, rows] = await Promise.all([
    completeWords(session, firstRead, { meetingKey, groupKey, groups: valuesOf(frame.groups) }),
    areAllHere ? first : rowsOfMeeting(session, frame, meetingKey)
  ]);
  const { handedOut, openAssignments, ...rest } = frame;
  const assignments = eachOnce(handedOut, openAssignments);
  return { answers: { ...rest, ...words, ...rows, assignments }, areTextsRead: areAllHere };
}

function isAll({ actions, reports, dateChanges }: RowAnswers): boolean {
  return (
    isWhole(actions, firstRows.actions.atMost) &&
    isWhole(reports, firstRows.reports.atMost) &&
    isWhole(dateChanges, firstRows.dateChanges.atMost)
  );
}

/** The actions of a meeting's group and of those that answer to it, and those that its round asks about. */
async function rowsOfMeeting(session: Session, frame: FrameAnswers, meetingKey: string): Promise<RowAnswers> {
  const groupKeys = groupKeysOf(frame, meetingKey);
  const round = valuesOf(frame.rounds).find(({ key }) => key === meetingRoundKey(meetingKey));
  const askedKeys = round?.asked.map(({ actionKey }) => actionKey) ?? [];
  const planKeys = planKeysOf(frame, groupKeys);
  const [read, asked, ofPlans] = await loadTogether(
    session,
    session.site,
    { actions: { collection: 'actions', where: { field: 'groupKey', oneOf: groupKeys }, depth: 'listed' } },
    askedQueries(askedKeys),
    planQueries(planKeys)
  );
  const actions = eachOnce(read.actions, asked.actions);
  const known = new Set(planKeys);
  // An action may stand in a plan of another agreement than its group's.
  const others = valuesOf(actions).flatMap(({ planKey }) => (known.has(planKey) ? [] : [planKey]));
  const more = others.length === 0 ? undefined : await session.store.load(session.site, planQueries(others));
  return {
    actions,
    reports: eachOnce(ofPlans.reports, asked.reports, more?.reports),
    dateChanges: eachOnce(ofPlans.dateChanges, more?.dateChanges)
  };
}

function groupKeysOf({ meetings, groups }: FrameAnswers, meetingKey: string): readonly string[] {
  const meeting = valuesOf(meetings).find(({ key }) => key === meetingKey);
  if (meeting === undefined) return [];
  const all = valuesOf(groups);
  const below = all.filter(({ key }) => groupsAbove(all, key).some((one) => one.key === meeting.groupKey));
  return [meeting.groupKey, ...below.map(({ key }) => key)];
}

function planKeysOf({ groups, plans }: FrameAnswers, groupKeys: readonly string[]): readonly string[] {
  const ours = valuesOf(groups).filter(({ key }) => groupKeys.includes(key));
  const agreementKeys = new Set(ours.map(({ agreementKey }) => agreementKey));
  return valuesOf(plans).flatMap(({ key, agreementKey, state }) =>
    state !== 'closed' && agreementKeys.has(agreementKey) ? [key] : []
  );
}

function planQueries(planKeys: readonly string[]) {
  const where = { field: 'planKey', oneOf: planKeys } as const;
  return {
    reports: { collection: 'statusReports', where, depth: 'listed' },
    dateChanges: { collection: 'dateChanges', where }
  } as const;
}

async function readTexts({ store, site }: Session, keys: readonly string[]): Promise<Rows<StatusReport>> {
  return (await store.load(site, { reports: byKey('statusReports', ...keys) })).reports;
}
