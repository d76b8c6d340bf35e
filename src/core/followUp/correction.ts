import { type OrgUnit } from '../organisation/orgUnit';
import { isSameUnitOn } from '../organisation/unitSuccession';
import { type CorrectionViolation } from './followUpViolation';
import { type StatusReport } from './statusReport';

/**
 * Checks that a report may correct the one it points at: a report of the same action, by the same organisation or
 * the one that took over from it. `original` is the row that `correctsKey` names, if there is one. A report
 * that corrects nothing passes.
 */
export function checkCorrection(
  report: StatusReport,
  original: StatusReport | undefined,
  units: readonly OrgUnit[]
): readonly CorrectionViolation[] {
  const { correctsKey } = report;
  const field = 'correctsKey';
  if (correctsKey === undefined) return [];
  if (correctsKey === report.key) return [{ code: 'correctsItself', field }];
  if (original?.key !== correctsKey) return [{ code: 'unknownReference', field, key: correctsKey }];
  const found: CorrectionViolation[] = [];
  if (original.actionKey !== report.actionKey) found.push({ code: 'correctsOtherAction', field });
  if (!speaksForSame(report, original, units)) found.push({ code: 'correctsOtherOrganisation', field });
  if (report.day < original.day) {
    found.push({ code: 'correctionBeforeOriginal', field: 'day', originalDay: original.day });
  }
  return found;
}

/**
 * The reports that count, in the order they were given: of a report and its corrections the newest, of the rest
 * each. A correction that may not correct what it points at stands for itself, and the other one does too.
 *
 * @param reports - Reports in the order of their list, which settles what days cannot.
 */
export function newestReports(
  reports: readonly StatusReport[],
  units: readonly OrgUnit[]
): readonly StatusReport[] {
  if (reports.every((report) => report.correctsKey === undefined)) return sortByDay(reports);
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const newestByOrigin = new Map<string, ChainedReport>();
  for (const report of reports) {
    const chained = findChain(report, byKey, units);
    const known = newestByOrigin.get(chained.originKey);
    if (known === undefined || !isOlder(chained, known)) newestByOrigin.set(chained.originKey, chained);
  }
  const newest = new Set([...newestByOrigin.values()].map((chained) => chained.report));
  return sortByDay(reports.filter((report) => newest.has(report)));
}

/** A report, the first report of its chain of corrections, and how many steps it stands from that one. */
interface ChainedReport {
  readonly report: StatusReport;
  readonly originKey: string;
  readonly steps: number;
}

function findChain(
  report: StatusReport,
  byKey: ReadonlyMap<string, StatusReport>,
  units: readonly OrgUnit[]
): ChainedReport {
  const walked = new Set<string>();
  let current = report;
  for (;;) {
    walked.add(current.key);
    const original = byKey.get(current.correctsKey ?? '');
    if (original === undefined || checkCorrection(current, original, units).length > 0) {
      return { report, originKey: current.key, steps: walked.size };
    }
    // Rows typed by hand may go round; then each stands for itself, and none is hidden.
    if (walked.has(original.key)) return { report, originKey: report.key, steps: 0 };
    current = original;
  }
}

/** Two corrections of one report on the same day: the later in the list is the newer. */
function isOlder(one: ChainedReport, other: ChainedReport): boolean {
  if (one.report.recordedOn !== other.report.recordedOn) {
    return one.report.recordedOn < other.report.recordedOn;
  }
  return one.steps < other.steps;
}

function speaksForSame(report: StatusReport, original: StatusReport, units: readonly OrgUnit[]): boolean {
  const [one, other] = [report.orgUnitKey, original.orgUnitKey];
  return one === other || isSameUnitOn(units, { one, other }, report.day);
}

function sortByDay(reports: readonly StatusReport[]): readonly StatusReport[] {
  return [...reports].sort((a, b) => order(a.day, b.day) || order(a.recordedOn, b.recordedOn));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
