import * as React from 'react';
import { type Finding } from '../../application/ports/listStore';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { ActionContainer } from './ActionContainer';
import { actionLinkId } from './ActionLink';
import { PlanHeader, type PlanHeaderProps } from './PlanHeader';
import { type PlanServices } from './planServices';
import { firstSettings } from './planSettings';
import { PlanView } from './PlanView';

/** Props of {@link PlanContainer}. */
export interface PlanContainerProps extends PlanHeaderProps {
  readonly services: PlanServices;
  /** The action that is open, if one is. */
  readonly actionKey?: string | undefined;
  /** Plans that cannot be chosen until their rows are mended. */
  readonly brokenPlans: readonly Finding[];
  readonly isNarrow: boolean;
  /** Goes back from an action to the plan. */
  readonly onClose: () => void;
}

/** Lets focus come back to the link of the action that was open, when it is closed. */
function useReturningFocus(actionKey: string | undefined): void {
  const lastKey = React.useRef<string>();
  React.useEffect(() => {
    if (actionKey === undefined && lastKey.current !== undefined) {
      document.getElementById(actionLinkId(lastKey.current))?.focus();
    }
    lastKey.current = actionKey;
  }, [actionKey]);
}

/** Fetches one plan, keeps how the reader sees it, and opens its actions. */
export const PlanContainer: React.FunctionComponent<PlanContainerProps> = (props) => {
  const { services, chosen, actionKey, onClose } = props;
  const place = { planKey: chosen.plan.key, agreementKey: chosen.plan.agreementKey };
  const key = ['plan', ...services.source, place.planKey];
  const { loaded, reload } = useLoaded(key, () => services.openPlan(place));
  const { submitted, submit } = useSubmitted(services.resume, reload);
  const [settings, setSettings] = React.useState(firstSettings);
  useReturningFocus(actionKey);
  if (actionKey !== undefined) {
    return (
      <ActionContainer
        key={actionKey}
        services={services}
        place={{ ...place, actionKey }}
        onChanged={reload}
        onClose={onClose}
      />
    );
  }
  return (
    <>
      <PlanHeader {...props} />
      <PlanView
        plan={loaded}
        brokenPlans={props.brokenPlans}
        settings={settings}
        onChange={setSettings}
        isNarrow={props.isNarrow}
        resuming={submitted}
        onResume={submit}
        onReload={reload}
      />
    </>
  );
};
