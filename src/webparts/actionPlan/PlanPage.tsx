import * as React from 'react';
import { type PlannableAgreement } from '../../application/overview/listPlans';
import { actionLinkId } from './ActionLink';
import { NewPlan } from './NewPlan';
import { PlanHeader, type PlanHeaderProps } from './PlanHeader';
import { PlanView, type PlanViewProps } from './PlanView';

/** Props of {@link PlanPage}. */
export interface PlanPageProps extends PlanHeaderProps, PlanViewProps {
  /** The action that was open, to whose link focus comes back. */
  readonly lastActionKey: React.MutableRefObject<string | undefined>;
  /** Agreements that the reader may begin a plan for. */
  readonly plannable: readonly PlannableAgreement[];
  /** Called with the key of a new plan. */
  readonly onCreated: (planKey: string) => void;
}

/** A plan with its header and the way to a new one; whoever comes back from an action stands on its link. */
export const PlanPage: React.FunctionComponent<PlanPageProps> = (props) => {
  const { services, plan, plannable, lastActionKey, onCreated } = props;
  const isShown = plan.state === 'ready';
  React.useEffect(() => {
    if (!isShown || lastActionKey.current === undefined) return;
    document.getElementById(actionLinkId(lastActionKey.current))?.focus();
    lastActionKey.current = undefined;
  }, [isShown, lastActionKey]);
  return (
    <>
      <PlanHeader {...props} />
      <NewPlan services={services} agreements={plannable} onCreated={onCreated} />
      <PlanView {...props} />
    </>
  );
};
