import { yearOf } from '../../core/calendar/calendarDay';
import { checkDecision, checkDecisionMeeting } from '../../core/meeting/checkDecision';
import { decisionKeyOf, nextDecisionNumber, type DecisionNumber } from '../../core/meeting/decisionNumber';
import { type Decision } from '../../core/meeting/meeting';
import { ok } from '../../core/result';
import { findUnknown, referenceQueries, type Reference } from '../references';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { byKey, isSameAct, loadTogether, type Written } from '../write';

/** A decision as its writer fills it in; its number is given when it is recorded. */
export type DecisionDraft = Omit<Draft<Decision>, 'key' | 'year' | 'sequence'>;

/** How often somebody else may take the number first before that is a fault. */
const maxNumberTries = 20;

/**
 * Records what a group decided, under the next number of the group and year. Two who record at once get a number each;
 * the same decision recorded again is the row that stands there.
 */
export async function recordDecision(session: Session, draft: DecisionDraft): Promise<Written<Decision>> {
  let outcome = await takeNextNumber(session, draft);
  for (let tries = 1; isNumberTaken(outcome) && tries < maxNumberTries; tries += 1) {
    outcome = await takeNextNumber(session, draft);
  }
  return outcome;
}

function isNumberTaken(outcome: Written<Decision>): boolean {
  return !outcome.ok && outcome.error.code === 'duplicateKey';
}

async function takeNextNumber(session: Session, draft: DecisionDraft): Promise<Written<Decision>> {
  const references = referencesOf(draft);
  const [answers, here] = await loadTogether(
    session,
    session.site,
    {
      ...standingQueries(session),
      decisions: { collection: 'decisions', where: { field: 'groupKey', oneOf: [draft.groupKey] } },
      meetings: byKey('meetings', ...(draft.meetingKey === undefined ? [] : [draft.meetingKey]))
    },
    referenceQueries(references)
  );
  const unknown = findUnknown(references, here, {});
  if (unknown.length > 0) return refuseBroken(unknown);
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const { groupKey } = draft;
  const allowed = actor.value.check('recordDecision', { kind: 'group', groupKey });
  if (!allowed.ok) return allowed;
  const numbered = (number: DecisionNumber): Decision =>
    actor.value.stamp<Decision>({ ...draft, ...number, key: decisionKeyOf({ ...number, groupKey }) });
  const same = answers.decisions.rows.find(({ value }) => isSameAct(value, numbered(numberOf(value))));
  if (same !== undefined) return ok(same);
  const row = numbered(
    nextDecisionNumber(valuesOf(answers.decisions), { groupKey, year: yearOf(draft.day) })
  );
  const violations = [...checkDecision(row), ...checkDecisionMeeting(row, valuesOf(answers.meetings))];
  return violations.length > 0 ? refuseBroken(violations) : session.store.add(session.site, 'decisions', row);
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
