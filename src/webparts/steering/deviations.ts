import { type OpenedDeviations } from '../../application/overview/openDeviations';
import { type OpenedSteering } from '../../application/overview/openSteering';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Escalation, redReportsOf } from '../../core/overview/escalation';
import { type SteeringRow } from '../../core/overview/steeringRow';
import { type Loaded } from '../shared/data/useLoaded';

/** A red action, with what was said and proposed about it. */
export interface Deviation {
  readonly row: SteeringRow;
  /** In the order city, police, others; those whose text could not be read are left out. */
  readonly reports: readonly StatusReport[];
  readonly escalation?: Escalation | undefined;
}

/** What has gone on to the steering group: more is known once the texts of the red reports are read. */
export function escalationsIn(
  { overview }: Pick<OpenedSteering, 'overview'>,
  deviations: Loaded<OpenedDeviations>
): readonly Escalation[] {
  return deviations.state === 'ready' ? deviations.value.escalations : overview.decisions.escalations;
}

/** The red actions, in the order of the rows, with the texts of their red reports. */
export function deviationsIn(
  { overview }: Pick<OpenedSteering, 'overview'>,
  { reports, escalations }: OpenedDeviations
): readonly Deviation[] {
  return overview.rows
    .filter(({ status }) => status.light === 'red')
    .map((row) => ({
      row,
      reports: redReportsOf(row).flatMap(({ key }) =>
        reports
          .filter(({ site, report }) => site === row.site && report.key === key)
          .map(({ report }) => report)
      ),
      escalation: escalations.find((one) => one.row.site === row.site && one.row.key === row.action.key)
    }));
}
