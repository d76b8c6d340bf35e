import { type Meeting } from '../../core/meeting/meeting';
import { type Task } from '../../core/organisation/permissions';
import { ok, refused, type Result } from '../../core/result';
import { findReader, type ReaderAnswers } from '../overview/actorView';
import { type Rows, type Stored } from '../ports/listStore';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { type Actor } from '../standing';

/** A meeting, and somebody who may do something about it. */
export interface MeetingAtHand {
  readonly actor: Actor;
  readonly meeting: Stored<Meeting>;
}

/** The meeting and the person who acts, if the person may; one whose minutes are approved is written no more. */
export function findMeeting(
  session: Session,
  answers: ReaderAnswers & { readonly meetings: Rows<Meeting> },
  { meetingKey, task }: { readonly meetingKey: string; readonly task: Task }
): Result<MeetingAtHand, UseCaseRefusal> {
  const meeting = answers.meetings.rows.find(({ value }) => value.key === meetingKey);
  if (meeting === undefined) return refuseMissing({ collection: 'meetings', key: meetingKey });
  const actor = findReader(session, answers);
  if (actor === undefined) return refused({ code: 'notAllowed', task, roles: [] });
  const allowed = actor.check(task, { kind: 'group', groupKey: meeting.value.groupKey });
  if (!allowed.ok) return allowed;
  return meeting.value.state === 'approved'
    ? refuseBroken([{ code: 'meetingLocked', field: 'state' }])
    : ok({ actor, meeting });
}
