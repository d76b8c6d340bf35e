import {
  approvalStanding,
  checkMinutesApproval,
  type LockedMinutes,
  type MinutesApproval
} from '../../core/meeting/approval';
import { changeMeetingState } from '../../core/meeting/checkMeeting';
import { minutesText } from '../../core/meeting/minutes';
import { type Meeting } from '../../core/meeting/meeting';
import { ok, type Result } from '../../core/result';
import { type Operation } from '../operation/operation';
import { noteOf, readPayload, runOperation } from '../operation/runOperation';
import { type Stored } from '../ports/listStore';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActorOn, valuesOf, type Actor } from '../standing';
import { addOnce, findByKey } from '../write';
import { loadMeeting, loadMeetingFor } from './loadMeeting';
import { findMeeting } from './meetingAccess';
import { askAgendaAreas } from './meetingRows';
import { minutesOf } from './minutesOf';

/** What came of an approval: it is noted, and once everybody named has approved the minutes are locked. */
export interface ApprovedMinutes {
  readonly isLocked: boolean;
  /** Keys of those who are still to approve the minutes as they stand. */
  readonly waiting: readonly string[];
}

/** Name of the attachment that holds the minutes as they were approved. */
export const minutesFileName = 'minutes.json';

/** The minutes that somebody has read: of which meeting, and the fingerprint of what was written in them. */
export interface ReadMinutes {
  readonly meetingKey: string;
  /** SHA-256 as `openMeeting` gave it with the text. */
  readonly writtenHash: string;
}

/**
 * Justerar: approves the minutes of a held meeting as they were read, in one's own name; refused if they say something
 * else by now. When everybody who is named has approved this very text, the minutes are locked: stored with a hash, and
 * the meeting is marked as approved. A text that is changed meanwhile must be approved again by all.
 */
export async function approveMinutes(
  session: Session,
  { meetingKey, writtenHash }: ReadMinutes
): Promise<Result<ApprovedMinutes, UseCaseRefusal>> {
  const [{ answers }, central] = await Promise.all([
    loadMeeting(session, meetingKey),
    askAgendaAreas(session)
  ]);
  const found = findMeeting(session, answers, { meetingKey, task: 'approveMinutes' });
  if (!found.ok) return found;
  const { actor, meeting } = found.value;
  const changed = changeMeetingState(meeting.value, 'approved', session.clock.today());
  if (!changed.ok) return refuseBroken([changed.error]);
  const now = await minutesOf(session, answers, { meeting: meeting.value, central });
  const refusal = checkApprover(actor, now.approverKeys);
  if (refusal !== undefined) return refusal;
  if (now.writtenHash !== writtenHash) return refuseOtherText();
  const approval = await addApproval(session, actor, { meetingKey, contentHash: writtenHash });
  if (!approval.ok) return approval;
  const approvals = [...valuesOf(answers.approvals), approval.value.value];
  const { waiting } = approvalStanding(now.approverKeys, approvals, writtenHash);
  if (waiting.length > 0) return ok({ isLocked: false, waiting });
  const payload = { meetingKey, writtenHash };
  const note = noteOf({ key: `lockMinutes|${meetingKey}|${writtenHash}`, kind: 'lockMinutes', payload });
  const done = await runOperation(session, actor.stamp<Operation>(note), carryOutLocking);
  return done.ok ? ok({ isLocked: true, waiting: [] }) : done;
}

/** The steps: the minutes with their hash, their text as an attachment, then the meeting, which marks that all is done. */
export async function carryOutLocking(
  session: Session,
  operation: Operation
): Promise<Result<unknown, UseCaseRefusal>> {
  const { meetingKey, writtenHash } = readPayload(operation, ['meetingKey', 'writtenHash']);
  const name = { personKey: operation.recordedBy };
  const [answers, central] = await Promise.all([
    loadMeetingFor(session, meetingKey, name),
    askAgendaAreas(session)
  ]);
  const meeting = answers.meetings.rows.find(({ value }) => value.key === meetingKey);
  if (meeting === undefined) return refuseMissing({ collection: 'meetings', key: meetingKey });
  if (meeting.value.state === 'approved') return ok(undefined);
  const actor = findActorOn(operation.recordedOn, answers);
  if (!actor.ok) return actor;
  const { groupKey } = meeting.value;
  const allowed = actor.value.check('approveMinutes', { kind: 'group', groupKey });
  if (!allowed.ok) return allowed;
  const changed = changeMeetingState(meeting.value, 'approved', operation.recordedOn);
  if (!changed.ok) return refuseBroken([changed.error]);
  const now = await minutesOf(session, answers, { meeting: meeting.value, central });
  // What was approved is what gets locked: a word that was written in between has to be approved first.
  if (now.writtenHash !== writtenHash) return refuseOtherText();
  const stored = await storeMinutes(session, actor.value, { meetingKey, text: minutesText(now.minutes) });
  if (!stored.ok) return stored;
  const value = actor.value.stamp<Meeting>(changed.value);
  return session.store.save(session.site, 'meetings', { stored: meeting, value });
}

function refuseOtherText(): Result<never, UseCaseRefusal> {
  return refuseBroken([{ code: 'minutesChangedMeanwhile', field: 'contentHash' }]);
}

function checkApprover(
  { person }: Actor,
  approverKeys: readonly string[]
): Result<never, UseCaseRefusal> | undefined {
  if (approverKeys.length === 0) return refuseBroken([{ code: 'noApprover', field: 'approverKeys' }]);
  return approverKeys.includes(person.key)
    ? undefined
    : refuseBroken([{ code: 'notNamedApprover', field: 'approverKeys' }]);
}

function addApproval(
  session: Session,
  actor: Actor,
  { meetingKey, contentHash }: Pick<MinutesApproval, 'meetingKey' | 'contentHash'>
): Promise<Result<Stored<MinutesApproval>, UseCaseRefusal>> {
  const personKey = actor.person.key;
  // The fingerprint is part of the key: the same word twice is one, a new one about a changed text is another.
  const key = `${meetingKey}|${personKey}|${contentHash.slice(0, 16)}`;
  const row = actor.stamp<MinutesApproval>({ key, meetingKey, personKey, contentHash });
  const violations = checkMinutesApproval(row);
  return violations.length > 0
    ? Promise.resolve(refuseBroken(violations))
    : addOnce(session, 'minutesApprovals', row);
}

async function storeMinutes(
  session: Session,
  actor: Actor,
  { meetingKey, text }: { readonly meetingKey: string; readonly text: string }
): Promise<Result<unknown, UseCaseRefusal>> {
  const { store, site, digest, clock } = session;
  const contentHash = await digest.sha256(text);
  // Named by its content: cut off and begun again with other facts, the new text gets a row and an attachment of its own.
  const key = `${meetingKey}|${contentHash.slice(0, 16)}`;
  const draft = { key, meetingKey, approvedOn: clock.today(), contentHash };
  const standing = await findByKey(session, 'lockedMinutes', key);
  const row =
    standing === undefined
      ? await store.add(site, 'lockedMinutes', actor.stamp<LockedMinutes>(draft))
      : ok(standing);
  if (!row.ok) return row;
  const { itemId } = row.value;
  await store.attach(site, 'lockedMinutes', { itemId, fileName: minutesFileName, content: text });
  return ok(undefined);
}
