import * as React from 'react';
import { type PlanList } from '../../application/overview/listPlans';
import { useLoaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import styles from './ActionPlan.module.scss';
import { NoPlans } from './NoPlans';
import { PlanContainer } from './PlanContainer';
import { type PlanServices } from './planServices';
import { usePlanAddress } from './usePlanAddress';

/** Props of {@link ActionPlanContainer}. */
export interface ActionPlanContainerProps {
  readonly services: PlanServices;
}

const nothing: Pick<PlanList, 'plans' | 'findings'> = { plans: [], findings: [] };

/** Fetches the plans of the site, and shows the one that the address asks for, or the first. */
export const ActionPlanContainer: React.FunctionComponent<ActionPlanContainerProps> = ({ services }) => {
  const texts = useTexts();
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>();
  const [address, go] = usePlanAddress();
  const { loaded, reload } = useLoaded(['plans', ...services.source], services.listPlans);
  const { plans: choices, findings } = loaded.state === 'ready' ? loaded.value : nothing;
  const chosen = choices.find(({ plan }) => plan.key === address.planKey) ?? choices[0];
  return (
    <div ref={element} className={styles.actionPlan} lang={useLanguage()}>
      {chosen === undefined && <h2 className={styles.heading}>{texts['plan.heading']}</h2>}
      {loaded.state === 'loading' && <SkeletonRows label={texts['plan.loading']} count={6} />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && chosen === undefined && (
        <NoPlans services={services} list={loaded.value} onReload={reload} />
      )}
      {chosen !== undefined && (
        <PlanContainer
          key={chosen.plan.key}
          brokenPlans={findings.filter(({ collection }) => collection === 'plans')}
          {...{ services, choices, chosen, isNarrow }}
          actionKey={address.actionKey}
          onChoose={(planKey) => go({ planKey })}
          onClose={() => go({ planKey: chosen.plan.key })}
        />
      )}
    </div>
  );
};
