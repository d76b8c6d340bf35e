import { type AgreementState } from '../../core/agreement/agreement';
import { agreementStateOn } from '../../core/agreement/agreementState';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Level } from '../../core/organisation/group';
import { compareNaturally } from '../../core/overview/naturalOrder';
import { type Plan } from '../../core/plan/plan';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Answers } from '../ports/listStore';
import { type Session } from '../session';
import { type Actor, standingQueries, findActor, valuesOf } from '../standing';
import { viewActor } from './actorView';
import { findingsIn, unfinishedOn, unfinishedQueries, type PageView } from './pageView';

/** A plan to choose, and the agreement that it belongs to. */
export interface PlanChoice {
  readonly plan: Plan;
  /** Absent when the agreement cannot be read. */
  readonly agreement?: { readonly title: string; readonly state: AgreementState } | undefined;
}

/** An agreement that the reader may begin a plan for. */
export interface PlannableAgreement {
  readonly key: string;
  readonly title: string;
  readonly level: Level;
}

/** The plans of a site. */
export interface PlanList extends PageView {
  /** Open ones first, then by title. */
  readonly plans: readonly PlanChoice[];
  /** Agreements that the reader may begin a plan for, by title. */
  readonly plannable: readonly PlannableAgreement[];
}

/** The plans of a site with their agreements, without the long sections of these. */
export const planListQueries = {
  plans: { collection: 'plans' },
  agreements: { collection: 'agreements', depth: 'brief' },
  extensions: { collection: 'extensions', depth: 'brief' }
} as const;

/** The plans to choose among, open ones first, then by title. */
export function choicesOf(
  answers: Answers<typeof planListQueries>,
  today: CalendarDay
): readonly PlanChoice[] {
  const agreements = valuesOf(answers.agreements);
  const extensions = valuesOf(answers.extensions);
  const choiceOf = (plan: Plan): PlanChoice => {
    const agreement = agreements.find(({ key }) => key === plan.agreementKey);
    if (agreement === undefined) return { plan };
    const state = agreementStateOn({ agreement, extensions, successors: agreements }, today);
    return { plan, agreement: { title: agreement.title, state } };
  };
  return valuesOf(answers.plans).map(choiceOf).sort(compareChoices);
}

/** The agreements that are not over and whose plan the reader may edit. */
export function plannableBy(
  actor: Actor | undefined,
  answers: Answers<typeof planListQueries>,
  today: CalendarDay
): readonly PlannableAgreement[] {
  const successors = valuesOf(answers.agreements);
  const extensions = valuesOf(answers.extensions);
  return successors
    .filter((agreement) => {
      const state = agreementStateOn({ agreement, extensions, successors }, today);
      return state !== 'replaced' && state !== 'expired' && state !== 'terminated';
    })
    .filter((agreement) => actor?.check('editPlan', scopeOfAgreement(agreement)).ok === true)
    .map(({ key, title, level }) => ({ key, title, level }))
    .sort((one, other) => compareNaturally(one.title, other.title));
}

/** The plans of the site at hand, in one round trip; for one who stands in an action and sees no list. */
export async function listPlans(session: Session): Promise<PlanList> {
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    ...unfinishedQueries,
    ...planListQueries
  });
  const today = session.clock.today();
  const found = findActor(session, answers);
  return {
    plans: choicesOf(answers, today),
    plannable: plannableBy(found.ok ? found.value : undefined, answers, today),
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
