import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { useDraft } from '../shared/data/useDraft';
import { FreeText } from '../shared/ui/FreeText';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { type PlanFormProps } from './planForms';
import styles from './TaskNotes.module.scss';
import { useTexts } from './texts';

/** Slutrapportera: the plan is closed, and the report says what came of it. */
export const ClosePlanForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { key: planKey, agreementKey } = opened.plan.value;
  const draft = useDraft({
    form: `plan ${planKey} close`,
    empty: () => ({ closingReport: '' }),
    newKey: services.newKey
  });
  const { closingReport } = draft.input;
  const { byState } = opened.overview.figures;
  const open = byState.decided.length + byState.ongoing.length + byState.paused.length;
  return (
    <TaskForm
      heading={texts['closePlan.heading']}
      sendText={texts['closePlan.send']}
      collection="plans"
      write={() => services.closePlan({ planKey, agreementKey, closingReport })}
      {...{ draft, onDone, onCancel }}
    >
      {(errors) => (
        <>
          <p className={styles.note}>{texts['closePlan.explanation'](open)}</p>
          <FreeText
            name="closingReport"
            label={labelOf('closingReport', language)}
            isRequired={true}
            value={closingReport}
            errorMessage={errors.closingReport}
            onChange={(text) => draft.change({ closingReport: text })}
          />
        </>
      )}
    </TaskForm>
  );
};
