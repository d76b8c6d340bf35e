import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { later } from '../shared/ui/later';
import { useOpenForm } from '../shared/ui/useOpenForm';
import styles from '../shared/ui/TaskSection.module.scss';
import { ExportButton } from './ExportButton';
import { type PlanFormName, planFormsOffered } from './planForms';
import { type PlanServices } from './planServices';
import { WhenFresh } from '../shared/ui/WhenFresh';
import { useTexts } from './texts';

/** Props of {@link PlanTasks}. */
export interface PlanTasksProps {
  readonly opened: OpenedPlan;
  readonly services: PlanServices;
  readonly onChanged: () => void;
}

const PlanForm = later('planForm', () =>
  import(/* webpackChunkName: 'plan-forms' */ './PlanForm').then((part) => part.PlanForm)
);

/** What the reader may do with a plan, and the form that is open. */
export const PlanTasks: React.FunctionComponent<PlanTasksProps> = ({ opened, services, onChanged }) => {
  const texts = useTexts();
  const { form, saved, after, open, finish, cancel } = useOpenForm<PlanFormName>(onChanged);
  const offered = planFormsOffered(opened);
  return (
    <section aria-label={texts['planTasks.label']}>
      <div ref={after} tabIndex={-1} role="status" className={styles.saved}>
        {saved !== undefined && texts[`${saved}.saved`]}
      </div>
      {form !== undefined && (
        <WhenFresh>
          <PlanForm {...{ opened, services }} name={form} onDone={finish} onCancel={cancel} />
        </WhenFresh>
      )}
      {form === undefined && (
        <div className={styles.buttons}>
          {offered.map((name, index) => {
            const Button = index === 0 ? PrimaryButton : DefaultButton;
            return <Button key={name} text={texts[`${name}.open`]} onClick={() => open(name)} />;
          })}
          <ExportButton opened={opened} services={services} />
        </div>
      )}
    </section>
  );
};
