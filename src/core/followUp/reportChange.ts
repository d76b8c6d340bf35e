import { type ReportChanged } from './followUpViolation';
import { type StatusReport } from './statusReport';

/**
 * A submitted report never changes (DOMAIN §5, "finalised records immutable"): finds every field in which a row differs
 * from what was submitted, as when somebody edits it in SharePoint's own form.
 */
export function findReportChanges(submitted: StatusReport, now: StatusReport): readonly ReportChanged[] {
  const [before, after] = [new Map(Object.entries(submitted)), new Map(Object.entries(now))];
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort();
  return fields
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => ({ code: 'reportChanged', field }));
}
