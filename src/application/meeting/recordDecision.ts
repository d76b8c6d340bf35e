import { yearOf } from '../../core/calendar/calendarDay';
import { checkDecision } from '../../core/meeting/checkDecision';
import { decisionKeyOf, nextDecisionNumber } from '../../core/meeting/decisionNumber';
import { type Decision } from '../../core/meeting/meeting';
import { ok, refused } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { findUnknownReferences } from '../references';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { type Written } from '../write';

/** A decision as its writer fills it in; its number is given when it is recorded. */
export type DecisionDraft = Omit<Draft<Decision>, 'key' | 'year' | 'sequence'>;

/** How often somebody else may take the number first before that is a fault. */
const maxNumberTries = 20;

/**
 * Records what a group decided, under the next number of the group and year. Two who record at once get a number each;
 * the same decision recorded again is the row that stands there.
 */
export async function recordDecision(session: Session, draft: DecisionDraft): Promise<Written<Decision>> {
  const unknown = await findUnknownReferences(session, [
    { field: 'groupKey', collection: 'groups', keys: [draft.groupKey] },
    { field: 'meetingKey', collection: 'meetings', keys: [draft.meetingKey] },
    { field: 'actionKey', collection: 'actions', keys: [draft.actionKey] }
  ]);
  if (unknown.length > 0) return refused({ code: 'rulesBroken', violations: unknown });
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
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    decisions: { collection: 'decisions', where: { field: 'groupKey', oneOf: [draft.groupKey] } }
  });
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('recordDecision', { kind: 'group', groupKey: draft.groupKey });
  if (!allowed.ok) return allowed;
  const same = answers.decisions.rows.find((stored) => isSameDecision(stored, draft, actor.value.person.key));
  if (same !== undefined) return ok(same);
  const year = yearOf(draft.day);
  const number = nextDecisionNumber(valuesOf(answers.decisions), { groupKey: draft.groupKey, year });
  const key = decisionKeyOf({ ...number, groupKey: draft.groupKey });
  const row = actor.value.stamp<Decision>({ ...draft, ...number, key });
  const violations = checkDecision(row);
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  return session.store.add(session.site, 'decisions', row);
}

function isSameDecision({ value }: Stored<Decision>, draft: DecisionDraft, personKey: string): boolean {
  return (
    value.recordedBy === personKey &&
    value.day === draft.day &&
    value.kind === draft.kind &&
    value.text === draft.text &&
    value.actionKey === draft.actionKey &&
    value.meetingKey === draft.meetingKey
  );
}
