import { stockholmDayOf } from '../../core/calendar/instant';
import { type StatusReport } from '../../core/followUp/statusReport';
import { ok, type Result } from '../../core/result';
import { roundStateAt, roundTermsOf } from '../../core/statusRound/roundTerms';
import { type ReportAnswers, reportQueries, reportStatusWith } from '../followUp/reportStatus';
import { type Answers, type Stored } from '../ports/listStore';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { valuesOf, type Draft } from '../standing';
import { byKey, only } from '../write';

/** When an answer came: in time, late but before the meeting, or after the closing, which makes it an ordinary report. */
export type AnswerTiming = 'inTime' | 'late' | 'afterClosing';

/** An answer as it was stored. */
export interface TakenAnswer {
  readonly report: Stored<StatusReport>;
  readonly timing: AnswerTiming;
}

/**
 * Answers a status round: one status report like any other, marked with the round while the round takes answers. An
 * answer that comes after the closing is never lost: it is an ordinary report. What the report itself may not be
 * (a cancelled action, red without remedy, somebody who has left) is refused as `reportStatus` does.
 */
export async function reportFromRound(
  session: Session,
  { roundKey, draft }: { readonly roundKey: string; readonly draft: Draft<StatusReport> }
): Promise<Result<TakenAnswer, UseCaseRefusal>> {
  const answers = await session.store.load(session.site, {
    ...reportQueries(session, draft.actionKey),
    ...roundQueries(roundKey)
  });
  return reportFromRoundWith(session, { roundKey, draft }, answers);
}

/** What says whether a round still takes answers. */
export function roundQueries(...roundKeys: readonly string[]) {
  return {
    ...summerBreakQuery,
    round: byKey('statusRounds', ...roundKeys),
    meetings: { collection: 'meetings', depth: 'brief' }
  } as const;
}

/** As {@link reportFromRound}, on rows that have just been read. */
export async function reportFromRoundWith(
  session: Session,
  { roundKey, draft }: { readonly roundKey: string; readonly draft: Draft<StatusReport> },
  answers: ReportAnswers & Answers<ReturnType<typeof roundQueries>>
): Promise<Result<TakenAnswer, UseCaseRefusal>> {
  const found = only(answers.round, { collection: 'statusRounds', key: roundKey });
  if (!found.ok) return found;
  const round = found.value.value;
  if (!round.asked.some(({ actionKey }) => actionKey === draft.actionKey)) {
    return refuseBroken([{ code: 'actionNotAsked', field: 'actionKey' }]);
  }
  const now = session.clock.now();
  const terms = roundTermsOf(round, valuesOf(answers.meetings), siteDayRules(session, answers));
  const isClosed = roundStateAt(round, terms, now) === 'closed';
  const { roundKey: _, ...plain } = draft;
  const report = await reportStatusWith(session, isClosed ? plain : { ...plain, roundKey }, answers);
  if (!report.ok) return report;
  const isLate = stockholmDayOf(now) > terms.answerBy;
  return ok({ report: report.value, timing: isClosed ? 'afterClosing' : isLate ? 'late' : 'inTime' });
}
