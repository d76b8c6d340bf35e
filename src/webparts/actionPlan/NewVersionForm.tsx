import * as React from 'react';
import { TaskForm } from '../shared/ui/TaskForm';
import { type PlanFormProps } from './planForms';
import styles from './TaskNotes.module.scss';
import { useTexts } from './texts';

/** Ny version: the plan becomes a draft again; what was fastställt stays. */
export const NewVersionForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const { key: planKey, agreementKey, version } = opened.plan.value;
  return (
    <TaskForm
      heading={texts['newVersion.heading']}
      sendText={texts['newVersion.send']}
      collection="plans"
      write={() => services.beginPlanVersion({ planKey, agreementKey })}
      {...{ onDone, onCancel }}
    >
      {() => <p className={styles.note}>{texts['newVersion.explanation'](version, version + 1)}</p>}
    </TaskForm>
  );
};
