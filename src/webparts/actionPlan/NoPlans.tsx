import * as React from 'react';
import { type PlanList } from '../../application/overview/listPlans';
import { useSubmitted } from '../shared/data/useSubmitted';
import { EmptyState } from '../shared/ui/EmptyState';
import { PageNotices } from '../shared/ui/PageNotices';
import { NewPlan } from './NewPlan';
import { type PlanServices } from './planServices';
import { useTexts } from './texts';

/** Props of {@link NoPlans}. */
export interface NoPlansProps {
  readonly services: PlanServices;
  readonly list: PlanList;
  readonly onReload: () => void;
  /** Called with the key of a new plan. */
  readonly onCreated: (planKey: string) => void;
}

/** A site without a plan that can be shown: what to do first, and what stands in its lists to mend. */
export const NoPlans: React.FunctionComponent<NoPlansProps> = ({ services, list, onReload, onCreated }) => {
  const texts = useTexts();
  const { submitted, submit } = useSubmitted(services.resume, onReload);
  return (
    <>
      <PageNotices overview={list} resuming={submitted} onResume={submit} onReload={onReload} />
      <EmptyState iconName="Taskboard" title={texts['plan.emptyTitle']} advice={texts['plan.emptyAdvice']} />
      <NewPlan services={services} agreements={list.plannable} onCreated={onCreated} />
    </>
  );
};
