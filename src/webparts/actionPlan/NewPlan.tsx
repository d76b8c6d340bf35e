import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type PlannableAgreement } from '../../application/overview/listPlans';
import { later } from '../shared/ui/later';
import styles from './NewPlan.module.scss';
import { type PlanServices } from './planServices';
import { useTexts } from './texts';

/** Props of {@link NewPlan}. */
export interface NewPlanProps {
  readonly services: PlanServices;
  readonly agreements: readonly PlannableAgreement[];
  readonly onCreated: (planKey: string) => void;
}

const NewPlanForm = later('newPlan', () =>
  import(/* webpackChunkName: 'plan-forms' */ './NewPlanForm').then((part) => part.NewPlanForm)
);

/** The way to a new plan, for one who may edit the plan of some agreement. */
export const NewPlan: React.FunctionComponent<NewPlanProps> = ({ services, agreements, onCreated }) => {
  const texts = useTexts();
  const [isOpen, setIsOpen] = React.useState(false);
  if (agreements.length === 0) return null;
  if (!isOpen) {
    return (
      <DefaultButton
        className={styles.newPlan}
        text={texts['newPlan.open']}
        onClick={() => setIsOpen(true)}
      />
    );
  }
  const close = (): void => setIsOpen(false);
  const done = (planKey: string): void => {
    close();
    onCreated(planKey);
  };
  return (
    <div className={styles.newPlan}>
      <NewPlanForm services={services} agreements={agreements} onDone={done} onCancel={close} />
    </div>
  );
};
