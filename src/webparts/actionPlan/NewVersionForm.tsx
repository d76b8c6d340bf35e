import * as React from 'react';
import { useSubmitted } from '../shared/data/useSubmitted';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useTexts } from '../shared/ui/texts';
import { type PlanFormProps } from './planForms';
import styles from './TaskNotes.module.scss';

/** Ny version: the plan becomes a draft again; what was fastställt stays. */
export const NewVersionForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const { key: planKey, agreementKey, version } = opened.plan.value;
  const { submitted, submit } = useSubmitted(
    () => services.beginPlanVersion({ planKey, agreementKey }),
    (answer) => answer.ok && onDone()
  );
  return (
    <FormFrame
      heading={texts['newVersion.heading']}
      sendText={texts['newVersion.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection="plans" />
      <p className={styles.note}>{texts['newVersion.explanation'](version, version + 1)}</p>
    </FormFrame>
  );
};
