import { checkStatusReport } from '../../core/followUp/checkStatusReport';
import { checkCorrection } from '../../core/followUp/correction';
import { checkReporterSide, checkReportOnAction } from '../../core/followUp/reportOnAction';
import { type StatusReport } from '../../core/followUp/statusReport';
import { ok } from '../../core/result';
import { scopeOfAction } from '../plan/planAccess';
import { type Answers } from '../ports/listStore';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { addOnce, byKey, isSameAct, only, type Written } from '../write';

/**
 * Gives a status report: one row, under the answer key that the form or card was drawn with (see `answerKeyOf`), so
 * that the same answer sent twice is one record. Nothing else is written.
 */
export async function reportStatus(
  session: Session,
  draft: Draft<StatusReport>
): Promise<Written<StatusReport>> {
  const answers = await session.store.load(session.site, reportQueries(session, draft.actionKey));
  return reportStatusWith(session, draft, answers);
}

/** What a report about an action is judged by. */
export function reportQueries(session: Session, actionKey: string) {
  return {
    ...standingQueries(session),
    action: byKey('actions', actionKey),
    reports: { collection: 'statusReports', where: { field: 'actionKey', oneOf: [actionKey] } }
  } as const;
}

/** Answers to {@link reportQueries}. */
export type ReportAnswers = Answers<ReturnType<typeof reportQueries>>;

/** As {@link reportStatus}, on rows that have just been read. */
export async function reportStatusWith(
  session: Session,
  draft: Draft<StatusReport>,
  answers: ReportAnswers
): Promise<Written<StatusReport>> {
  const action = only(answers.action, { collection: 'actions', key: draft.actionKey });
  if (!action.ok) return action;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const row = actor.value.stamp<StatusReport>(draft);
  // What was taken once stays taken, whatever has been decided about the action since.
  const taken = answers.reports.rows.find(({ value }) => isSameAct(value, row));
  if (taken !== undefined) return ok(taken);
  const allowed = actor.value.check('reportStatus', scopeOfAction(action.value.value));
  if (!allowed.ok) return allowed;
  const units = valuesOf(answers.units);
  // A report that was sent before is not judged by itself.
  const earlierReports = valuesOf(answers.reports).filter((report) => report.key !== row.key);
  const corrected = earlierReports.find((report) => report.key === row.correctsKey);
  const violations = [
    ...checkStatusReport(row),
    ...checkReportOnAction(row, { action: action.value.value, units, earlierReports }),
    ...checkCorrection(row, corrected, units),
    ...checkReporterSide(row, actor.value.person, units)
  ];
  if (violations.length > 0) return refuseBroken(violations);
  return addOnce(session, 'statusReports', row);
}
