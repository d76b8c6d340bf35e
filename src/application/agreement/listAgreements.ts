import { type CooperationAgreement, type Extension } from '../../core/agreement/agreement';
import {
  agreementStateOn,
  isApplying,
  lastDayOf,
  type AgreementWithHistory
} from '../../core/agreement/agreementState';
import { lapseWarningOn } from '../../core/agreement/lapse';
import { daysBetween, type CalendarDay } from '../../core/calendar/calendarDay';
import { type Answers, type Finding, type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { type AgreementOverview, type AgreementSummary, type UnreadSite } from './agreementOverview';

/** What the overview asks each site; the long sections are read when an agreement is opened. */
const overviewQueries = {
  agreements: { collection: 'agreements', depth: 'brief' },
  extensions: { collection: 'extensions', depth: 'brief' },
  units: { collection: 'orgUnits' },
  sites: { collection: 'sites' },
  operations: { collection: 'operations', where: { field: 'state', oneOf: ['started'] } }
} as const;

type OverviewAnswers = Answers<typeof overviewQueries>;

interface SiteAnswers {
  readonly site: SiteUrl;
  readonly answers: OverviewAnswers;
}

/**
 * The agreements of the site at hand, and on the central site those of every registered local site too, in one
 * parallel wave. A site that cannot be read is named, and does not hide the others.
 */
export async function listAgreements(session: Session): Promise<AgreementOverview> {
  const own: SiteAnswers = {
    site: session.site,
    answers: await session.store.load(session.site, overviewQueries)
  };
  const registered = valuesOf(own.answers.sites).filter(({ url }) => url !== session.site);
  const locals = await session.store.loadSites(
    registered.map(({ url }) => url),
    overviewQueries
  );
  const read: SiteAnswers[] = [own];
  const unreadSites: UnreadSite[] = [];
  for (const { title, url } of registered) {
    const local = locals.get(url);
    if (local?.ok === true) read.push({ site: url, answers: local.value });
    else if (local !== undefined) unreadSites.push({ title, site: url, failure: local.error });
  }
  const today = session.clock.today();
  return {
    agreements: read.flatMap((one) => summariesOf(one, today)),
    findings: read.flatMap(({ answers }) => findingsOf(answers)),
    unreadSites,
    unfinished: read.flatMap(({ site, answers }) =>
      valuesOf(answers.operations).map((operation) => ({ site, operation }))
    )
  };
}

function summariesOf({ site, answers }: SiteAnswers, today: CalendarDay): readonly AgreementSummary[] {
  const agreements = valuesOf(answers.agreements);
  const extensions = valuesOf(answers.extensions);
  const names = new Map(valuesOf(answers.units).map((unit) => [unit.key, unit.name]));
  return agreements.map((agreement) => {
    const history = { agreement, extensions, successors: agreements };
    const parties = agreement.partyKeys.map((key) => names.get(key) ?? key);
    return { ...summaryOf(history, today), site, parties };
  });
}

function summaryOf(
  history: AgreementWithHistory,
  today: CalendarDay
): Omit<AgreementSummary, 'site' | 'parties'> {
  const { agreement, extensions } = history;
  const { key, title, level, registryNumber, validFrom } = agreement;
  const state = agreementStateOn(history, today);
  const lastDay = knownLastDay(agreement, extensions, today);
  const isCounted = lastDay !== undefined && (isApplying(state) || state === 'expired');
  const daysLeft = isCounted ? daysBetween(today, lastDay) : undefined;
  const lapse = lapseWarningOn(history, today);
  return { key, title, level, registryNumber, state, validFrom, lastDay, daysLeft, lapse };
}

/** An extension counts from the day on which it was decided. */
function knownLastDay(
  agreement: CooperationAgreement,
  extensions: readonly Extension[],
  today: CalendarDay
): CalendarDay | undefined {
  return lastDayOf(
    agreement,
    extensions.filter((extension) => extension.decidedOn <= today)
  );
}

function findingsOf(answers: OverviewAnswers): readonly Finding[] {
  return Object.values(answers).flatMap((rows) => rows.findings);
}
