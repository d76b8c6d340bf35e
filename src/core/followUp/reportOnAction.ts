import { type OrgUnit } from '../organisation/orgUnit';
import { type Person } from '../organisation/person';
import { type Action } from '../plan/action';
import { completionOf } from './completion';
import { newestReports } from './correction';
import { type ReportOnActionViolation } from './followUpViolation';
import { takesPart } from './participation';
import { type StatusReport } from './statusReport';

/** What a report about an action is checked against. */
interface ReportSurroundings {
  readonly action: Action;
  readonly units: readonly OrgUnit[];
  /** The reports that the action already has. */
  readonly earlierReports: readonly StatusReport[];
}

/**
 * Checks whether a report may be given about an action: by the organisation that answers for it, one that takes part, or
 * one that took over from either, in the name of its own side. A proposed or cancelled action is not
 * reported about; a paused one by status only. The effect comes after the end, or after the action is done.
 */
export function checkReportOnAction(
  report: StatusReport,
  surroundings: ReportSurroundings
): readonly ReportOnActionViolation[] {
  const { action, units } = surroundings;
  const found: ReportOnActionViolation[] = [];
  if (report.actionKey !== action.key) found.push({ code: 'reportOfOtherAction', field: 'actionKey' });
  if (report.planKey !== action.planKey) found.push({ code: 'reportOfOtherAction', field: 'planKey' });
  if (!takesPart(report, action, units)) {
    found.push({ code: 'organisationNotInAction', field: 'orgUnitKey', orgUnitKey: report.orgUnitKey });
  }
  const side = units.find((unit) => unit.key === report.orgUnitKey)?.side;
  if (side !== undefined && side !== report.side) {
    found.push({ code: 'reportOfOtherSide', field: 'side', side });
  }
  return [...found, ...checkDecision(report, action), ...checkEffect(report, surroundings)];
}

/**
 * City and police each speak for themselves: neither gives the other's word, nor its key to a shared action, nor
 * corrects what it said. An organisation that is not in the register is another rule's matter.
 */
export function checkReporterSide(
  report: Pick<StatusReport, 'side'>,
  reporter: Pick<Person, 'orgUnitKey'>,
  units: readonly OrgUnit[]
): readonly ReportOnActionViolation[] {
  const side = units.find((unit) => unit.key === reporter.orgUnitKey)?.side;
  return side === undefined || side === report.side
    ? []
    : [{ code: 'reportOfOtherSide', field: 'side', side }];
}

function checkDecision({ kind }: StatusReport, { decision }: Action): readonly ReportOnActionViolation[] {
  const isReportable = decision === 'decided' || (decision === 'paused' && kind === 'status');
  return isReportable ? [] : [{ code: 'actionNotReportable', field: 'kind', decision }];
}

function checkEffect(
  report: StatusReport,
  { action, units, earlierReports }: ReportSurroundings
): readonly ReportOnActionViolation[] {
  const { end } = action;
  if (report.kind !== 'effect' || (end !== undefined && report.day > end)) return [];
  const isDone = completionOf(action, newestReports(earlierReports, units), units).kind === 'done';
  return isDone ? [] : [{ code: 'effectBeforeEnd', field: 'kind', end }];
}
