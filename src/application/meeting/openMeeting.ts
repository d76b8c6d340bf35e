import { type CalendarDay } from '../../core/calendar/calendarDay';
import { warnAboutPictures } from '../../core/situation/situationPicture';
import { type SituationWarning } from '../../core/situation/situationViolation';
import { type CommunicationEffort } from '../../core/communication/communicationEffort';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Agenda } from '../../core/meeting/agenda';
import {
  approvalStanding,
  type ApprovalStanding,
  type LockedMinutes,
  type MinutesApproval
} from '../../core/meeting/approval';
import { type Assignment } from '../../core/meeting/assignment';
import { readMinutes, writtenText, type Minutes } from '../../core/meeting/minutes';
import { type Meeting, type MeetingState } from '../../core/meeting/meeting';
import { type Group } from '../../core/organisation/group';
import { membersOn } from '../../core/organisation/membership';
import { nameOf } from '../../core/overview/actionRow';
import { type NamedKey } from '../../core/overview/namedKey';
import { ok, type Result } from '../../core/result';
import { viewRound, type RoundView } from '../../core/statusRound/roundView';
import { meetingRoundKey } from '../../core/statusRound/statusRound';
import { type DateChange } from '../../core/plan/action';
import { findReader, viewActor } from '../overview/actorView';
import { pageOf, rowOf, type PageRefusal, type PageView } from '../overview/pageView';
import { type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { roundRowsOf, standingOf } from '../statusRound/roundRows';
import { minutesFileName } from './approveMinutes';
import { loadMeeting, textsOf, type MeetingAnswers } from './loadMeeting';
import { askAgendaAreas, dayOfMeeting, type CentralAreas } from './meetingRows';
import { minutesOf } from './minutesOf';

/** The minutes as they were approved. */
export interface LockedView {
  /** Absent when the stored text is gone, or cannot be read. */
  readonly minutes?: Minutes | undefined;
  readonly approvedOn: CalendarDay;
  readonly contentHash: string;
  /** Ändrad efter låsning: the rows say something else now than what was approved. */
  readonly isChanged: boolean;
  /**
   * Somebody has put another text there, past the app: it does not have its hash, or nobody has approved it. Approvals
   * can be added by their own writer only, and changed by nobody.
   */
  readonly isTampered: boolean;
}

/** A meeting as its page shows it. */
export interface OpenedMeeting extends PageView {
  readonly meeting: Stored<Meeting>;
  readonly group: Group;
  readonly members: readonly NamedKey[];
  readonly agenda: Agenda;
  readonly minutes: Minutes;
  /** Fingerprint of what people wrote in the minutes; it is what an approval is given to. */
  readonly writtenHash: string;
  readonly approvers: readonly NamedKey[];
  readonly approval: ApprovalStanding;
  readonly locked?: LockedView | undefined;
  readonly round?: RoundView | undefined;
  /** The newest reports with their texts, by key. */
  readonly reports: ReadonlyMap<string, StatusReport>;
  readonly dateChanges: readonly Stored<DateChange>[];
  /** Of the group: those that are open, as their day comes, and then what this meeting has handed out and is settled. */
  readonly assignments: readonly Stored<Assignment>[];
  readonly efforts: readonly CommunicationEffort[];
  readonly pictureWarning?: SituationWarning | undefined;
  /** An earlier meeting of the group on the same day: the round opens before that one by itself. */
  readonly firstOfDay?: Meeting | undefined;
  /** The meeting before, whose minutes are taken up. */
  readonly previous?: Meeting | undefined;
  readonly persons: readonly NamedKey[];
}

/**
 * Opens a meeting: agenda, round, minutes, approval. One round trip to its site and one, at the same time, to the central
 * catalogue; one more for the minutes of a meeting that is approved. On a site of very many actions or decisions
 * those of the group take a second round trip, and what their reports say a third.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function openMeeting(
  session: Session,
  key: string
): Promise<Result<OpenedMeeting, PageRefusal>> {
  const [loaded, central] = await Promise.all([loadMeeting(session, key), askAgendaAreas(session)]);
  const { answers } = loaded;
  const own = answers.meetings.rows.filter(({ value }) => value.key === key);
  const findings = answers.meetings.findings.filter((finding) => finding.key === key);
  const found = rowOf({ rows: own, findings }, { collection: 'meetings', key });
  if (!found.ok) return found;
  const meeting = found.value;
  const { groupKey } = meeting.value;
  const group = rowOf(
    { rows: answers.groups.rows.filter(({ value }) => value.key === groupKey), findings: [] },
    { collection: 'groups', key: groupKey }
  );
  if (!group.ok) return group;
  const now = await minutesOf(session, answers, { meeting: meeting.value, central });
  const persons = valuesOf(answers.persons);
  const approvals = valuesOf(answers.approvals);
  return ok({
    meeting,
    group: group.value.value,
    agenda: now.agenda,
    minutes: now.minutes,
    writtenHash: now.writtenHash,
    approvers: now.approverKeys.map((one) => nameOf(persons, one)),
    reports: await textsOf(session, loaded, now.agenda),
    approval: approvalStanding(now.approverKeys, approvals, now.writtenHash),
    locked: await lockedOf(session, answers, { state: meeting.value.state, now: now.minutes }),
    ...surroundingsOf(session, answers, { meeting: meeting.value, group: group.value.value }),
    ...pageOfMeeting(session, answers, { groupKey, central })
  });
}

function surroundingsOf(
  session: Session,
  answers: MeetingAnswers,
  { meeting, group }: { readonly meeting: Meeting; readonly group: Group }
) {
  const { groupKey } = meeting;
  const persons = valuesOf(answers.persons);
  const ofAgreement = { agreementKey: group.agreementKey };
  return {
    members: membersOn(valuesOf(answers.memberships), groupKey, meeting.day).map((key) =>
      nameOf(persons, key)
    ),
    round: roundOf(session, answers, meeting),
    dateChanges: answers.dateChanges.rows,
    assignments: sortAssignments(answers.assignments.rows.filter(({ value }) => value.groupKey === groupKey)),
    efforts: valuesOf(answers.efforts).filter(
      ({ agreementKey }) => agreementKey === ofAgreement.agreementKey
    ),
    pictureWarning: warnAboutPictures(
      valuesOf(answers.pictures).filter(({ agreementKey }) => agreementKey === ofAgreement.agreementKey),
      dayOfMeeting(meeting, session.clock.today())
    ),
    firstOfDay: firstOfDay(valuesOf(answers.meetings), meeting),
    previous: previousOf(valuesOf(answers.meetings), meeting),
    persons: persons.map(({ key, name }) => ({ key, name }))
  };
}

function roundOf(session: Session, answers: MeetingAnswers, meeting: Meeting): RoundView | undefined {
  const key = meetingRoundKey(meeting.key);
  const round = valuesOf(answers.rounds).find((one) => one.key === key);
  if (round === undefined) return undefined;
  const rows = roundRowsOf(answers);
  return viewRound(standingOf(session, round, rows), rows, session.clock.today());
}

function firstOfDay(
  meetings: readonly Meeting[],
  { groupKey, day, startTime }: Meeting
): Meeting | undefined {
  return meetings
    .filter((one) => one.groupKey === groupKey && one.day === day && one.state !== 'cancelled')
    .find((one) => one.startTime < startTime);
}

function previousOf(meetings: readonly Meeting[], { groupKey, day }: Meeting): Meeting | undefined {
  return meetings
    .filter((one) => one.groupKey === groupKey && one.day < day && one.state !== 'cancelled')
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .at(-1);
}

function sortAssignments(rows: readonly Stored<Assignment>[]): readonly Stored<Assignment>[] {
  return [...rows].sort(
    (one, other) =>
      Number(one.value.state !== 'open') - Number(other.value.state !== 'open') ||
      (one.value.due < other.value.due ? -1 : 1)
  );
}

/** Of several texts, as an interrupted locking leaves them, the last that was approved. */
async function lockedOf(
  session: Session,
  answers: MeetingAnswers,
  { state, now }: { readonly state: MeetingState; readonly now: Minutes }
): Promise<LockedView | undefined> {
  const approvals = valuesOf(answers.approvals);
  const texts = await Promise.all(
    answers.locked.rows.map((stored) => readLocked(session, stored, { approvals, now }))
  );
  const genuine = texts.filter(({ isTampered }) => !isTampered).at(-1);
  // A text that is still being stored has locked nothing.
  return genuine ?? (state === 'approved' ? texts.at(-1) : undefined);
}

async function readLocked(
  { store, site, digest }: Session,
  { itemId, value: { approvedOn, contentHash } }: Stored<LockedMinutes>,
  { approvals, now }: { readonly approvals: readonly MinutesApproval[]; readonly now: Minutes }
): Promise<LockedView> {
  const text = await store.readDocument(site, 'lockedMinutes', { itemId, fileName: minutesFileName });
  const minutes = text === undefined ? undefined : readMinutes(text);
  if (text === undefined || minutes === undefined) {
    return { approvedOn, contentHash, isChanged: false, isTampered: true };
  }
  const writtenHash = await digest.sha256(writtenText(minutes));
  const isApproved = approvals.some((approval) => approval.contentHash === writtenHash);
  return {
    minutes,
    approvedOn,
    contentHash,
    isTampered: !isApproved || (await digest.sha256(text)) !== contentHash,
    isChanged: writtenText(minutes) !== writtenText(now)
  };
}

function pageOfMeeting(
  session: Session,
  answers: MeetingAnswers,
  { groupKey, central }: { readonly groupKey: string; readonly central: CentralAreas }
): PageView {
  const actor = viewActor(findReader(session, answers), [
    { scope: { kind: 'group', groupKey }, subjects: ['group', 'action'] },
    { scope: { kind: 'site' }, subjects: ['site'] }
  ]);
  return pageOf(session, answers, { central, actor });
}
