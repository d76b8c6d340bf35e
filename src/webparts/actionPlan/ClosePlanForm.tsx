import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { FreeText } from '../shared/ui/FreeText';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type PlanFormProps } from './planForms';
import styles from './TaskNotes.module.scss';

/** Slutrapportera: the plan is closed, and the report says what came of it. */
export const ClosePlanForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { key: planKey, agreementKey } = opened.plan.value;
  const [closingReport, setClosingReport] = React.useState('');
  const { submitted, submit } = useSubmitted(
    () => services.closePlan({ planKey, agreementKey, closingReport }),
    (answer) => answer.ok && onDone()
  );
  const { byState } = opened.overview.figures;
  const open = byState.decided.length + byState.ongoing.length + byState.paused.length;
  return (
    <FormFrame
      heading={texts['closePlan.heading']}
      sendText={texts['closePlan.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection="plans" />
      <p className={styles.note}>{texts['closePlan.explanation'](open)}</p>
      <FreeText
        label={labelOf('closingReport', language)}
        isRequired={true}
        value={closingReport}
        errorMessage={fieldErrorsOf(submitted, 'plans', language).closingReport}
        onChange={setClosingReport}
      />
    </FormFrame>
  );
};
