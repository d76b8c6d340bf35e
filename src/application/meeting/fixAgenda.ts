import { itemsToCall } from '../../core/meeting/agenda';
import { agendaItemKeyOf, type AgendaItem } from '../../core/meeting/agendaItem';
import { changeMeetingState } from '../../core/meeting/checkMeeting';
import { type Meeting } from '../../core/meeting/meeting';
import { ok, type Result } from '../../core/result';
import { type Operation } from '../operation/operation';
import { noteOf, readPayload, runOperation } from '../operation/runOperation';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { findActorOn, type Actor, type ActorName } from '../standing';
import { findByKey, type Written } from '../write';
import { findMeeting } from './meetingAccess';
import { loadMeeting, loadMeetingFor } from './loadMeeting';
import { agendaOf, askAgendaAreas } from './meetingRows';

/** What the fixing of an agenda leads to. */
type FixedState = Extract<Meeting['state'], 'called' | 'held'>;

/** Kallar till a meeting: every point of its agenda gets its row, then the meeting is marked as called. */
export function callMeeting(session: Session, meetingKey: string): Promise<Written<Meeting>> {
  return fixAgenda(session, { meetingKey, to: 'called', attendeeKeys: [] });
}

/**
 * Marks a meeting as held, with those who were there. One that was never called gets its agenda fixed now, so that the
 * minutes have something to stand on.
 */
export function holdMeeting(
  session: Session,
  { meetingKey, attendeeKeys }: { readonly meetingKey: string; readonly attendeeKeys: readonly string[] }
): Promise<Written<Meeting>> {
  return fixAgenda(session, { meetingKey, to: 'held', attendeeKeys });
}

async function fixAgenda(
  session: Session,
  {
    meetingKey,
    to,
    attendeeKeys
  }: { readonly meetingKey: string; readonly to: FixedState; readonly attendeeKeys: readonly string[] }
): Promise<Written<Meeting>> {
  const { answers } = await loadMeeting(session, meetingKey);
  const found = findMeeting(session, answers, { meetingKey, task: 'editAgenda' });
  if (!found.ok) return found;
  const { actor, meeting } = found.value;
  if (meeting.value.state === to) return ok(meeting);
  const changed = changeMeetingState(meeting.value, to, session.clock.today());
  if (!changed.ok) return refuseBroken([changed.error]);
  const payload = { meetingKey, to, attendees: attendeeKeys.join(' ') };
  // A meeting that was moved after its kallelse is called again: another day is another act.
  const note = noteOf({
    key: `fixAgenda|${meetingKey}|${to}|${meeting.value.day}`,
    kind: 'fixAgenda',
    payload
  });
  const done = await runOperation(session, actor.stamp<Operation>(note), carryOutFixing);
  if (!done.ok) return done;
  const after = await findByKey(session, 'meetings', meetingKey);
  return after === undefined ? refuseMissing({ collection: 'meetings', key: meetingKey }) : ok(after);
}

/** The steps: a row for each point that has none from a kallelse, then the meeting itself, which marks that all is done. */
export async function carryOutFixing(
  session: Session,
  operation: Operation
): Promise<Result<unknown, UseCaseRefusal>> {
  const { meetingKey, to, attendees } = readPayload(operation, ['meetingKey', 'to', 'attendees']);
  const name: ActorName = { personKey: operation.recordedBy };
  const [answers, central] = await Promise.all([
    loadMeetingFor(session, meetingKey, name),
    askAgendaAreas(session)
  ]);
  const meeting = answers.meetings.rows.find(({ value }) => value.key === meetingKey);
  if (meeting === undefined) return refuseMissing({ collection: 'meetings', key: meetingKey });
  if (meeting.value.state === to) return ok(undefined);
  const actor = findActorOn(operation.recordedOn, answers);
  if (!actor.ok) return actor;
  const { groupKey } = meeting.value;
  const allowed = actor.value.check('editAgenda', { kind: 'group', groupKey });
  if (!allowed.ok) return allowed;
  // A forged state is none that may follow, which the core refuses.
  const changed = changeMeetingState(meeting.value, to as FixedState, operation.recordedOn);
  if (!changed.ok) return refuseBroken([changed.error]);
  const agenda = agendaOf(session, answers, { meeting: meeting.value, central });
  const standing = new Map(answers.items.rows.map((item) => [item.value.pointKey, item]));
  for (const item of itemsToCall(agenda)) {
    const written = await writeItem(session, actor.value, { item, standing: standing.get(item.pointKey) });
    if (!written.ok) return written;
  }
  const attendeeKeys = attendees.split(' ').filter((key) => key !== '');
  const value = actor.value.stamp<Meeting>({
    ...changed.value,
    ...(attendeeKeys.length === 0 ? {} : { attendeeKeys })
  });
  return session.store.save(session.site, 'meetings', { stored: meeting, value });
}

async function writeItem(
  { store, site }: Session,
  actor: Actor,
  {
    item,
    standing
  }: {
    readonly item: ReturnType<typeof itemsToCall>[number];
    readonly standing: Parameters<typeof store.save<'agendaItems'>>[2]['stored'] | undefined;
  }
): Promise<Result<unknown, UseCaseRefusal>> {
  if (standing?.value.isCalled === true) return ok(undefined);
  const value = actor.stamp<AgendaItem>({ ...item, key: agendaItemKeyOf(item) });
  if (standing !== undefined) return store.save(site, 'agendaItems', { stored: standing, value });
  const added = await store.add(site, 'agendaItems', value);
  // Somebody touched the point just now: its row is read again, and laid over, by the next try.
  if (!added.ok && added.error.code === 'duplicateKey') {
    return { ok: false, error: { code: 'conflict', key: value.key, current: undefined } };
  }
  return added;
}
