import { findEscalations, redReportsOf, type Escalation } from '../../core/overview/escalation';
import { type RowAt, type SteeringRow } from '../../core/overview/steeringRow';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type UnreadSite } from '../agreement/agreementOverview';
import { type Finding, type SiteFailure, type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { byKey } from '../write';
import { type NamedSite } from './readSteering';
import { findingsIn } from './pageView';

/** A red report with what it says, and where it stands. */
export interface RedReport {
  readonly site: SiteUrl;
  readonly report: StatusReport;
}

/** Avvikelser: what the red reports say and propose, and the escalations that follow once they are read. */
export interface OpenedDeviations {
  readonly reports: readonly RedReport[];
  /** Those of the overview, and the red actions for which nothing is proposed. */
  readonly escalations: readonly Escalation[];
  readonly findings: readonly Finding[];
  readonly unreadSites: readonly UnreadSite[];
}

/**
 * Reads the texts of the reports that make actions red, one round trip to each site that has any, all at once. A red
 * report that proposes no remedy breaks a rule, so that it is a finding; here it is an escalation too.
 *
 * @param shown - The rows and sites of the overview that is open.
 */
export async function openDeviations(
  session: Session,
  shown: { readonly rows: readonly SteeringRow[]; readonly sites: readonly NamedSite[] }
): Promise<OpenedDeviations> {
  const { rows, sites } = shown;
  const answers = await Promise.all(sites.map((one) => readRed(session, one, rows)));
  const findings = answers.flatMap((answer) => answer.findings);
  const lacking = answers.flatMap((answer) => answer.lacking);
  return {
    reports: answers.flatMap(({ reports }) => reports),
    escalations: findEscalations(rows, lacking),
    findings,
    unreadSites: answers.flatMap(({ unreadSites }) => unreadSites)
  };
}

interface RedAnswer {
  readonly reports: readonly RedReport[];
  readonly findings: readonly Finding[];
  readonly lacking: readonly RowAt[];
  readonly unreadSites: readonly UnreadSite[];
}

const nothing: RedAnswer = { reports: [], findings: [], lacking: [], unreadSites: [] };

async function readRed(
  { store }: Session,
  { site, title = site }: NamedSite,
  rows: readonly SteeringRow[]
): Promise<RedAnswer> {
  const red = rows.filter((row) => row.site === site).flatMap(redReportsOf);
  if (red.length === 0) return nothing;
  const queries = { reports: byKey('statusReports', ...red.map(({ key }) => key)) };
  const answer = (await store.loadSites([site], queries)).get(site);
  if (answer?.ok !== true) {
    const failure: SiteFailure = answer?.error ?? 'siteUnavailable';
    return { ...nothing, unreadSites: [{ title, site, failure }] };
  }
  const findings = findingsIn(answer.value);
  return {
    ...nothing,
    reports: valuesOf(answer.value.reports).map((report) => ({ site, report })),
    findings,
    lacking: findings.filter(proposesNothing).flatMap(({ key }) => (key === undefined ? [] : [{ site, key }]))
  };
}

function proposesNothing({ problems }: Finding): boolean {
  return problems.some(({ code }) => code === 'lightNeedsRemedy');
}
