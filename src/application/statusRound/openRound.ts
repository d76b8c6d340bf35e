import { type CalendarDay, latest } from '../../core/calendar/calendarDay';
import { effectiveDeadline } from '../../core/calendar/dayRules';
import { answerByOf } from '../../core/meeting/answerBy';
import { type Meeting } from '../../core/meeting/meeting';
import { ok, refused, type Result } from '../../core/result';
import { askActions } from '../../core/statusRound/askActions';
import { checkRound } from '../../core/statusRound/checkRound';
import { meetingStart, requestedAnswerBy, roundOpeningDay } from '../../core/statusRound/roundTerms';
import {
  calendarActorKey,
  meetingRoundKey,
  requestedRoundKey,
  type StatusRound
} from '../../core/statusRound/statusRound';
import { nameOf } from '../../core/overview/actionRow';
import { type NamedKey } from '../../core/overview/namedKey';
import { findReader } from '../overview/actorView';
import { type Stored } from '../ports/listStore';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { ruledSession, siteDayRules } from '../siteDays';
import { valuesOf, type Draft } from '../standing';
import { findByKey, type Written } from '../write';
import { roundRowsOf } from './roundRows';
import { loadMeetingScope, loadScope, type ScopeAnswers } from './scopeRows';

/** Begär lägesrapport: what a samordnare wants to ask, and until when. */
export interface RoundRequest extends Pick<StatusRound, 'groupKey' | 'scope' | 'scopeKey'> {
  /** Made once when the form or card is drawn, so that a double click opens one round. */
  readonly requestKey: string;
  /** The meeting that it is for, when the samordnare does not wait for its day. */
  readonly meetingKey?: string;
  /** Five workdays ahead when left out; for a meeting its own. */
  readonly answerBy?: CalendarDay;
  /** Actions that are asked about although nothing is due. */
  readonly addedKeys?: readonly string[];
  readonly reason?: string;
}

/**
 * Opens a status round that a samordnare asks for: what it asks, and whom, is fixed now. The same request twice, or a
 * second round for the same meeting, is the round that stands there.
 */
export async function openRound(session: Session, request: RoundRequest): Promise<Written<StatusRound>> {
  const opened = await openNamedRound(session, request);
  return opened.ok ? ok(opened.value.round) : opened;
}

/** A round that was opened, and what its group is called. */
export interface NamedRound {
  readonly round: Stored<StatusRound>;
  readonly group: NamedKey;
}

/** As {@link openRound}, for one who is to be told in words. */
export async function openNamedRound(
  session: Session,
  request: RoundRequest
): Promise<Result<NamedRound, UseCaseRefusal>> {
  const answers = await loadScope(session, request);
  const actor = findReader(session, answers);
  if (actor === undefined) return refused({ code: 'notAllowed', task: 'requestStatus', roles: [] });
  const allowed = actor.check('requestStatus', { kind: 'group', groupKey: request.groupKey });
  if (!allowed.ok) return allowed;
  const { groupKey, meetingKey, requestKey, scope, scopeKey, addedKeys, reason } = request;
  const meeting = valuesOf(answers.meetings).find(
    (one) => one.key === meetingKey && one.groupKey === groupKey
  );
  if (meetingKey !== undefined && (meeting === undefined || hasBegun(session, meeting))) {
    return refuseBroken([{ code: 'roundNotDue', field: 'meetingKey' }]);
  }
  const draft = draftOf(session, answers, {
    key: meeting === undefined ? requestedRoundKey(groupKey, requestKey) : meetingRoundKey(meeting.key),
    ...{ groupKey, scope, scopeKey, addedKeys, meeting, answerBy: request.answerBy },
    openedByKey: actor.person.key,
    reason
  });
  const added = await addRound(session, actor.stamp<StatusRound>(draft));
  return added.ok ? ok({ round: added.value, group: nameOf(valuesOf(answers.groups), groupKey) }) : added;
}

/**
 * Opens the round before a meeting on its day. The calendar asks, so nobody's right is needed; before its day, or once
 * the meeting has begun or is cancelled, it is refused with `roundNotDue`. A meeting for which nothing is to be asked
 * is refused with `roundAsksNothing`.
 */
export async function openDueRound(session: Session, meetingKey: string): Promise<Written<StatusRound>> {
  const answers = await loadMeetingScope(session, meetingKey);
  const meeting = valuesOf(answers.meetings).find(({ key }) => key === meetingKey);
  const today = session.clock.today();
  if (
    meeting === undefined ||
    hasBegun(session, meeting) ||
    roundOpeningDay(meeting, siteDayRules(session, answers)) > today
  ) {
    return refuseBroken([{ code: 'roundNotDue', field: 'meetingKey' }]);
  }
  const { groupKey } = meeting;
  const draft = draftOf(session, answers, {
    key: meetingRoundKey(meetingKey),
    ...{ groupKey, scope: 'group', scopeKey: groupKey, meeting }
  });
  return addRound(session, { ...draft, recordedBy: calendarActorKey, recordedOn: today });
}

interface RoundPlan extends Pick<StatusRound, 'key' | 'groupKey' | 'scope' | 'scopeKey'> {
  readonly meeting?: Meeting | undefined;
  readonly answerBy?: CalendarDay | undefined;
  readonly addedKeys?: readonly string[] | undefined;
  readonly openedByKey?: string | undefined;
  readonly reason?: string | undefined;
}

function draftOf(session: Session, answers: ScopeAnswers, plan: RoundPlan): Draft<StatusRound> {
  const { dayRules, clock } = ruledSession(session, answers);
  const { key, groupKey, scope, scopeKey, meeting, openedByKey, reason, addedKeys = [] } = plan;
  const openedOn = clock.today();
  const answerBy =
    meeting === undefined
      ? (plan.answerBy ?? requestedAnswerBy(openedOn, dayRules))
      : latest(openedOn, effectiveDeadline(answerByOf(meeting), dayRules));
  const question = { groupKey, scope, scopeKey, until: meeting?.day ?? answerBy, today: openedOn };
  return {
    ...{ key, groupKey, scope, scopeKey, openedOn, answerBy },
    asked: askActions(roundRowsOf(answers), { ...question, dayRules, addedKeys }),
    ...(meeting === undefined ? {} : { meetingKey: meeting.key, meetingDay: meeting.day }),
    ...(openedByKey === undefined ? {} : { openedByKey }),
    ...(reason === undefined ? {} : { reason })
  };
}

async function addRound(session: Session, round: StatusRound): Promise<Written<StatusRound>> {
  const violations = checkRound(round);
  if (violations.length > 0) return refuseBroken(violations);
  const added = await session.store.add(session.site, 'statusRounds', round);
  if (added.ok || added.error.code !== 'duplicateKey') return added;
  // What the first one asked stays asked, whatever has been reported since.
  const standing = await findByKey(session, 'statusRounds', round.key);
  return standing === undefined ? added : ok(standing);
}

function hasBegun({ clock }: Session, meeting: Meeting): boolean {
  return (meeting.state !== 'planned' && meeting.state !== 'called') || clock.now() >= meetingStart(meeting);
}
