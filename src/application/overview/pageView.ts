import { type CalendarDay } from '../../core/calendar/calendarDay';
import { refused, type Result } from '../../core/result';
import { type UnfinishedOperation, type UnreadSite } from '../agreement/agreementOverview';
import { type Operation } from '../operation/operation';
import { type CollectionName, type Collections } from '../ports/collections';
import {
  type Answers,
  type Finding,
  type Queries,
  type Rows,
  type SiteUrl,
  type Stored
} from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { only } from '../write';
import { type ActorView } from './actorView';

/** What every page says besides its own content. */
export interface PageView {
  /** The day that everything was derived for. */
  readonly today: CalendarDay;
  readonly actor: ActorView;
  /** Rows that break a rule, among those that the page asked for. */
  readonly findings: readonly Finding[];
  /** Sites that could not be read; the rest is shown none the less. */
  readonly unreadSites: readonly UnreadSite[];
  /** Writes of several rows that were cut off. */
  readonly unfinished: readonly UnfinishedOperation[];
}

/** Why a page cannot be opened: its row is gone (a link to something deleted), or is broken and can be mended. */
export type PageRefusal =
  | { readonly code: 'rowMissing'; readonly collection: CollectionName; readonly key: string }
  | { readonly code: 'rowBroken'; readonly finding: Finding };

/** What another site answered, or why it could not. */
export interface OtherSite<Q extends Queries> {
  /** Absent when the site could not be read, or is the one at hand. */
  readonly answers?: Answers<Q> | undefined;
  readonly unreadSites: readonly UnreadSite[];
}

/** The writes that wait to be carried on; asked by every page. */
export const unfinishedQueries = {
  operations: { collection: 'operations', where: { field: 'state', oneOf: ['started'] } }
} as const;

/** The cut off writes of a site. */
export function unfinishedOn(
  site: SiteUrl,
  { operations }: { readonly operations: Rows<Operation> }
): readonly UnfinishedOperation[] {
  return valuesOf(operations).map((operation) => ({ site, operation }));
}

/** The findings of all answers. */
export function findingsIn(answers: Readonly<Record<string, Rows<unknown>>>): readonly Finding[] {
  return Object.values(answers).flatMap(({ findings }) => findings);
}

/**
 * Asks the central site, unless it is the one at hand. A site that fails hides nothing: it is named by its address,
 * since its title is not known here.
 */
export async function askCentral<const Q extends Queries>(
  { store, site, centralSite }: Session,
  queries: Q
): Promise<OtherSite<Q>> {
  if (site === centralSite) return { unreadSites: [] };
  const answer = (await store.loadSites([centralSite], queries)).get(centralSite);
  if (answer?.ok === true) return { answers: answer.value, unreadSites: [] };
  const failure = answer?.error ?? 'siteUnavailable';
  return { unreadSites: [{ title: centralSite, site: centralSite, failure }] };
}

/** What a page of the site at hand says besides its own content. */
export function pageOf<Q extends Queries>(
  session: Session,
  answers: Readonly<Record<string, Rows<unknown>>> & { readonly operations: Rows<Operation> },
  { central, actor }: { readonly central: OtherSite<Q>; readonly actor: ActorView }
): PageView {
  return {
    today: session.clock.today(),
    actor,
    findings: [...findingsIn(answers), ...findingsIn(central.answers ?? {})],
    unreadSites: central.unreadSites,
    unfinished: unfinishedOn(session.site, answers)
  };
}

/**
 * The one row that a page is about.
 *
 * @param within - what the row must belong to
 */
export function rowOf<C extends CollectionName>(
  answer: Rows<Collections[C]>,
  sought: { readonly collection: C; readonly key: string },
  within: Partial<Collections[C]> = {}
): Result<Stored<Collections[C]>, PageRefusal> {
  const found: Result<Stored<Collections[C]>, UseCaseRefusal> = only(answer, sought, within);
  if (found.ok) return found;
  // A broken row has its key when that could be read; the only answer is the row that was asked for.
  const known = answer.findings.find(({ key }) => key === sought.key);
  const finding = known ?? (answer.rows.length === 0 ? answer.findings[0] : undefined);
  return refused(finding === undefined ? { code: 'rowMissing', ...sought } : { code: 'rowBroken', finding });
}
