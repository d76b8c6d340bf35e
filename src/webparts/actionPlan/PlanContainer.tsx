import * as React from 'react';
import { type PlannableAgreement } from '../../application/overview/listPlans';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { type PageRefusal } from '../../application/overview/pageView';
import { type NamedKey } from '../../core/overview/namedKey';
import { type Result } from '../../core/result';
import { type Loaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { actionLinkId } from './ActionLink';
import { NewPlan } from './NewPlan';
import { PlanHeader, type PlanHeaderProps } from './PlanHeader';
import { type PlanServices } from './planServices';
import { firstSettings } from './planSettings';
import { PlanView } from './PlanView';

/** Props of {@link PlanContainer}. */
export interface PlanContainerProps extends PlanHeaderProps {
  readonly services: PlanServices;
  readonly opened: Loaded<Result<OpenedPlan, PageRefusal>>;
  /** The group in whose Teams channel the plan is shown. */
  readonly group?: NamedKey | undefined;
  /** The action that is open instead, if one is; how the reader sees the plan is kept. */
  readonly actionKey?: string | undefined;
  readonly isNarrow: boolean;
  /** Agreements that the reader may begin a plan for. */
  readonly plannable: readonly PlannableAgreement[];
  readonly onReload: () => void;
  /** Called with the key of a new plan. */
  readonly onCreated: (planKey: string) => void;
}

/** Lets focus come back to the link of the action that was open, when it is closed. */
function useReturningFocus(actionKey: string | undefined, isShown: boolean): void {
  const lastKey = React.useRef<string>();
  React.useEffect(() => {
    if (actionKey !== undefined) lastKey.current = actionKey;
    else if (isShown && lastKey.current !== undefined) {
      document.getElementById(actionLinkId(lastKey.current))?.focus();
      lastKey.current = undefined;
    }
  }, [actionKey, isShown]);
}

/** Keeps how the reader sees a plan, also while one of its actions is open. */
export const PlanContainer: React.FunctionComponent<PlanContainerProps> = (props) => {
  const { services, opened, actionKey, onReload, onCreated } = props;
  const { submitted, submit } = useSubmitted(services.resume, onReload);
  const [settings, setSettings] = React.useState(firstSettings);
  useReturningFocus(actionKey, opened.state === 'ready');
  if (actionKey !== undefined) return null;
  return (
    <>
      <PlanHeader {...props} />
      <NewPlan services={services} agreements={props.plannable} onCreated={onCreated} />
      <PlanView
        services={services}
        plan={opened}
        settings={settings}
        group={props.group}
        onChange={setSettings}
        isNarrow={props.isNarrow}
        resuming={submitted}
        onResume={submit}
        onReload={onReload}
      />
    </>
  );
};
