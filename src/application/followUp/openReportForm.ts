import { deriveActionState } from '../../core/followUp/deriveActionState';
import { meetingDaysOf } from '../../core/followUp/meetingDay';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Meeting } from '../../core/meeting/meeting';
import { type Action } from '../../core/plan/action';
import { type ReminderRule } from '../../core/reminder/reminderRule';
import { ok, refused, type Result } from '../../core/result';
import { findReader, readerQueries, viewActor } from '../overview/actorView';
import { scopeOfAction } from '../plan/planAccess';
import { type Rows } from '../ports/listStore';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { type Actor, type StandingAnswers, valuesOf } from '../standing';
import { byKey, only } from '../write';
import { reportingUnits, type ReportSetting } from './reportForm';

/** Which action a report is to be given about. */
export interface ReportedAction {
  readonly planKey: string;
  readonly actionKey: string;
}

/**
 * Opens the form of a report about one action, in one round trip: what it is drawn from, or why the person may give
 * none (somebody else's, cancelled, gone).
 *
 * @throws AppError when the site cannot be read
 */
export async function openReportForm(
  session: Session,
  { planKey, actionKey }: ReportedAction
): Promise<Result<ReportSetting, UseCaseRefusal>> {
  const answers = await session.store.load(session.site, {
    ...readerQueries(session),
    ...summerBreakQuery,
    action: byKey('actions', actionKey),
    reports: {
      collection: 'statusReports',
      where: { field: 'actionKey', oneOf: [actionKey] },
      depth: 'brief'
    },
    meetings: { collection: 'meetings', depth: 'brief' }
  });
  const found = only(answers.action, { collection: 'actions', key: actionKey }, { planKey });
  if (!found.ok) return found;
  const reader = findReader(session, answers);
  return settingOf(session, found.value.value, { ...answers, reader });
}

/** The rows around an action from which its form is drawn, and the one who reports. */
export interface SettingRows extends Pick<StandingAnswers, 'units'> {
  /** Absent for one who is not in the site's register. */
  readonly reader: Actor | undefined;
  readonly reports: Rows<StatusReport>;
  readonly meetings: Rows<Meeting>;
  readonly summerBreak: Rows<ReminderRule>;
}

/** What the form of a report is drawn from, out of rows that have been read. */
export function settingOf(
  session: Session,
  action: Action,
  { reader, ...answers }: SettingRows
): Result<ReportSetting, UseCaseRefusal> {
  if (reader === undefined) return refused({ code: 'notAllowed', task: 'reportStatus', roles: [] });
  const allowed = reader.check('reportStatus', scopeOfAction(action));
  if (!allowed.ok) return allowed;
  const today = session.clock.today();
  const units = valuesOf(answers.units);
  const ofGroup = valuesOf(answers.meetings).filter(({ groupKey }) => groupKey === action.groupKey);
  const dayRules = siteDayRules(session, answers);
  const context = { meetingDays: meetingDaysOf(ofGroup, dayRules), dayRules, units };
  const status = deriveActionState({ action, reports: valuesOf(answers.reports), today, context });
  const { person: reporter } = viewActor(reader, [{ scope: scopeOfAction(action), subjects: ['action'] }]);
  return judge({ action, status, units, reporter, today });
}

function judge(setting: ReportSetting): Result<ReportSetting, UseCaseRefusal> {
  const { action, reporter } = setting;
  const { decision } = action;
  if (decision === 'proposed' || decision === 'cancelled') {
    return refuseBroken([{ code: 'actionNotReportable', field: 'kind', decision }]);
  }
  if (reportingUnits(setting).length > 0) return ok(setting);
  const orgUnitKey = reporter?.orgUnitKey ?? action.key;
  return refuseBroken([{ code: 'organisationNotInAction', field: 'orgUnitKey', orgUnitKey }]);
}
