import { type UnreadSite } from '../agreement/agreementOverview';
import { type Answers, type SiteFailure, type SiteUrl } from '../ports/listStore';
import { compareNaturally } from '../../core/overview/naturalOrder';
import { type Result } from '../../core/result';
import { type RegisteredSite } from '../siteRegister';
import { type Session } from '../session';
import { summerBreakQuery } from '../siteDays';
import { askEach, askSite } from './askEach';
import { catalogueQueries } from './catalogueQueries';
import { unfinishedQueries } from './pageView';

/** What is small on every site and stands without the actions. */
export const frameQueries = {
  ...catalogueQueries,
  ...unfinishedQueries,
  ...summerBreakQuery,
  coverages: { collection: 'coverages', depth: 'brief' },
  plans: { collection: 'plans', depth: 'brief' },
  meetings: { collection: 'meetings', depth: 'brief' },
  rounds: { collection: 'statusRounds', depth: 'brief' },
  units: { collection: 'orgUnits' },
  persons: { collection: 'persons' }
} as const;

/** What is counted; what reports say is read when the rows behind a figure are opened. */
export const countedQueries = {
  actions: { collection: 'actions', depth: 'listed' },
  reports: { collection: 'statusReports', depth: 'listed' }
} as const;

/** Answers to {@link frameQueries}. */
export type FrameAnswers = Answers<typeof frameQueries>;
/** Answers to {@link countedQueries}. */
export type CountedAnswers = Answers<typeof countedQueries>;

/** A site that the overview is about, so that a page can name it. */
export interface NamedSite {
  readonly site: SiteUrl;
  /** Absent for the site at hand, which no register on it names. */
  readonly title?: string | undefined;
}

/** What one site answered; nothing is counted before the actions are here. */
export interface SiteAnswers extends NamedSite {
  readonly frame: FrameAnswers;
  readonly counted?: CountedAnswers | undefined;
}

/** The answers of a site, on their way. */
export interface SiteReading {
  readonly frame: Promise<Result<FrameAnswers, SiteFailure>>;
  readonly counted: Promise<Result<CountedAnswers, SiteFailure>>;
}

/** The answers of several sites, and the sites that could not be read. */
export interface LocalAnswers {
  readonly read: readonly SiteAnswers[];
  readonly unreadSites: readonly UnreadSite[];
  /** Those that have not answered yet. */
  readonly coming: readonly NamedSite[];
}

type SiteReadings = ReadonlyMap<SiteUrl, SiteReading>;

/** Begins to read other sites; what has been asked of some already stays as it is. */
export function readSites(session: Session, sites: readonly SiteUrl[], asked?: SiteReadings): SiteReadings {
  return askEach(session, { sites, asked }, (site) => readingOf(session, site));
}

/** What is large is asked for once what is small is here: on a slow line it would stand in its way. */
function readingOf(session: Session, site: SiteUrl): SiteReading {
  const frame = askSite(session, site, frameQueries);
  const counted = frame.then(async (answer) => (answer.ok ? askSite(session, site, countedQueries) : answer));
  return { frame, counted };
}

/** The registered sites with what has been asked of them; those that nobody knew of are asked now. */
export function readRegistered(
  session: Session,
  registered: readonly RegisteredSite[],
  early: SiteReadings
): readonly (NamedSite & SiteReading)[] {
  // Two rows may name one site; it is counted once.
  const named = new Map(registered.map(({ url, title }) => [url, title]));
  const readings = readSites(session, [...named.keys()], early);
  return [...named].flatMap(([site, title]) => {
    const reading = readings.get(site);
    return reading === undefined ? [] : [{ site, title, ...reading }];
  });
}

/** Nothing but the names of the sites, in their order: they have been asked, and are on their way. */
export function comingFrom(readings: readonly NamedSite[]): LocalAnswers {
  const coming = readings
    .map(({ site, title }) => ({ site, title }))
    .sort((one, other) => compareNaturally(one.title ?? one.site, other.title ?? other.site));
  return { read: [], unreadSites: [], coming };
}

/** What stands without the actions. */
export async function framesOf(readings: readonly (NamedSite & SiteReading)[]): Promise<LocalAnswers> {
  return answered(
    readings.map(async ({ site, title, frame }) => ({ site, title, answer: await asFrame(frame) }))
  );
}

/** Everything; a site that gave only one part counts as unread. */
export async function wholeOf(readings: readonly (NamedSite & SiteReading)[]): Promise<LocalAnswers> {
  return answered(
    readings.map(async ({ site, title, frame, counted }) => {
      const [first, second] = await Promise.all([asFrame(frame), counted]);
      const answer =
        first.ok && second.ok ? withCounted(first.value, second.value) : firstFailure(first, second);
      return { site, title, answer };
    })
  );
}

type Parts = Pick<SiteAnswers, 'frame' | 'counted'>;

async function asFrame(frame: SiteReading['frame']): Promise<Result<Parts, SiteFailure>> {
  const answer = await frame;
  return answer.ok ? { ok: true, value: { frame: answer.value } } : answer;
}

function withCounted(parts: Parts, counted: CountedAnswers): Result<Parts, SiteFailure> {
  return { ok: true, value: { ...parts, counted } };
}

function firstFailure(...answers: readonly Result<unknown, SiteFailure>[]): Result<Parts, SiteFailure> {
  const failed = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
  return { ok: false, error: failed[0] ?? 'siteUnavailable' };
}

async function answered(
  sites: readonly Promise<NamedSite & { readonly answer: Result<Parts, SiteFailure> }>[]
): Promise<LocalAnswers> {
  const all = await Promise.all(sites);
  return {
    coming: [],
    read: all.flatMap(({ site, title, answer }) => (answer.ok ? [{ site, title, ...answer.value }] : [])),
    unreadSites: all.flatMap(({ site, title, answer }) =>
      answer.ok ? [] : [{ title: title ?? site, site, failure: answer.error }]
    )
  };
}
