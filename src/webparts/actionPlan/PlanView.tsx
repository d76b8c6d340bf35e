import * as React from 'react';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { type PageRefusal } from '../../application/overview/pageView';
import { type NamedKey } from '../../core/overview/namedKey';
import { type Result } from '../../core/result';
import { type Loaded } from '../shared/data/useLoaded';
import { type Submitted } from '../shared/data/useSubmitted';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { PageNotices } from '../shared/ui/PageNotices';
import { RefusedPage } from '../shared/ui/RefusedPage';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import styles from './ActionPlan.module.scss';
import { PlanBody } from './PlanBody';
import { PlanChanges } from './PlanChanges';
import { type PlanServices } from './planServices';
import { PlanTasks } from './PlanTasks';
import { type PlanSettings } from './planSettings';
import { useTexts } from './texts';

/** Props of {@link PlanView}. */
export interface PlanViewProps {
  readonly services: PlanServices;
  readonly plan: Loaded<Result<OpenedPlan, PageRefusal>>;
  readonly settings: PlanSettings;
  /** The group in whose Teams channel the plan is shown. */
  readonly group?: NamedKey | undefined;
  readonly onChange: (settings: PlanSettings) => void;
  readonly isNarrow: boolean;
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
  readonly onReload: () => void;
}

/** A plan, in whatever state its data is. */
export const PlanView: React.FunctionComponent<PlanViewProps> = (props) => {
  const { services, plan, resuming, onResume, onReload } = props;
  const texts = useTexts();
  if (plan.state === 'loading') return <SkeletonRows label={texts['plan.loading']} count={6} />;
  if (plan.state === 'failed') return <FailureNotice failure={plan.failure} onRetry={onReload} />;
  if (!plan.value.ok) {
    return (
      <RefusedPage refusal={plan.value.error} title={texts['plan.gone']} advice={texts['plan.goneAdvice']} />
    );
  }
  const opened = plan.value.value;
  return (
    <div className={styles.body}>
      <PageNotices overview={opened} {...{ resuming, onResume, onReload }} />
      {opened.plan.value.state === 'adopted' && <PlanChanges opened={opened} services={services} />}
      <PlanTasks opened={opened} services={services} onChanged={onReload} />
      <PlanBody {...props} opened={opened} />
    </div>
  );
};
