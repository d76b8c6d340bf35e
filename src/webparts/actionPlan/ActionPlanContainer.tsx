import * as React from 'react';
import { usePlace } from '../shared/links/usePlace';
import { EmptyState } from '../shared/ui/EmptyState';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import styles from './ActionPlan.module.scss';
import { NoPlans } from './NoPlans';
import { PlanChooser } from './PlanChooser';
import { PlanContainer } from './PlanContainer';
import { type PlanServices } from './planServices';
import { usePlans } from './usePlans';

/** Props of {@link ActionPlanContainer}. */
export interface ActionPlanContainerProps {
  readonly services: PlanServices;
}

/** Fetches the plans of the site, and shows the one that the address asks for, the last one, or the first. */
export const ActionPlanContainer: React.FunctionComponent<ActionPlanContainerProps> = ({ services }) => {
  const texts = useTexts();
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>();
  const [address, go] = usePlace();
  const { loaded, reload, list, chosen, opened } = usePlans(services, address);
  const choices = list?.plans ?? [];
  const isReady = loaded.state === 'ready';
  return (
    <div ref={element} className={styles.actionPlan} lang={useLanguage()}>
      {chosen === undefined && <h2 className={styles.heading}>{texts['plan.heading']}</h2>}
      {loaded.state === 'loading' && chosen === undefined && (
        <SkeletonRows label={texts['plan.loading']} count={6} />
      )}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {isReady && choices.length === 0 && (
        <NoPlans services={services} list={loaded.value} onReload={reload} />
      )}
      {isReady && chosen === undefined && choices.length > 0 && (
        <>
          <EmptyState iconName="Search" title={texts['plan.gone']} advice={texts['plan.goneAdvice']} />
          <PlanChooser choices={choices} onChoose={(planKey) => go({ planKey })} />
        </>
      )}
      {chosen !== undefined && loaded.state !== 'failed' && (
        <PlanContainer
          key={chosen.plan.key}
          {...{ services, choices, chosen, opened, isNarrow }}
          group={list?.group}
          actionKey={address.actionKey}
          onChoose={(planKey) => go({ planKey })}
          onClose={() => go({ planKey: chosen.plan.key })}
          onReload={reload}
        />
      )}
    </div>
  );
};
