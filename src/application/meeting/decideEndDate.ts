import { parseCalendarDay, yearOf } from '../../core/calendar/calendarDay';
import { checkDecision } from '../../core/meeting/checkDecision';
import { decisionKeyOf, formatDecisionNumber } from '../../core/meeting/decisionNumber';
import { type Decision } from '../../core/meeting/meeting';
import { ok, type Result } from '../../core/result';
import { type Operation } from '../operation/operation';
import { noteOf, readPayload, runOperation } from '../operation/runOperation';
import {
  carryOutDateChange,
  judgeDateChange,
  standingOfChange,
  type DateChangeStep
} from '../plan/decideDateChange';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { findByKey } from '../write';
import { recordDecisionAs, type DecisionDraft } from './recordDecision';

/** What a meeting decides about a proposed end date, in its own words. */
export interface EndDateDecision {
  readonly change: Omit<DateChangeStep, 'decisionReference'>;
  readonly decision: Omit<DecisionDraft, 'kind' | 'actionKey'>;
}

const payloadNames = [
  ...['key', 'actionKey', 'planKey', 'agreementKey', 'outcome'],
  ...['groupKey', 'meetingKey', 'pointKey', 'text', 'day']
] as const;

/**
 * Decides about an end date at a meeting: a numbered decision, and with its number the date change and the end of the
 * action. Several rows, noted first: cut off after the decision, the rest is finished or shown, never silent.
 */
export async function decideEndDate(
  session: Session,
  { change, decision }: EndDateDecision
): Promise<Result<Decision, UseCaseRefusal>> {
  const { groupKey, meetingKey = '', pointKey = '', text, day } = decision;
  const note = noteOf({
    key: `decideEndDate|${change.key}|${meetingKey}|${change.outcome}`,
    kind: 'decideEndDate',
    payload: { ...change, groupKey, meetingKey, pointKey, text, day }
  });
  const standing = await findByKey(session, 'operations', note.key);
  const operation =
    standing === undefined ? await judge(session, { change, decision }, note) : ok(standing.value);
  if (!operation.ok) return operation;
  const act = { ...operation.value, payload: note.payload };
  const done = await runOperation(session, act, carryOutEndDate);
  return done.ok ? recordNoted(session, done.value.value) : done;
}

/** What the rules refuse must not leave a decision behind that nothing followed: they are asked before it is noted. */
async function judge(
  session: Session,
  { change, decision }: EndDateDecision,
  note: Draft<Operation>
): Promise<Result<Operation, UseCaseRefusal>> {
  const judged = await judgeDateChange(session, { ...change, decisionReference: 'B' });
  if (!judged.ok) return judged;
  const allowed = judged.value.check('recordDecision', { kind: 'group', groupKey: decision.groupKey });
  if (!allowed.ok) return allowed;
  const violations = checkDecision(judged.value.stamp<Decision>(provisional(decision)));
  return violations.length > 0 ? refuseBroken(violations) : ok(judged.value.stamp<Operation>(note));
}

/** The steps: the decision, then the date change under its number. */
export async function carryOutEndDate(
  session: Session,
  operation: Operation
): Promise<Result<unknown, UseCaseRefusal>> {
  const decided = await recordNoted(session, operation);
  if (!decided.ok) return decided;
  const payload = readPayload(operation, payloadNames);
  const change = await findByKey(session, 'dateChanges', payload.key);
  if (change === undefined) return refuseMissing({ collection: 'dateChanges', key: payload.key });
  const decisionReference = formatDecisionNumber(decided.value);
  if (change.value.decisionReference === decisionReference) return ok(undefined);
  const step = { ...payload, decisionReference, from: standingOfChange(change.value) };
  return carryOutDateChange(session, { ...operation, payload: JSON.stringify(step) });
}

/** The decision under a number that it will not have, so that its own rules can be asked before anything is noted. */
function provisional(decision: EndDateDecision['decision']): Draft<Decision> {
  const number = { year: yearOf(decision.day), sequence: 1 };
  const key = decisionKeyOf({ ...number, groupKey: decision.groupKey });
  return { ...decision, ...number, key, kind: 'decided' };
}

/** The decision of an operation: recorded now, or the row that stands there since the first time. */
async function recordNoted(
  session: Session,
  operation: Operation
): Promise<Result<Decision, UseCaseRefusal>> {
  const { actionKey, outcome, groupKey, meetingKey, pointKey, text, day } = readPayload(
    operation,
    payloadNames
  );
  const parsed = parseCalendarDay(day);
  const draft: DecisionDraft = {
    groupKey,
    ...(meetingKey === '' ? {} : { meetingKey }),
    ...(pointKey === '' ? {} : { pointKey }),
    kind: outcome === 'postponed' ? 'postponed' : 'decided',
    text,
    day: parsed.ok ? parsed.value : operation.recordedOn,
    actionKey
  };
  const name = { personKey: operation.recordedBy };
  const recorded = await recordDecisionAs(session, draft, { name, day: operation.recordedOn });
  return recorded.ok ? ok(recorded.value.value) : recorded;
}
