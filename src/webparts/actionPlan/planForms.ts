import { type OpenedPlan } from '../../application/overview/openPlans';
import { type PlanServices } from './planServices';

/** Props of a form about a plan. */
export interface PlanFormProps {
  readonly opened: OpenedPlan;
  readonly services: PlanServices;
  /** Called when it has been saved. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The forms of a plan, in the order in which they are offered. */
export const planFormNames = ['newAction', 'adopt', 'importTable', 'newVersion', 'closePlan'] as const;

/** One of {@link planFormNames}. */
export type PlanFormName = (typeof planFormNames)[number];

/** The forms that the reader may open. */
export function planFormsOffered({ plan, actor, overview }: OpenedPlan): readonly PlanFormName[] {
  const { state } = plan.value;
  const [mayEdit, mayDecide] = [actor.tasks.includes('editPlan'), actor.tasks.includes('decidePlan')];
  const offers: Readonly<Record<PlanFormName, boolean>> = {
    newAction: mayEdit && state !== 'closed',
    adopt: mayDecide && state === 'draft' && overview.rows.length > 0,
    importTable: mayEdit && state !== 'closed',
    newVersion: mayEdit && state === 'adopted',
    closePlan: mayDecide && state === 'adopted'
  };
  return planFormNames.filter((name) => offers[name]);
}
