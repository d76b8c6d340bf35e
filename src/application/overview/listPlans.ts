import { type AgreementState } from '../../core/agreement/agreement';
import { agreementStateOn } from '../../core/agreement/agreementState';
import { compareNaturally } from '../../core/overview/naturalOrder';
import { type Plan } from '../../core/plan/plan';
import { type Session } from '../session';
import { standingQueries, findActor, valuesOf } from '../standing';
import { viewActor } from './actorView';
import { findingsIn, unfinishedOn, unfinishedQueries, type PageView } from './pageView';

/** A plan to choose, and the agreement that it belongs to. */
export interface PlanChoice {
  /** Without its closing report. */
  readonly plan: Plan;
  /** Absent when the agreement cannot be read. */
  readonly agreement?: { readonly title: string; readonly state: AgreementState } | undefined;
}

/** The plans of a site. */
export interface PlanList extends PageView {
  /** Open ones first, then by title. */
  readonly plans: readonly PlanChoice[];
}

/** The plans of the site at hand, in one round trip. */
export async function listPlans(session: Session): Promise<PlanList> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    ...unfinishedQueries,
    plans: { collection: 'plans', depth: 'brief' },
    agreements: { collection: 'agreements', depth: 'brief' },
    extensions: { collection: 'extensions', depth: 'brief' }
  });
  const today = session.clock.today();
  const agreements = valuesOf(answers.agreements);
  const extensions = valuesOf(answers.extensions);
  const choiceOf = (plan: Plan): PlanChoice => {
    const agreement = agreements.find(({ key }) => key === plan.agreementKey);
    if (agreement === undefined) return { plan };
    const state = agreementStateOn({ agreement, extensions, successors: agreements }, today);
    return { plan, agreement: { title: agreement.title, state } };
  };
  const found = findActor(session, answers);
  return {
    plans: valuesOf(answers.plans).map(choiceOf).sort(compareChoices),
    today,
    actor: viewActor(found.ok ? found.value : undefined, [{ scope: { kind: 'site' }, subjects: ['site'] }]),
    findings: findingsIn(answers),
    unreadSites: [],
    unfinished: unfinishedOn(session.site, answers)
  };
}

function compareChoices({ plan: one }: PlanChoice, { plan: other }: PlanChoice): number {
  return (
    Number(one.state === 'closed') - Number(other.state === 'closed') ||
    compareNaturally(one.title, other.title) ||
    compareNaturally(one.key, other.key)
  );
}
