import { type CentralCatalogue } from '../../core/overview/coverageMatrix';
import { type Group } from '../../core/organisation/group';
import { groupOfChannel, groupsUnder, type TeamsChannel } from '../../core/organisation/groupChannel';
import { steeringOverview, type SteeringOverview } from '../../core/overview/steeringOverview';
import { type SteeringSite } from '../../core/overview/steeringRow';
import { isApplying, agreementStateOn } from '../../core/agreement/agreementState';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Rows, type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { siteDayRules } from '../siteDays';
import { valuesOf } from '../standing';
import { findReader, readerQueries, viewActor, type ActorView, type AskedScope } from './actorView';
import { catalogueQueries, type CatalogueAnswers } from './catalogueQueries';
import { askCentral, findingsIn, unfinishedOn, type OtherSite, type PageView } from './pageView';
import {
  comingFrom,
  countedQueries,
  frameQueries,
  framesOf,
  readRegistered,
  readSites,
  wholeOf,
  type FrameAnswers,
  type LocalAnswers,
  type NamedSite,
  type SiteAnswers
} from './readSteering';

/** The steering overview as its page shows it. */
export interface OpenedSteering extends PageView {
  readonly overview: SteeringOverview;
  /** The sites that were read and counted, the one at hand first. */
  readonly sites: readonly NamedSite[];
  /** Registered sites that have not answered yet; none once everything is here. */
  readonly comingSites: readonly NamedSite[];
  /** The groups of the site at hand. */
  readonly groups: readonly Group[];
  /** The group whose actions are counted; absent when it is everybody's. */
  readonly groupKey?: string | undefined;
}

/** Whose actions are counted: those of a group and of the groups under it, or everybody's. */
export interface SteeringScope {
  /** The Teams channel in whose tab the page stands. */
  readonly channel?: TeamsChannel | undefined;
  /** What the reader has chosen instead; its key is absent for everybody's. */
  readonly chosen?: { readonly groupKey: string | undefined } | undefined;
}

/** How the steering overview is wanted. */
export interface SteeringWish extends SteeringScope {
  /** The registered sites as they were last known: they are asked without waiting for the register. */
  readonly likelySites?: readonly SiteUrl[];
  /**
   * Called with what stands without the actions: the agreements that lapse and the coverage. Nothing is counted in it
   * yet, and how long it takes does not grow with the actions. Where other sites belong to the overview it comes twice:
   * as soon as the site at hand has answered, with the others as `comingSites`, and when all have.
   */
  readonly onFrame?: ((frame: OpenedSteering) => void) | undefined;
}

/**
 * Opens the steering overview: on the central site of the cooperation there and of every registered local one, on a
 * local site of its own. One round trip to each site until something is shown, all at the same time when the registered
 * sites are known; the actions are asked for once what is small is here, so that they never stand in its way.
 * `decisions.escalations` holds what needs no texts; `openDeviations` reads what the red reports propose.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function openSteering(session: Session, wish: SteeringWish = {}): Promise<OpenedSteering> {
  const { store, site } = session;
  const early = readSites(session, wish.likelySites ?? []);
  const ownQueries = { ...readerQueries(session), ...frameQueries, sites: { collection: 'sites' } } as const;
  const ownFrame = store.load(site, ownQueries);
  const ownCounted = ownFrame.then(async () => store.load(site, countedQueries));
  // A failure of it is told below; until then nobody listens.
  ownCounted.catch(() => undefined);
  const [frame, central] = await Promise.all([ownFrame, askCentral(session, catalogueQueries)]);
  const readings = readRegistered(session, valuesOf(frame.sites), early);
  const show = (locals: LocalAnswers, own: SiteAnswers): OpenedSteering =>
    steeringOf(session, { read: [own, ...locals.read], frame, central, locals, scope: wish });
  if (readings.length > 0) wish.onFrame?.(show(comingFrom(readings), { site, frame }));
  wish.onFrame?.(show(await framesOf(readings), { site, frame }));
  const [locals, counted] = await Promise.all([wholeOf(readings), ownCounted]);
  return show(locals, { site, frame, counted });
}

interface ReadSteering {
  readonly read: readonly SiteAnswers[];
  readonly frame: FrameAnswers & Parameters<typeof findReader>[1];
  readonly central: OtherSite<typeof catalogueQueries>;
  readonly locals: LocalAnswers;
  readonly scope: SteeringScope;
}

function steeringOf(session: Session, reading: ReadSteering): OpenedSteering {
  const { read, frame, central, locals, scope } = reading;
  const today = session.clock.today();
  const groups = valuesOf(frame.groups);
  const group = groupIn(groups, scope);
  const isCounted = countedFor(session, groups, group);
  const sites = read.map((one) => countedSite(steeringSiteOf(session, one), isCounted));
  const catalogue = central.answers && catalogueOf(central.answers);
  return {
    overview: steeringOverview({ sites, catalogue, today }),
    sites: read.map(({ site, title }) => ({ site, title })),
    comingSites: locals.coming,
    groups,
    groupKey: group?.key,
    today,
    actor: viewSteerer(session, frame),
    findings: [
      ...findingsIn(frame),
      ...read.flatMap((one) => [
        ...(one.frame === frame ? [] : findingsIn(one.frame)),
        ...findingsIn(one.counted ?? {})
      ]),
      ...findingsIn(central.answers ?? {})
    ],
    unreadSites: [...central.unreadSites, ...locals.unreadSites],
    unfinished: read.flatMap((one) => unfinishedOn(one.site, one.frame))
  };
}

const nothing: Rows<never> = { rows: [], findings: [] };

function steeringSiteOf(session: Session, { site, frame, counted }: SiteAnswers): SteeringSite {
  const { actions, reports } = counted ?? { actions: nothing, reports: nothing };
  return {
    site,
    ...catalogueOf(frame),
    coverages: valuesOf(frame.coverages),
    plans: valuesOf(frame.plans),
    actions: valuesOf(actions),
    reports: valuesOf(reports),
    meetings: valuesOf(frame.meetings),
    rounds: valuesOf(frame.rounds),
    units: valuesOf(frame.units),
    persons: valuesOf(frame.persons),
    dayRules: siteDayRules(session, frame)
  };
}
function groupIn(groups: readonly Group[], { channel, chosen }: SteeringScope): Group | undefined {
  if (chosen !== undefined) return groups.find(({ key }) => key === chosen.groupKey);
  return channel && groupOfChannel(groups, channel);
}

type IsCounted = (site: SiteUrl, groupKey: string) => boolean;

/** Whether the actions of a group on a site are counted: another site has none of this one's groups. */
function countedFor(session: Session, groups: readonly Group[], group: Group | undefined): IsCounted {
  const keys = group && groupsUnder(groups, group);
  return (site, groupKey) => keys === undefined || (site === session.site && keys.has(groupKey));
}

function countedSite(site: SteeringSite, isCounted: IsCounted): SteeringSite {
  return { ...site, actions: site.actions.filter(({ groupKey }) => isCounted(site.site, groupKey)) };
}

function catalogueOf({ agreements, extensions, focusAreas }: CatalogueAnswers): CentralCatalogue {
  return {
    agreements: valuesOf(agreements),
    extensions: valuesOf(extensions),
    areas: valuesOf(focusAreas)
  };
}

/** The reader's tasks on the site at hand, and about each of its agreements that applies. */
function viewSteerer(session: Session, answers: FrameAnswers & Parameters<typeof findReader>[1]): ActorView {
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
