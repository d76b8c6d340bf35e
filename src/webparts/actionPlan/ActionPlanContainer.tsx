import * as React from 'react';
import { usePlace } from '../shared/links/usePlace';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { useLanguage } from '../shared/ui/texts';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import styles from './ActionPlan.module.scss';
import { NoChosenPlan } from './NoChosenPlan';
import { PlanContainer } from './PlanContainer';
import { type PlanServices } from './planServices';
import { usePlans } from './usePlans';

/** Props of {@link ActionPlanContainer}. */
export interface ActionPlanContainerProps {
  readonly services: PlanServices;
}

/** Fetches the plans of the site, and shows the one that the address asks for, the last one, or the first. */
export const ActionPlanContainer: React.FunctionComponent<ActionPlanContainerProps> = ({ services }) => {
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>();
  const [address, go] = usePlace();
  const { loaded, reload, list, chosen, opened } = usePlans(services, address);
  const choose = (planKey: string): void => go({ planKey });
  const create = (planKey: string): void => {
    choose(planKey);
    reload();
  };
  return (
    <div ref={element} className={styles.actionPlan} lang={useLanguage()}>
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {chosen === undefined && loaded.state !== 'failed' && (
        <NoChosenPlan {...{ services, loaded }} onReload={reload} onChoose={choose} onCreated={create} />
      )}
      {chosen !== undefined && loaded.state !== 'failed' && (
        <PlanContainer
          key={chosen.plan.key}
          {...{ services, chosen, opened, isNarrow }}
          choices={list?.plans ?? []}
          plannable={list?.plannable ?? []}
          group={list?.group}
          actionKey={address.actionKey}
          onChoose={choose}
          onClose={() => choose(chosen.plan.key)}
          onReload={reload}
          onCreated={create}
        />
      )}
    </div>
  );
};
