import { type Plan } from '../../core/plan/plan';
import { type PlanContent } from '../../core/plan/snapshot';
import { type Session } from '../session';
import { standingQueries, valuesOf, type ActorName } from '../standing';
import { planQueries } from './planAccess';

/** Everything that a plan says, and what is needed to judge and adopt it. */
export async function loadPlanContent(
  session: Session,
  keys: { readonly planKey: string; readonly agreementKey: string },
  name: ActorName
) {
  const [answers, central] = await Promise.all([
    session.store.load(session.site, contentQueries(keys, name)),
    session.centralSite === session.site
      ? undefined
      : session.store.load(session.centralSite, { focusAreas: { collection: 'focusAreas' } })
  ]);
  const contentOf = (plan: Plan): PlanContent => ({
    plan,
    actions: valuesOf(answers.actions),
    problems: valuesOf(answers.problems),
    causes: valuesOf(answers.causes),
    goals: valuesOf(answers.goals),
    focusAreas: [
      ...valuesOf(answers.focusAreas),
      ...(central === undefined ? [] : valuesOf(central.focusAreas))
    ],
    orgUnits: valuesOf(answers.units)
  });
  return { answers, contentOf };
}

function contentQueries(keys: { readonly planKey: string; readonly agreementKey: string }, name: ActorName) {
  const ofAgreement = { field: 'agreementKey', oneOf: [keys.agreementKey] } as const;
  return {
    ...standingQueries(name),
    ...planQueries(keys),
    actions: { collection: 'actions', where: { field: 'planKey', oneOf: [keys.planKey] } },
    problems: { collection: 'problems', where: ofAgreement },
    causes: { collection: 'causes', where: ofAgreement },
    goals: { collection: 'goals', where: ofAgreement },
    focusAreas: { collection: 'focusAreas' }
  } as const;
}
