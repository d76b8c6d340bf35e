import { type CooperationAgreement, type Extension } from '../../core/agreement/agreement';
import { type Group } from '../../core/organisation/group';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { answererOn } from '../../core/organisation/answerer';
import { mayDo } from '../../core/organisation/permissions';
import { deriveRows, type ActionRow, type ActionRowsCase } from '../../core/overview/actionRow';
import { orderAreas } from '../../core/overview/areaOrder';
import { type Action } from '../../core/plan/action';
import { type Plan } from '../../core/plan/plan';
import { compareDays } from '../../core/calendar/calendarDay';
import { scopeOfAction } from '../plan/planAccess';
import { type Answers, type SiteFailure, type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { valuesOf } from '../standing';
import { findReader, readerQueries, type Reader } from './actorView';

/** One site as far as a person may read it: its actions with their states, its plans and agreements. */
export interface ReadSite {
  readonly site: SiteUrl;
  readonly reader: Reader;
  readonly plans: readonly Plan[];
  readonly agreements: readonly CooperationAgreement[];
  readonly extensions: readonly Extension[];
  readonly units: readonly OrgUnit[];
  readonly groups: readonly Group[];
  /** What the rows of some of its actions are derived from. */
  readonly rowsCase: ActionRowsCase;
  /** Whether the reader may report about an action, and it takes reports. */
  mayReport(action: Action): boolean;
}

/** The sites of a person, and those that could not be read. */
export interface ReaderSites {
  readonly sites: readonly ReadSite[];
  readonly failures: readonly SiteFailure[];
}

/** An action with everything derived, where it lives, and whether the reader may report about it. */
export interface ReaderAction {
  readonly site: SiteUrl;
  readonly row: ActionRow;
  readonly mayReport: boolean;
}

/** Reads the sites in whose register a person is, in one parallel wave; others are as if they were not there. */
export async function readReaderSites(session: Session, sites: readonly SiteUrl[]): Promise<ReaderSites> {
  const queries = siteQueries(session);
  const answers = [...(await session.store.loadSites(sites, queries))];
  return {
    sites: answers.flatMap(([site, answer]) => (answer.ok ? siteOf(session, site, answer.value) : [])),
    failures: answers.flatMap(([, answer]) => (answer.ok ? [] : [answer.error]))
  };
}

/** Mitt att göra: the open actions that await a person today, as contact or deputy, the earliest deadline first. */
export function myActions({ sites }: ReaderSites): readonly ReaderAction[] {
  return sites
    .flatMap((site) => actionsOf(site, (action) => isAskedAbout(site, action)))
    .filter(
      ({ row }) =>
        row.status.state === 'decided' || row.status.state === 'ongoing' || row.nextDue !== undefined
    )
    .sort(byNextDue);
}

/** The actions that people call by a number, such as `HÄ-2`; a number may stand for one on each of several sites. */
export function actionsCalled({ sites }: ReaderSites, number: string): readonly ReaderAction[] {
  const wanted = plainNumber(number);
  return sites.flatMap((site) => actionsOf(site, (action) => plainNumber(action.number) === wanted));
}

/** The actions in whose number, title, type or place every word is found. */
export function searchActions({ sites }: ReaderSites, words: string): readonly ReaderAction[] {
  const wanted = plainWords(words);
  return sites.flatMap((site) =>
    actionsOf(site, ({ number, title, type, place = '' }) =>
      hasAll(`${number} ${title} ${type} ${place}`, wanted)
    )
  );
}

/** The agreements in whose title or registration number every word is found. */
export function searchAgreements(
  { sites }: ReaderSites,
  words: string
): readonly { readonly site: ReadSite; readonly agreement: CooperationAgreement }[] {
  const wanted = plainWords(words);
  return sites.flatMap((site) =>
    site.agreements
      .filter(({ title, registryNumber = '' }) => hasAll(`${title} ${registryNumber}`, wanted))
      .map((agreement) => ({ site, agreement }))
  );
}

function siteQueries(session: Session) {
  return {
    ...readerQueries(session),
    ...summerBreakQuery,
    plans: { collection: 'plans', depth: 'brief' },
    agreements: { collection: 'agreements', depth: 'brief' },
    extensions: { collection: 'extensions', depth: 'brief' },
    focusAreas: { collection: 'focusAreas' },
    actions: { collection: 'actions', depth: 'brief' },
    reports: { collection: 'statusReports', depth: 'brief' },
    meetings: { collection: 'meetings', depth: 'brief' },
    rounds: { collection: 'statusRounds', depth: 'brief' }
  } as const;
}

function siteOf(
  session: Session,
  site: SiteUrl,
  answers: Answers<ReturnType<typeof siteQueries>>
): readonly ReadSite[] {
  const actor = findReader(session, answers);
  if (actor === undefined) return [];
  const units = valuesOf(answers.units);
  const { key, name, orgUnitKey } = actor.person;
  return [
    {
      site,
      reader: { key, name, orgUnitKey },
      plans: valuesOf(answers.plans),
      agreements: valuesOf(answers.agreements),
      extensions: valuesOf(answers.extensions),
      units,
      groups: valuesOf(answers.groups),
      rowsCase: {
        actions: valuesOf(answers.actions),
        reports: valuesOf(answers.reports),
        meetings: valuesOf(answers.meetings),
        rounds: valuesOf(answers.rounds),
        areas: orderAreas(valuesOf(answers.focusAreas), []),
        units,
        persons: valuesOf(answers.persons),
        today: session.clock.today(),
        dayRules: siteDayRules(session, answers)
      },
      mayReport: (action) =>
        isReportable(action) && mayDo(actor.rolesIn(scopeOfAction(action)), 'reportStatus')
    }
  ];
}

function actionsOf(site: ReadSite, isWanted: (action: Action) => boolean): readonly ReaderAction[] {
  const actions = site.rowsCase.actions.filter(isWanted);
  return deriveRows({ ...site.rowsCase, actions }).map((row) => ({
    site: site.site,
    row,
    mayReport: site.mayReport(row.action)
  }));
}

function isReportable({ decision }: Action): boolean {
  return decision === 'decided' || decision === 'paused';
}

function isAskedAbout(
  { reader, rowsCase: { persons, today } }: ReadSite,
  { contactPersonKey }: Action
): boolean {
  if (contactPersonKey === undefined) return false;
  const answerer = answererOn(persons, contactPersonKey, today);
  return contactPersonKey === reader.key || (answerer.ok && answerer.value.person.key === reader.key);
}

function byNextDue({ row: one }: ReaderAction, { row: other }: ReaderAction): number {
  if (one.nextDue === undefined || other.nextDue === undefined) {
    return Number(one.nextDue === undefined) - Number(other.nextDue === undefined);
  }
  return compareDays(one.nextDue.deadline, other.nextDue.deadline);
}

/** Capitals, dots over letters and hyphens are left out on a phone. */
function plainNumber(number: string): string {
  return number
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function plainWords(words: string): readonly string[] {
  return words
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function hasAll(text: string, words: readonly string[]): boolean {
  const plain = text.normalize('NFC').toLocaleLowerCase('sv');
  return words.every((word) => plain.includes(word));
}
