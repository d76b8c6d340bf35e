import * as React from 'react';
import { type OpenedPlans } from '../../application/overview/openPlans';
import { type Loaded } from '../shared/data/useLoaded';
import { EmptyState } from '../shared/ui/EmptyState';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import styles from './ActionPlan.module.scss';
import { NoPlans } from './NoPlans';
import { PlanChooser } from './PlanChooser';
import { PlanPage } from './PlanContainer';
import { type PlanServices } from './planServices';
import { useTexts } from './texts';

/** Props of {@link NoChosenPlan}. */
export interface NoChosenPlanProps {
  readonly services: PlanServices;
  readonly loaded: Loaded<OpenedPlans>;
  readonly onReload: () => void;
  readonly onChoose: (planKey: string) => void;
  readonly onCreated: (planKey: string) => void;
}

/** The page without a plan: it is on its way, there is none, or the one that the link leads to is gone. */
export const NoChosenPlan: React.FunctionComponent<NoChosenPlanProps> = (props) => {
  const { services, loaded, onReload, onChoose, onCreated } = props;
  const texts = useTexts();
  const list = loaded.state === 'ready' ? loaded.value : undefined;
  // What draws a plan comes at the same time as its rows.
  React.useEffect(() => PlanPage.begin(), []);
  return (
    <>
      <h2 className={styles.heading}>{texts['plan.heading']}</h2>
      {list === undefined && <SkeletonRows label={texts['plan.loading']} count={6} />}
      {list?.plans.length === 0 && <NoPlans {...{ services, list, onReload, onCreated }} />}
      {list !== undefined && list.plans.length > 0 && (
        <>
          <EmptyState iconName="Search" title={texts['plan.gone']} advice={texts['plan.goneAdvice']} />
          <PlanChooser choices={list.plans} onChoose={onChoose} />
        </>
      )}
    </>
  );
};
