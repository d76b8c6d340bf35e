import { ok, refused, type Result } from '../../core/result';
import { askActions } from '../../core/statusRound/askActions';
import { checkRound } from '../../core/statusRound/checkRound';
import { roundStateAt, roundTermsOf } from '../../core/statusRound/roundTerms';
import { calendarActorKey, meetingRoundKey, type StatusRound } from '../../core/statusRound/statusRound';
import { findReader } from '../overview/actorView';
import { type Stored } from '../ports/listStore';
import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { siteDayRules } from '../siteDays';
import { valuesOf, type Actor } from '../standing';
import { only, type Written } from '../write';
import { readAskedActions, roundFrameQueries, roundRowsOf, type RoundFrameAnswers } from './roundRows';

/** How often a change is made again when somebody else writes the round meanwhile. */
const maxTries = 5;

interface RoundAtHand {
  readonly actor: Actor;
  readonly stored: Stored<StatusRound>;
  readonly answers: RoundFrameAnswers;
}

/** Adds actions to an open round; those that it asks about already are passed over. Two who add at once both get theirs. */
export async function addToRound(
  session: Session,
  { roundKey, actionKeys }: { readonly roundKey: string; readonly actionKeys: readonly string[] }
): Promise<Written<StatusRound>> {
  return untilSaved(async () => {
    const found = await findRound(session, roundKey);
    if (!found.ok) return found;
    const { actor, stored, answers } = found.value;
    if (isClosed(session, stored.value, answers)) return refuseClosed();
    const known = new Set(stored.value.asked.map(({ actionKey }) => actionKey));
    const wanted = actionKeys.filter((key) => !known.has(key));
    if (wanted.length === 0) return ok(stored);
    const { groupKey, scope, scopeKey, answerBy } = stored.value;
    const question = { groupKey, scope, scopeKey, until: answerBy, today: session.clock.today() };
    const rows = { ...answers, ...(await readAskedActions(session, wanted)) };
    const asked = askActions(roundRowsOf(rows), {
      ...question,
      dayRules: siteDayRules(session, answers),
      addedKeys: wanted
    }).filter(({ actionKey }) => wanted.includes(actionKey));
    if (asked.length < wanted.length) return refuseBroken([{ code: 'actionNotAsked', field: 'actionKey' }]);
    const value = actor.stamp<StatusRound>({ ...stored.value, asked: [...stored.value.asked, ...asked] });
    const violations = checkRound(value);
    if (violations.length > 0) return refuseBroken(violations);
    return session.store.save(session.site, 'statusRounds', { stored, value });
  });
}

/** Closes a round before its time; one that is closed stays as it is. */
export async function closeRound(session: Session, roundKey: string): Promise<Written<StatusRound>> {
  return untilSaved(async () => {
    const found = await findRound(session, roundKey);
    if (!found.ok) return found;
    const { actor, stored, answers } = found.value;
    if (isClosed(session, stored.value, answers)) return ok(stored);
    const value = actor.stamp<StatusRound>({ ...stored.value, closedOn: session.clock.today() });
    return session.store.save(session.site, 'statusRounds', { stored, value });
  });
}

/**
 * Closes the round of a meeting that Teams says has begun, before the calendar would. Only on the meeting's own day:
 * somebody who tries the meeting out the day before closes nothing (`roundNotDue`).
 */
export async function closeRoundOfMeeting(
  session: Session,
  meetingKey: string
): Promise<Written<StatusRound>> {
  return untilSaved(async () => {
    const answers = await session.store.load(session.site, roundFrameQueries(session));
    const key = meetingRoundKey(meetingKey);
    const stored = only(answers.rounds, { collection: 'statusRounds', key });
    if (!stored.ok) return stored;
    const round = stored.value.value;
    if (isClosed(session, round, answers)) return ok(stored.value);
    const today = session.clock.today();
    if (valuesOf(answers.meetings).find((one) => one.key === meetingKey)?.day !== today) {
      return refuseBroken([{ code: 'roundNotDue', field: 'meetingKey' }]);
    }
    const value = { ...round, closedOn: today, recordedBy: calendarActorKey, recordedOn: today };
    return session.store.save(session.site, 'statusRounds', { stored: stored.value, value });
  });
}

async function findRound(session: Session, key: string): Promise<Result<RoundAtHand, UseCaseRefusal>> {
  const answers = await session.store.load(session.site, roundFrameQueries(session));
  const stored = answers.rounds.rows.find(({ value }) => value.key === key);
  if (stored === undefined) return refuseMissing({ collection: 'statusRounds', key });
  const actor = findReader(session, answers);
  if (actor === undefined) return refused({ code: 'notAllowed', task: 'requestStatus', roles: [] });
  const allowed = actor.check('requestStatus', { kind: 'group', groupKey: stored.value.groupKey });
  return allowed.ok ? ok({ actor, stored, answers }) : allowed;
}

function isClosed(session: Session, round: StatusRound, answers: RoundFrameAnswers): boolean {
  const terms = roundTermsOf(round, valuesOf(answers.meetings), siteDayRules(session, answers));
  return roundStateAt(round, terms, session.clock.now()) === 'closed';
}

function refuseClosed(): Result<never, UseCaseRefusal> {
  return refuseBroken([{ code: 'roundClosed', field: 'closedOn' }]);
}

async function untilSaved<T>(change: () => Promise<Written<T>>): Promise<Written<T>> {
  let outcome = await change();
  for (let tries = 1; !outcome.ok && outcome.error.code === 'conflict' && tries < maxTries; tries += 1) {
    outcome = await change();
  }
  return outcome;
}
