import { checkCorrection, newestReports } from '../followUp/correction';
import { type StatusReport } from '../followUp/statusReport';
import { type OrgUnit } from '../organisation/orgUnit';

/** A report that counts, with what it has corrected folded behind it. */
export interface ReportThread {
  readonly report: StatusReport;
  /** The report first given and every other correction of it, newest first; both stay. */
  readonly corrected: readonly StatusReport[];
}

/**
 * The reports of one action, newest first, a report and its corrections as one. Every report stands in exactly one
 * thread.
 *
 * @param reports - In the order of their list.
 */
export function threadReports(
  reports: readonly StatusReport[],
  units: readonly OrgUnit[]
): readonly ReportThread[] {
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const counting = newestReports(reports, units);
  const byOrigin = new Map<string, StatusReport[]>();
  for (const report of reports) {
    const originKey = originKeyOf(report, byKey, units);
    byOrigin.set(originKey, [report, ...(byOrigin.get(originKey) ?? [])]);
  }
  return [...counting].reverse().map((report) => {
    const thread = byOrigin.get(originKeyOf(report, byKey, units)) ?? [];
    return { report, corrected: thread.filter(({ key }) => key !== report.key) };
  });
}

/** The report at the beginning of a chain of corrections; its own key when it corrects none, or goes round. */
function originKeyOf(
  report: StatusReport,
  byKey: ReadonlyMap<string, StatusReport>,
  units: readonly OrgUnit[]
): string {
  const walked = new Set<string>();
  let current = report;
  for (;;) {
    walked.add(current.key);
    const original = byKey.get(current.correctsKey ?? '');
    if (original === undefined || checkCorrection(current, original, units).length > 0) return current.key;
    if (walked.has(original.key)) return report.key;
    current = original;
  }
}
