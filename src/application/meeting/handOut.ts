import { checkAssignment, type Assignment } from '../../core/meeting/assignment';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { refused } from '../../core/result';
import { findReader, readerQueries } from '../overview/actorView';
import { type Stored } from '../ports/listStore';
import { findUnknown, referenceQueries, type Reference } from '../references';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { valuesOf, type Draft } from '../standing';
import { addOnce, byKey, loadTogether, unchanged, type Written } from '../write';

/** An assignment as it is handed out; it begins as open. */
export type AssignmentDraft = Omit<Draft<Assignment>, 'state' | 'settledOn' | 'outcomeText'>;

/** What came of an assignment. */
export type AssignmentOutcome =
  | { readonly state: 'done'; readonly outcomeText?: string }
  | { readonly state: 'dropped'; readonly outcomeText: string };

/** Hands out an assignment; the same twice is one. */
export async function handOut(session: Session, draft: AssignmentDraft): Promise<Written<Assignment>> {
  const references: readonly Reference[] = [
    { field: 'groupKey', collection: 'groups', keys: [draft.groupKey] },
    { field: 'ownerKey', collection: 'persons', keys: [draft.ownerKey] },
    { field: 'meetingKey', collection: 'meetings', keys: [draft.meetingKey] },
    { field: 'actionKey', collection: 'actions', keys: [draft.actionKey] }
  ];
  const [answers, here] = await loadTogether(
    session,
    session.site,
    {
      ...readerQueries(session),
      meetings: byKey('meetings', ...(draft.meetingKey === undefined ? [] : [draft.meetingKey]))
    },
    referenceQueries(references)
  );
  const unknown = findUnknown(references, here, {});
  if (unknown.length > 0) return refuseBroken(unknown);
  const actor = findReader(session, answers);
  if (actor === undefined) return refused({ code: 'notAllowed', task: 'recordDecision', roles: [] });
  const allowed = actor.check('recordDecision', { kind: 'group', groupKey: draft.groupKey });
  if (!allowed.ok) return allowed;
  if (valuesOf(answers.meetings).some(({ state }) => state === 'approved')) {
    return refuseBroken([{ code: 'meetingLocked', field: 'state' }]);
  }
  const row = actor.stamp<Assignment>({ ...draft, state: 'open' });
  const violations = checkAssignment(row);
  if (violations.length > 0) return refuseBroken(violations);
  return addOnce(session, 'assignments', row);
}

/** Says that an assignment is done, or drops it with a reason. Whoever has it may, and whoever records for the group. */
export async function settleAssignment(
  session: Session,
  stored: Stored<Assignment>,
  outcome: AssignmentOutcome
): Promise<Written<Assignment>> {
  const answers = await session.store.load(session.site, {
    ...readerQueries(session),
    assignments: byKey('assignments', stored.value.key)
  });
  const actor = findReader(session, answers);
  if (actor === undefined) return refused({ code: 'notAllowed', task: 'recordDecision', roles: [] });
  const standing = unchanged(answers.assignments, stored);
  if (!standing.ok) return standing;
  const { value } = standing.value;
  const allowed = actor.check('recordDecision', { kind: 'group', groupKey: value.groupKey });
  if (!allowed.ok && actor.person.key !== value.ownerKey) return allowed;
  if (value.state !== 'open') return refuseBroken([{ code: 'assignmentSettled', field: 'state' }]);
  const settledOn: CalendarDay = session.clock.today();
  const row = actor.stamp<Assignment>({ ...value, ...outcome, settledOn });
  const violations = checkAssignment(row);
  if (violations.length > 0) return refuseBroken(violations);
  return session.store.save(session.site, 'assignments', { stored: standing.value, value: row });
}
