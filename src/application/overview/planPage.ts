import { type CooperationAgreement } from '../../core/agreement/agreement';
import { lastDayOf } from '../../core/agreement/agreementState';
import { type FocusArea } from '../../core/agreement/focusArea';
import { orderAreas } from '../../core/overview/areaOrder';
import { type Group } from '../../core/organisation/group';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type NamedKey } from '../../core/overview/namedKey';
import { type AgreementPeriod } from '../../core/plan/actionInPlan';
import { ok, type Result } from '../../core/result';
import { type CollectionName } from '../ports/collections';
import { type Answers, type Query, type Rows, type Stored } from '../ports/listStore';
import { type Plan } from '../../core/plan/plan';
import { planQueries } from '../plan/planAccess';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { readerQueries, type ReaderAnswers } from './actorView';
import { askCentral, rowOf, unfinishedQueries, type PageRefusal } from './pageView';

/** Where a plan stands. */
export interface PlanPlace {
  readonly planKey: string;
  readonly agreementKey: string;
}

/** Where a plan stands as far as a link says it, which does not name the agreement. */
export interface LinkedPlan {
  readonly planKey: string;
  readonly agreementKey?: string | undefined;
}

/** A plan with the agreement that it belongs to, without that one's long sections. */
export interface PlanFrame {
  readonly plan: Stored<Plan>;
  readonly agreement: CooperationAgreement;
  /** The days in which the plan's actions must lie. */
  readonly period: AgreementPeriod;
}

/** The register of a site as far as a page names its rows and a form chooses among them. */
export interface PageRegister {
  readonly units: readonly OrgUnit[];
  readonly groups: readonly Group[];
  readonly persons: readonly RegisteredPerson[];
}

/** A person to choose, without sign-in name and absences. */
export interface RegisteredPerson extends NamedKey {
  readonly orgUnitKey: string;
}

/** What the page of an action asks about its plan: all agreements of the site when nobody knows which one it is. */
export function planPageQueries(session: Session, { planKey, agreementKey }: LinkedPlan) {
  const { plan, agreement, extensions } = planQueries({ planKey, agreementKey: agreementKey ?? '' });
  return {
    ...readerQueries(session),
    ...unfinishedQueries,
    plan,
    agreement: { ...(agreementKey === undefined ? wholeList(agreement) : agreement), depth: 'brief' },
    extensions: { ...(agreementKey === undefined ? wholeList(extensions) : extensions), depth: 'brief' },
    meetings: { collection: 'meetings', depth: 'brief' },
    rounds: { collection: 'statusRounds', depth: 'brief' },
    focusAreas: { collection: 'focusAreas' }
  } as const;
}

function wholeList<C extends CollectionName>({ collection }: Query<C>): Query<C> {
  return { collection };
}

/** Asks the central site for the names of its focus areas, unless it is the one at hand. */
export function askCentralAreas(session: Session) {
  return askCentral(session, { focusAreas: { collection: 'focusAreas', depth: 'listed' } });
}

/** The plan and its agreement, or why the page cannot be opened. */
export function frameOf(
  answers: Pick<Answers<ReturnType<typeof planPageQueries>>, 'plan' | 'agreement' | 'extensions'>,
  { planKey, agreementKey }: LinkedPlan
): Result<PlanFrame, PageRefusal> {
  const within = agreementKey === undefined ? {} : { agreementKey };
  const plan = rowOf(answers.plan, { collection: 'plans', key: planKey }, within);
  if (!plan.ok) return plan;
  const key = plan.value.value.agreementKey;
  const found = rowOf(answers.agreement, { collection: 'agreements', key });
  if (!found.ok) return found;
  const { value: agreement } = found.value;
  const lastDay = lastDayOf(agreement, valuesOf(answers.extensions));
  return ok({ plan: plan.value, agreement, period: { validFrom: agreement.validFrom, lastDay } });
}

/** The register that was read with a page. */
export function registerOf({
  units,
  groups,
  persons
}: Pick<ReaderAnswers, 'units' | 'groups' | 'persons'>): PageRegister {
  return {
    units: valuesOf(units),
    groups: valuesOf(groups),
    persons: valuesOf(persons).map(({ key, name, orgUnitKey }) => ({ key, name, orgUnitKey }))
  };
}

/** The focus areas that an action of an agreement may have: those of its central one first, then its own, then others. */
export function areasFor(
  { parentKey, key }: CooperationAgreement,
  ...answers: readonly (Rows<FocusArea> | undefined)[]
): readonly FocusArea[] {
  const areas = answers.flatMap((rows) => (rows === undefined ? [] : valuesOf(rows)));
  return orderAreas(areas, [parentKey, key]);
}
