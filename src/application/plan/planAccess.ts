import { type CooperationAgreement, type Extension } from '../../core/agreement/agreement';
import { lastDayOf } from '../../core/agreement/agreementState';
import { type RoleScope } from '../../core/organisation/rolesOf';
import { type Action } from '../../core/plan/action';
import { type AgreementPeriod } from '../../core/plan/actionInPlan';
import { type Plan } from '../../core/plan/plan';
import { type Analysis } from '../../core/situation/causalChain';
import { ok, type Result } from '../../core/result';
import { type Answers, type Rows, type Stored } from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';
import { type Reference } from '../references';
import { valuesOf, type Draft } from '../standing';
import { byKey, only } from '../write';

/** A plan with the agreement that it belongs to. */
export interface PlanAtHand {
  readonly plan: Stored<Plan>;
  readonly agreement: CooperationAgreement;
  /** The days in which the plan's actions must lie. */
  readonly period: AgreementPeriod;
}

/** The questions that {@link findPlan} needs the answers of. */
export function planQueries({
  planKey,
  agreementKey
}: {
  readonly planKey: string;
  readonly agreementKey: string;
}) {
  return {
    plan: byKey('plans', planKey),
    agreement: byKey('agreements', agreementKey),
    extensions: { collection: 'extensions', where: { field: 'agreementKey', oneOf: [agreementKey] } }
  } as const;
}

/** The plan and its agreement, or the refusal that one of them is gone. */
export function findPlan(
  answers: {
    readonly plan: Rows<Plan>;
    readonly agreement: Rows<CooperationAgreement>;
    readonly extensions: Rows<Extension>;
  },
  { planKey, agreementKey }: { readonly planKey: string; readonly agreementKey: string }
): Result<PlanAtHand, UseCaseRefusal> {
  const plan = only(answers.plan, { collection: 'plans', key: planKey }, { agreementKey });
  if (!plan.ok) return plan;
  const agreement = only(answers.agreement, { collection: 'agreements', key: agreementKey });
  if (!agreement.ok) return agreement;
  const { value } = agreement.value;
  const lastDay = lastDayOf(value, valuesOf(answers.extensions));
  return ok({ plan: plan.value, agreement: value, period: { validFrom: value.validFrom, lastDay } });
}

/** The scope in which roles to an action are computed. */
export function scopeOfAction(action: Action): RoleScope {
  return { kind: 'action', action };
}

/** What an action points at, besides problem, cause and goal, which `checkCausalLinks` follows. */
export function referencesOfAction(action: Draft<Action>): readonly Reference[] {
  return [
    { field: 'groupKey', collection: 'groups', keys: [action.groupKey] },
    { field: 'focusAreaKey', collection: 'focusAreas', keys: [action.focusAreaKey], mayBeCentral: true },
    { field: 'responsibleOrgUnitKey', collection: 'orgUnits', keys: [action.responsibleOrgUnitKey] },
    { field: 'participatingOrgUnitKeys', collection: 'orgUnits', keys: action.participatingOrgUnitKeys },
    { field: 'contactPersonKey', collection: 'persons', keys: [action.contactPersonKey] }
  ];
}

/** The questions that {@link analysisOf} needs the answers of. */
export function analysisQueries(agreementKey: string) {
  const where = { field: 'agreementKey', oneOf: [agreementKey] } as const;
  return {
    problems: { collection: 'problems', where, depth: 'brief' },
    causes: { collection: 'causes', where, depth: 'brief' },
    goals: { collection: 'goals', where, depth: 'brief' }
  } as const;
}

/** The analysis of an agreement, as far as actions point at it. */
export function analysisOf(answers: Answers<ReturnType<typeof analysisQueries>>): Analysis {
  const { problems, causes, goals } = answers;
  return { pictures: [], problems: valuesOf(problems), causes: valuesOf(causes), goals: valuesOf(goals) };
}
