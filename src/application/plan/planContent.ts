import { type Plan } from '../../core/plan/plan';
import { type PlanContent } from '../../core/plan/snapshot';
import { type Answers } from '../ports/listStore';
import { type Session } from '../session';
import { standingQueries, valuesOf, type ActorName } from '../standing';
import { planQueries } from './planAccess';

interface PlanKeys {
  readonly planKey: string;
  readonly agreementKey: string;
}

/** Everything that a plan says, and what is needed to judge and adopt it. */
export async function loadPlanContent(session: Session, keys: PlanKeys, name: ActorName) {
  const [answers, central] = await Promise.all([
    session.store.load(session.site, { ...standingQueries(name), ...contentQueries(keys, 'full') }),
    loadCentralAreas(session)
  ]);
  return { answers, contentOf: (plan: Plan) => contentFrom(plan, answers, central) };
}

/** Everything that a plan says, to be looked at: the rows cannot be saved. `undefined` when there is no such plan. */
export async function lookAtPlan(session: Session, keys: PlanKeys): Promise<PlanContent | undefined> {
  const [answers, central] = await Promise.all([
    session.store.load(session.site, { units: { collection: 'orgUnits' }, ...contentQueries(keys, 'shown') }),
    loadCentralAreas(session)
  ]);
  const plan = valuesOf(answers.plan).find(({ key }) => key === keys.planKey);
  return plan && contentFrom(plan, answers, central);
}

type ContentAnswers = Answers<
  ReturnType<typeof contentQueries> & { readonly units: { readonly collection: 'orgUnits' } }
>;

function contentFrom(
  plan: Plan,
  answers: ContentAnswers,
  central: Pick<ContentAnswers, 'focusAreas'> | undefined
): PlanContent {
  return {
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
  };
}

async function loadCentralAreas({ store, site, centralSite }: Session) {
  if (centralSite === site) return undefined;
  return store.load(centralSite, { focusAreas: { collection: 'focusAreas' } });
}

function contentQueries(keys: PlanKeys, depth: 'full' | 'shown') {
  const where = { field: 'agreementKey', oneOf: [keys.agreementKey] } as const;
  return {
    ...planQueries(keys),
    actions: { collection: 'actions', where: { field: 'planKey', oneOf: [keys.planKey] }, depth },
    problems: { collection: 'problems', where, depth },
    causes: { collection: 'causes', where, depth },
    goals: { collection: 'goals', where, depth },
    focusAreas: { collection: 'focusAreas' }
  } as const;
}
