import { type CentralCatalogue } from '../../core/overview/coverageMatrix';
import { steeringOverview, type SteeringOverview } from '../../core/overview/steeringOverview';
import { type SteeringSite } from '../../core/overview/steeringRow';
import { isApplying, agreementStateOn } from '../../core/agreement/agreementState';
import { type UnreadSite } from '../agreement/agreementOverview';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Answers, type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { valuesOf } from '../standing';
import { findReader, readerQueries, viewActor, type ActorView, type AskedScope } from './actorView';
import { catalogueQueries, type CatalogueAnswers } from './catalogueQueries';
import { askCentral, findingsIn, unfinishedOn, unfinishedQueries, type PageView } from './pageView';

/** What the figures ask every site; what reports say is read when the rows behind a figure are opened. */
const figureQueries = {
  ...catalogueQueries,
  ...unfinishedQueries,
  ...summerBreakQuery,
  coverages: { collection: 'coverages', depth: 'brief' },
  plans: { collection: 'plans', depth: 'brief' },
  actions: { collection: 'actions', depth: 'listed' },
  reports: { collection: 'statusReports', depth: 'listed' },
  meetings: { collection: 'meetings', depth: 'brief' },
  rounds: { collection: 'statusRounds', depth: 'brief' },
  units: { collection: 'orgUnits' },
  persons: { collection: 'persons' }
} as const;

type FigureAnswers = Answers<typeof figureQueries>;

interface SiteAnswers {
  readonly site: SiteUrl;
  readonly answers: FigureAnswers;
}

/** A site that the overview is about, so that a page can name it. */
export interface NamedSite {
  readonly site: SiteUrl;
  /** Absent for the site at hand, which no register on it names. */
  readonly title?: string | undefined;
}

/** The steering overview as its page shows it. */
export interface OpenedSteering extends PageView {
  readonly overview: SteeringOverview;
  /** The sites that were read and counted, the one at hand first. */
  readonly sites: readonly NamedSite[];
}

/**
 * Opens the steering overview: on the central site of the cooperation there and of every registered local one, on a
 * local site of its own. One round trip to each site, the local ones at the same time. `decisions.escalations` holds
 * what needs no texts; `openDeviations` reads what the red reports propose.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function openSteering(session: Session): Promise<OpenedSteering> {
  const [own, central] = await Promise.all([
    session.store.load(session.site, {
      ...readerQueries(session),
      ...figureQueries,
      sites: { collection: 'sites' }
    }),
    askCentral(session, catalogueQueries)
  ]);
  const locals = await askLocals(
    session,
    valuesOf(own.sites).map(({ title, url }) => ({ title, site: url }))
  );
  const read: readonly SiteAnswers[] = [{ site: session.site, answers: own }, ...locals.read];
  const today = session.clock.today();
  const sites = read.map((one) => steeringSiteOf(session, one));
  const catalogue = central.answers && catalogueOf(central.answers);
  return {
    overview: steeringOverview({ sites, catalogue, today }),
    sites: [{ site: session.site }, ...locals.named],
    today,
    actor: viewSteerer(session, own),
    findings: [
      ...findingsIn(own),
      ...locals.read.flatMap(({ answers }) => findingsIn(answers)),
      ...findingsIn(central.answers ?? {})
    ],
    unreadSites: [...central.unreadSites, ...locals.unreadSites],
    unfinished: read.flatMap(({ site, answers }) => unfinishedOn(site, answers))
  };
}

interface LocalAnswers {
  readonly read: readonly SiteAnswers[];
  readonly named: readonly NamedSite[];
  readonly unreadSites: readonly UnreadSite[];
}

async function askLocals(
  { store, site: own }: Session,
  registered: readonly { readonly title: string; readonly site: SiteUrl }[]
): Promise<LocalAnswers> {
  // Two rows may name one site; it is counted once.
  const others = new Map(registered.filter(({ site }) => site !== own).map((one) => [one.site, one]));
  if (others.size === 0) return { read: [], named: [], unreadSites: [] };
  const found = await store.loadSites([...others.keys()], figureQueries);
  const read: SiteAnswers[] = [];
  const named: NamedSite[] = [];
  const unreadSites: UnreadSite[] = [];
  for (const { title, site } of others.values()) {
    const answer = found.get(site);
    if (answer?.ok === true) {
      read.push({ site, answers: answer.value });
      named.push({ site, title });
    } else unreadSites.push({ title, site, failure: answer?.error ?? 'siteUnavailable' });
  }
  return { read, named, unreadSites };
}

function steeringSiteOf(session: Session, { site, answers }: SiteAnswers): SteeringSite {
  return {
    site,
    ...catalogueOf(answers),
    coverages: valuesOf(answers.coverages),
    plans: valuesOf(answers.plans),
    actions: valuesOf(answers.actions),
    reports: valuesOf(answers.reports),
    meetings: valuesOf(answers.meetings),
    rounds: valuesOf(answers.rounds),
    units: valuesOf(answers.units),
    persons: valuesOf(answers.persons),
    dayRules: siteDayRules(session, answers)
  };
}

function catalogueOf({ agreements, extensions, focusAreas }: CatalogueAnswers): CentralCatalogue {
  return {
    agreements: valuesOf(agreements),
    extensions: valuesOf(extensions),
    areas: valuesOf(focusAreas)
  };
}

/** The reader's tasks on the site at hand, and about each of its agreements that applies. */
function viewSteerer(session: Session, answers: FigureAnswers & Parameters<typeof findReader>[1]): ActorView {
  const agreements = valuesOf(answers.agreements);
  const today = session.clock.today();
  const extensions = valuesOf(answers.extensions);
  const applying = agreements.filter((agreement) =>
    isApplying(agreementStateOn({ agreement, extensions, successors: agreements }, today))
  );
  const scopes = applying.map((agreement): AskedScope => ({
    scope: scopeOfAgreement(agreement),
    subjects: agreement.level === 'central' ? ['centralAgreement'] : ['agreement']
  }));
  return viewActor(findReader(session, answers), [
    { scope: { kind: 'site' }, subjects: ['site'] },
    ...scopes
  ]);
}
