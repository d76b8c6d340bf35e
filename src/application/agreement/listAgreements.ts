import { type CooperationAgreement, type Extension } from '../../core/agreement/agreement';
import {
  agreementStateOn,
  isApplying,
  lastDayOf,
  type AgreementWithHistory
} from '../../core/agreement/agreementState';
import { knownCoverageOf, type AgreementCoverage } from '../../core/agreement/coverage';
import { type FocusArea } from '../../core/agreement/focusArea';
import { lapseWarningOn } from '../../core/agreement/lapse';
import { daysBetween, type CalendarDay } from '../../core/calendar/calendarDay';
import { catalogueQueries } from '../overview/catalogueQueries';
import { askEach, askSite } from '../overview/askEach';
import { askCentral, findingsIn, unfinishedOn, unfinishedQueries } from '../overview/pageView';
import { type Result } from '../../core/result';
import { type Answers, type SiteFailure, type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { type RegisteredSite } from '../siteRegister';
import { findActor, standingQueries, valuesOf } from '../standing';
import { levelsToBegin } from './agreementAccess';
import {
  type AgreementOverview,
  type AgreementSummary,
  type CoverageCount,
  type UnreadSite
} from './agreementOverview';

/** What the overview asks each site; the long sections are read when an agreement is opened. */
const overviewQueries = {
  ...catalogueQueries,
  ...unfinishedQueries,
  coverages: { collection: 'coverages' },
  units: { collection: 'orgUnits' }
} as const;

type OverviewAnswers = Answers<typeof overviewQueries>;

interface SiteAnswers {
  readonly site: SiteUrl;
  readonly answers: OverviewAnswers;
}

/**
 * The agreements of the site at hand, and on the central site those of every registered local site too, in one
 * parallel wave when the registered sites are known. A site that cannot be read is named, and does not hide the others.
 *
 * @param likelySites - the registered sites as they were last known: they are asked without waiting for the register
 */
export async function listAgreements(
  session: Session,
  likelySites: readonly SiteUrl[] = []
): Promise<AgreementOverview> {
  const { store, site, clock } = session;
  const early = askSites(session, likelySites);
  const [own, central] = await Promise.all([
    store.load(site, { ...standingQueries(session), ...overviewQueries, sites: { collection: 'sites' } }),
    askCentral(session, catalogueQueries)
  ]);
  const locals = await readLocals(session, valuesOf(own.sites), early);
  const read = [{ site, answers: own }, ...locals.read];
  const today = clock.today();
  const centralAreas = valuesOf((central.answers ?? own).focusAreas);
  const actor = findActor(session, own);
  return {
    agreements: read.flatMap((one) => summariesOf(one, { centralAreas, today })),
    groups: valuesOf(own.groups),
    findings: [...read.flatMap(({ answers }) => findingsIn(answers)), ...findingsIn(central.answers ?? {})],
    unreadSites: [...central.unreadSites, ...locals.unreadSites],
    unfinished: read.flatMap(({ site: place, answers }) => unfinishedOn(place, answers)),
    mayBegin: levelsToBegin(session, actor.ok ? actor.value : undefined),
    registeredSites: valuesOf(own.sites).map(({ url }) => url)
  };
}

type SiteReadings = ReadonlyMap<SiteUrl, Promise<Result<OverviewAnswers, SiteFailure>>>;

function askSites(session: Session, sites: readonly SiteUrl[], asked?: SiteReadings): SiteReadings {
  return askEach(session, { sites, asked }, (site) => askSite(session, site, overviewQueries));
}

async function readLocals(
  session: Session,
  sites: readonly RegisteredSite[],
  early: SiteReadings
): Promise<{ readonly read: readonly SiteAnswers[]; readonly unreadSites: readonly UnreadSite[] }> {
  const registered = sites.filter(({ url }) => url !== session.site);
  const readings = askSites(
    session,
    registered.map(({ url }) => url),
    early
  );
  const locals = new Map(
    await Promise.all([...readings].map(async ([url, reading]) => [url, await reading] as const))
  );
  const read: SiteAnswers[] = [];
  const unreadSites: UnreadSite[] = [];
  for (const { title, url } of registered) {
    const local = locals.get(url);
    if (local?.ok === true) read.push({ site: url, answers: local.value });
    else if (local !== undefined) unreadSites.push({ title, site: url, failure: local.error });
  }
  return { read, unreadSites };
}

function summariesOf(
  { site, answers }: SiteAnswers,
  { centralAreas, today }: { readonly centralAreas: readonly FocusArea[]; readonly today: CalendarDay }
): readonly AgreementSummary[] {
  const agreements = valuesOf(answers.agreements);
  const extensions = valuesOf(answers.extensions);
  const areas = [...centralAreas, ...valuesOf(answers.focusAreas)];
  const coverages = valuesOf(answers.coverages);
  const names = new Map(valuesOf(answers.units).map((unit) => [unit.key, unit.name]));
  return agreements.map((agreement) => {
    const history = { agreement, extensions, successors: agreements };
    const parties = agreement.partyKeys.map((key) => names.get(key) ?? key);
    const coverage = knownCoverageOf({ agreement, areas, coverages });
    return { ...summaryOf(history, today), site, parties, coverage: coverage && countOf(coverage) };
  });
}

function countOf({ cells, gapCount }: AgreementCoverage): CoverageCount {
  return { areaCount: cells.length, gapCount };
}

function summaryOf(
  history: AgreementWithHistory,
  today: CalendarDay
): Omit<AgreementSummary, 'site' | 'parties' | 'coverage'> {
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
