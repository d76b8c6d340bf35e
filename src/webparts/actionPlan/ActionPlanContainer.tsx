import * as React from 'react';
import { type PlanChoice } from '../../application/overview/listPlans';
import { type ActionPlace } from '../../application/overview/openAction';
import { type LinkPlace } from '../../core/links/linkPlace';
import { type Loaded } from '../shared/data/useLoaded';
import { usePlace } from '../shared/links/usePlace';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { useLanguage } from '../shared/ui/texts';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import { ActionContainer } from './ActionContainer';
import styles from './ActionPlan.module.scss';
import { NoChosenPlan } from './NoChosenPlan';
import { PlanContainer } from './PlanContainer';
import { type PlanServices } from './planServices';
import { usePlans } from './usePlans';

/** Props of {@link ActionPlanContainer}. */
export interface ActionPlanContainerProps {
  readonly services: PlanServices;
}

/** Where the action stands that the address asks for: a link says it, and need not wait for the choice of plans. */
function openActionPlace(
  { planKey, actionKey }: LinkPlace,
  state: Loaded<unknown>['state'],
  chosen: PlanChoice | undefined
): ActionPlace | undefined {
  const knownKey = chosen?.plan.key ?? (state === 'loading' ? planKey : undefined);
  if (actionKey === undefined || knownKey === undefined) return undefined;
  return { planKey: knownKey, agreementKey: chosen?.plan.agreementKey, actionKey };
}

/** Fetches the plans of the site, and shows the one that the address asks for, the last one, or the first. */
export const ActionPlanContainer: React.FunctionComponent<ActionPlanContainerProps> = ({ services }) => {
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>();
  const [address, go] = usePlace();
  const { loaded, reload, list, chosen, mayChoose, opened } = usePlans(services, address);
  const place = openActionPlace(address, loaded.state, chosen);
  const choose = (planKey: string): void => go({ planKey });
  const create = (planKey: string): void => {
    choose(planKey);
    reload();
  };
  return (
    <div ref={element} className={styles.actionPlan} lang={useLanguage()}>
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {place !== undefined && loaded.state !== 'failed' && (
        <ActionContainer
          key={place.actionKey}
          {...{ services, place }}
          onChanged={reload}
          onClose={() => choose(place.planKey)}
        />
      )}
      {chosen === undefined && place === undefined && loaded.state !== 'failed' && (
        <NoChosenPlan {...{ services, loaded }} onReload={reload} onChoose={choose} onCreated={create} />
      )}
      {chosen !== undefined && loaded.state !== 'failed' && (
        <PlanContainer
          key={chosen.plan.key}
          {...{ services, chosen, mayChoose, opened, isNarrow }}
          choices={list?.plans ?? []}
          plannable={list?.plannable ?? []}
          group={list?.group}
          actionKey={address.actionKey}
          onChoose={choose}
          onReload={reload}
          onCreated={create}
        />
      )}
    </div>
  );
};
