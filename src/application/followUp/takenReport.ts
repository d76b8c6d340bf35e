import { isKey } from '../../core/recorded';
import { checkStatusReport } from '../../core/followUp/checkStatusReport';
import { type Asked } from '../../core/followUp/answerKey';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Violation } from '../../core/violation';
import { type Session } from '../session';
import { findActor } from '../standing';
import { only, type Written } from '../write';
import { type ReportedAction, settingOf } from './openReportForm';
import { draftReport, type ReportInput } from './reportForm';
import { reportQueries, reportStatusWith } from './reportStatus';
import { reportFromRoundWith, roundQueries } from '../statusRound/reportFromRound';
import { ok } from '../../core/result';

/** Mottagen rapport: an answer as it was given in Teams, durable before it is in its list. */
export interface TakenReport extends ReportedAction {
  readonly input: ReportInput;
  /** Made once when the form was drawn. */
  readonly instance: string;
  readonly asked?: Asked | undefined;
  readonly correctsKey?: string | undefined;
  /** Day on which it was given; it may reach its list later. */
  readonly day: CalendarDay;
}

/**
 * What is wrong with an answer as it stands, without asking a site: texts that are missing, too long or hold a
 * personnummer. Who may, and whether the action still takes reports, is asked when it is written.
 */
export function checkTakenReport({ input, day, ...keys }: TakenReport): readonly Violation[] {
  const { light, text, obstacle, remedy, nextStep, outcome, kind, orgUnitKey } = input;
  if (light === undefined) return [{ code: 'fieldMissing', field: 'light' }];
  const number = outcome.trim() === '' ? undefined : Number(outcome.replace(/\s/g, '').replace(',', '.'));
  const key = isKey(keys.instance) ? keys.instance : 'instance';
  const { planKey, actionKey, correctsKey } = keys;
  return checkStatusReport({
    ...{ key, planKey, actionKey, kind, light, orgUnitKey, day, text, obstacle, remedy, nextStep },
    ...(number !== undefined && { outcome: number }),
    ...(correctsKey !== undefined && { correctsKey }),
    channel: 'bot',
    side: 'other',
    recordedBy: 'reporter',
    recordedOn: day
  });
}

/**
 * Writes an answer that was taken: the report is the same whenever it is written, and however often. One read, one row.
 *
 * @throws AppError when the site cannot be reached: the answer waits
 */
export async function writeTakenReport(session: Session, taken: TakenReport): Promise<Written<StatusReport>> {
  const { asked: what, actionKey, planKey } = taken;
  const answers = await session.store.load(session.site, {
    ...reportQueries(session, actionKey),
    ...roundQueries(...(what?.kind === 'round' ? [what.roundKey] : []))
  });
  const action = only(answers.action, { collection: 'actions', key: actionKey }, { planKey });
  if (!action.ok) return action;
  const actor = findActor(session, answers);
  const reader = actor.ok ? actor.value : undefined;
  const setting = settingOf(session, action.value.value, { ...answers, reader });
  if (!setting.ok) return setting;
  // What was asked is settled when the form is drawn: derived here, a second try would get another key.
  const { instance, asked = { kind: 'unasked' }, correctsKey } = taken;
  const draft = draftReport(
    taken.input,
    { ...setting.value, today: taken.day },
    { instance, asked, correctsKey, channel: 'bot' }
  );
  if (!draft.ok) return draft;
  if (asked.kind !== 'round') return reportStatusWith(session, draft.value, answers);
  const inRound = { roundKey: asked.roundKey, draft: draft.value };
  const answered = await reportFromRoundWith(session, inRound, answers);
  return answered.ok ? ok(answered.value.report) : answered;
}
