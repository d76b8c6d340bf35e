import { ProgressIndicator, TextField } from '@fluentui/react';
import * as React from 'react';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { AdoptionObstacles } from './AdoptionObstacles';
import { obstaclesOf, withoutObstacles } from './adoptionRefusal';
import { type PlanFormProps } from './planForms';
import styles from './TaskNotes.module.scss';

/** Fastställ: the steering group's decision on the plan, and what stands in its way, action by action. */
export const AdoptForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { key: planKey, agreementKey } = opened.plan.value;
  const proposed = opened.overview.figures.byState.proposed.length;
  const [decisionReference, setDecisionReference] = React.useState('');
  const [written, setWritten] = React.useState(0);
  const { submitted, submit } = useSubmitted(
    () => services.adoptPlan({ planKey, agreementKey, decisionReference }, setWritten),
    (answer) => answer.ok && onDone()
  );
  // The plan's own row comes after those of its actions.
  const total = proposed + 1;
  return (
    <FormFrame
      heading={texts['adopt.heading']}
      sendText={texts['adopt.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={withoutObstacles(submitted)} collection="plans" />
      <AdoptionObstacles obstacles={obstaclesOf(submitted)} planKey={planKey} />
      <p className={styles.note}>{texts['adopt.explanation'](proposed)}</p>
      <TextField
        label={texts['decision.reference']}
        required={true}
        value={decisionReference}
        errorMessage={fieldErrorsOf(submitted, 'plans', language).decisionReference}
        onChange={(_event, text = '') => setDecisionReference(text)}
      />
      {submitted.state === 'running' && (
        <ProgressIndicator
          label={texts['adopt.progress'](Math.min(written, total), total)}
          percentComplete={Math.min(1, written / total)}
        />
      )}
    </FormFrame>
  );
};
