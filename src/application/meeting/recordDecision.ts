import { type CalendarDay, yearOf } from '../../core/calendar/calendarDay';
import { checkDecision, checkDecisionMeeting } from '../../core/meeting/checkDecision';
import { decisionKeyOf, nextDecisionNumber, type DecisionNumber } from '../../core/meeting/decisionNumber';
import { type Decision } from '../../core/meeting/meeting';
import { isWaiting, pointKeyOfMatter, type RaisedMatter } from '../../core/meeting/raisedMatter';
import { pointKeyOfDecision } from '../../core/meeting/agendaPoint';
import { ok } from '../../core/result';
import { type Rows } from '../ports/listStore';
import { findUnknown, referenceQueries, type Reference } from '../references';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActorOn, standingQueries, valuesOf, type ActorName, type Draft } from '../standing';
import { byKey, isSameAct, loadTogether, type Written } from '../write';

/** A decision as its writer fills it in; its number is given when it is recorded. */
export type DecisionDraft = Omit<Draft<Decision>, 'key' | 'year' | 'sequence'>;

/** How often somebody else may take the number first before that is a fault. */
const maxNumberTries = 20;

/**
 * Records what a group decided, under the next number of the group and year. Two who record at once get a number each;
 * the same decision recorded again is the row that stands there. What was postponed comes up at the next meeting by
 * itself; what a group below has raised is answered by it.
 */
export function recordDecision(session: Session, draft: DecisionDraft): Promise<Written<Decision>> {
  return recordDecisionAs(session, draft, { name: session, day: session.clock.today() });
}

/** As {@link recordDecision}, for an act of another day or person that is carried on. */
export async function recordDecisionAs(
  session: Session,
  draft: DecisionDraft,
  act: DecidingAct
): Promise<Written<Decision>> {
  let outcome = await takeNextNumber(session, draft, act);
  for (let tries = 1; isNumberTaken(outcome) && tries < maxNumberTries; tries += 1) {
    outcome = await takeNextNumber(session, draft, act);
  }
  return outcome;
}

/** Who records, and on which day. */
export interface DecidingAct {
  readonly name: ActorName;
  readonly day: CalendarDay;
}

function isNumberTaken(outcome: Written<Decision>): boolean {
  return !outcome.ok && outcome.error.code === 'duplicateKey';
}

async function takeNextNumber(
  session: Session,
  draft: DecisionDraft,
  act: DecidingAct
): Promise<Written<Decision>> {
  const references = referencesOf(draft);
  const [answers, here] = await loadTogether(
    session,
    session.site,
    {
      ...standingQueries(act.name),
      decisions: { collection: 'decisions', where: { field: 'groupKey', oneOf: [draft.groupKey] } },
      matters: { collection: 'raisedMatters', where: { field: 'groupKey', oneOf: [draft.groupKey] } },
      meetings: byKey('meetings', ...(draft.meetingKey === undefined ? [] : [draft.meetingKey]))
    },
    referenceQueries(references)
  );
  const unknown = findUnknown(references, here, {});
  if (unknown.length > 0) return refuseBroken(unknown);
  const actor = findActorOn(act.day, answers);
  if (!actor.ok) return actor;
  const { groupKey } = draft;
  const task = isAnswer(draft, answers) ? 'decideEscalation' : 'recordDecision';
  const allowed = actor.value.check(task, { kind: 'group', groupKey });
  if (!allowed.ok) return allowed;
  const numbered = (number: DecisionNumber): Decision =>
    actor.value.stamp<Decision>({ ...draft, ...number, key: decisionKeyOf({ ...number, groupKey }) });
  const same = answers.decisions.rows.find(({ value }) => isSameAct(value, numbered(numberOf(value))));
  if (same !== undefined) return ok(same);
  const meeting = valuesOf(answers.meetings).find(({ key }) => key === draft.meetingKey);
  if (meeting?.state === 'approved') return refuseBroken([{ code: 'meetingLocked', field: 'state' }]);
  const row = numbered(
    nextDecisionNumber(valuesOf(answers.decisions), { groupKey, year: yearOf(draft.day) })
  );
  const violations = [...checkDecision(row), ...checkDecisionMeeting(row, valuesOf(answers.meetings))];
  return violations.length > 0 ? refuseBroken(violations) : session.store.add(session.site, 'decisions', row);
}

/** Whether the decision answers a matter that was raised to the group. */
function isAnswer(
  draft: DecisionDraft,
  { matters, decisions }: { readonly matters: Rows<RaisedMatter>; readonly decisions: Rows<Decision> }
): boolean {
  const pointKey = pointKeyOfDecision({ ...draft, key: '' });
  return valuesOf(matters).some(
    (matter) => pointKeyOfMatter(matter) === pointKey && isWaiting(matter, valuesOf(decisions))
  );
}

function referencesOf({ groupKey, meetingKey, actionKey }: DecisionDraft): readonly Reference[] {
  return [
    { field: 'groupKey', collection: 'groups', keys: [groupKey] },
    { field: 'meetingKey', collection: 'meetings', keys: [meetingKey] },
    { field: 'actionKey', collection: 'actions', keys: [actionKey] }
  ];
}

function numberOf({ year, sequence }: Decision): DecisionNumber {
  return { year, sequence };
}
