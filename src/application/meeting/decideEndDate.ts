import { parseCalendarDay, yearOf } from '../../core/calendar/calendarDay';
import { checkDecision } from '../../core/meeting/checkDecision';
import { decisionKeyOf, formatDecisionNumber } from '../../core/meeting/decisionNumber';
import { type Decision } from '../../core/meeting/meeting';
import { ok, refused, type Result } from '../../core/result';
import { type Operation } from '../operation/operation';
import { noteOf, readPayload, runOperation } from '../operation/runOperation';
import {
  carryOutDateChange,
  judgeDateChange,
  standingOfChange,
  type DateChangeStep
} from '../plan/decideDateChange';
import { judgeNewEnd, rejectOtherProposals, writeNewEnd, type NewEndWish } from '../plan/newEnd';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { type Actor, type Draft } from '../standing';
import { findByKey } from '../write';
import { recordDecisionAs, type DecisionDraft } from './recordDecision';

/** What a meeting decides about a proposed end date, in its own words. */
export interface EndDateDecision {
  readonly change: Omit<DateChangeStep, 'decisionReference'>;
  readonly decision: Omit<DecisionDraft, 'kind' | 'actionKey'>;
}

const payloadNames = [
  ...['key', 'actionKey', 'planKey', 'agreementKey', 'outcome'],
  ...['groupKey', 'meetingKey', 'pointKey', 'text', 'day'],
  // Only of a new end that the meeting sets itself.
  ...['from', 'to', 'reason']
] as const;

/** What a meeting decides about the end of an action without a proposal before it. */
export interface NewEndDecision {
  readonly newEnd: NewEndWish;
  /** The decision behind the end that the writer saw, if it had been moved before. */
  readonly fromReference?: string | undefined;
  readonly decision: EndDateDecision['decision'];
}

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

/**
 * Sets a new end of an action at a meeting, though nobody has proposed it: the date change is written, the decision gets
 * its number, and the action its end under it; what else was proposed about the end is turned down by the same decision.
 * Of two who go out from the same end one is refused, and nothing of that one's is written.
 */
export async function decideNewEnd(
  session: Session,
  { newEnd, fromReference = '', decision }: NewEndDecision
): Promise<Result<Decision, UseCaseRefusal>> {
  const { groupKey, meetingKey = '', pointKey = '', text, day } = decision;
  const note = noteOf({
    key: `decideEndDate|${newEnd.actionKey}|${newEnd.from}|${fromReference}`,
    kind: 'decideEndDate',
    payload: { ...newEnd, outcome: 'decided', groupKey, meetingKey, pointKey, text, day }
  });
  const standing = await findByKey(session, 'operations', note.key);
  const isOwn = standing?.value.payload === note.payload;
  const judged = isOwn ? ok(standing.value) : await judgeDirect(session, { newEnd, decision }, note);
  if (!judged.ok) return judged;
  const done = await runOperation(session, judged.value, carryOutEndDate);
  return done.ok ? recordNoted(session, done.value.value) : refuseOvertaken(session, newEnd, done.error);
}

async function judgeDirect(
  session: Session,
  { newEnd, decision }: NewEndDecision,
  note: Draft<Operation>
): Promise<Result<Operation, UseCaseRefusal>> {
  const judged = await judgeNewEnd(session, newEnd);
  return judged.ok ? judgeWords(judged.value, decision, note) : judged;
}

/** Another began from the same end first: what the end is now says more than that something stands there already. */
async function refuseOvertaken(
  session: Session,
  { actionKey, from }: NewEndWish,
  error: UseCaseRefusal
): Promise<Result<never, UseCaseRefusal>> {
  if (error.code !== 'duplicateKey') return refused(error);
  const action = await findByKey(session, 'actions', actionKey);
  const end = action?.value.end;
  return end === from
    ? refused(error)
    : refuseBroken([{ code: 'endMovedMeanwhile', field: 'from', from, end }]);
}

/** What the rules refuse must not leave a decision behind that nothing followed: they are asked before it is noted. */
async function judge(
  session: Session,
  { change, decision }: EndDateDecision,
  note: Draft<Operation>
): Promise<Result<Operation, UseCaseRefusal>> {
  const judged = await judgeDateChange(session, { ...change, decisionReference: 'B' });
  return judged.ok ? judgeWords(judged.value, decision, note) : judged;
}

function judgeWords(
  actor: Actor,
  decision: EndDateDecision['decision'],
  note: Draft<Operation>
): Result<Operation, UseCaseRefusal> {
  const allowed = actor.check('recordDecision', { kind: 'group', groupKey: decision.groupKey });
  if (!allowed.ok) return allowed;
  const violations = checkDecision(actor.stamp<Decision>(provisional(decision)));
  return violations.length > 0 ? refuseBroken(violations) : ok(actor.stamp<Operation>(note));
}

/** The steps: the date change where nobody has proposed it, the decision, then the date change under its number. */
export async function carryOutEndDate(
  session: Session,
  operation: Operation
): Promise<Result<unknown, UseCaseRefusal>> {
  const payload = readPayload(operation, payloadNames);
  const isDirect = payload.to !== '';
  const standing = await findByKey(session, 'dateChanges', payload.key);
  if (standing === undefined && !isDirect) {
    return refuseMissing({ collection: 'dateChanges', key: payload.key });
  }
  const act = { name: { personKey: operation.recordedBy }, day: operation.recordedOn };
  const written = standing === undefined ? await writeNewEnd(session, payload, act) : ok(standing);
  if (!written.ok) return written;
  const decided = await recordNoted(session, operation);
  if (!decided.ok) return decided;
  const decisionReference = formatDecisionNumber(decided.value);
  const change = written.value.value;
  if (change.decisionReference !== decisionReference) {
    const step = { ...payload, decisionReference, from: standingOfChange(change) };
    const moved = await carryOutDateChange(session, { ...operation, payload: JSON.stringify(step) });
    if (!moved.ok) return moved;
  }
  return isDirect
    ? rejectOtherProposals(session, payload, { decidedOn: operation.recordedOn, decisionReference })
    : ok(undefined);
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
