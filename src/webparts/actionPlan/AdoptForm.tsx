import { ProgressIndicator } from '@fluentui/react';
import * as React from 'react';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Plan } from '../../core/plan/plan';
import { type Result } from '../../core/result';
import { type TypedDraft, useDraft } from '../shared/data/useDraft';
import { useSaved } from '../shared/data/useSaved';
import { type SubmittedWrite } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { AdoptionObstacles } from './AdoptionObstacles';
import { obstaclesOf, withoutObstacles } from './adoptionRefusal';
import { type PlanFormProps } from './planForms';
import styles from './TaskNotes.module.scss';
import { useTexts } from './texts';

interface Adoption extends SubmittedWrite<Result<Plan, UseCaseRefusal>> {
  readonly draft: TypedDraft<{ readonly decisionReference: string }>;
  /** Rows that are written so far. */
  readonly written: number;
}

function useAdoption({ opened, services, onDone }: PlanFormProps): Adoption {
  const { key: planKey, agreementKey } = opened.plan.value;
  const draft = useDraft({
    form: `plan ${planKey} adopt`,
    empty: () => ({ decisionReference: '' }),
    newKey: services.newKey
  });
  const [written, setWritten] = React.useState(0);
  const saving = useSaved({
    draft,
    write: () => services.adoptPlan({ planKey, agreementKey, ...draft.input }, setWritten),
    onSaved: onDone
  });
  return { ...saving, draft, written };
}

/** Fastställ: the steering group's decision on the plan, and what stands in its way, action by action. */
export const AdoptForm: React.FunctionComponent<PlanFormProps> = (props) => {
  const { opened, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const proposed = opened.overview.figures.byState.proposed.length;
  const { draft, written, submitted, submit } = useAdoption(props);
  // The plan's own row comes after those of its actions.
  const total = proposed + 1;
  return (
    <FormFrame
      heading={texts['adopt.heading']}
      sendText={texts['adopt.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      {...{ draft, onCancel }}
    >
      <FormTrouble submitted={withoutObstacles(submitted)} collection="plans" />
      <AdoptionObstacles obstacles={obstaclesOf(submitted)} planKey={opened.plan.value.key} />
      <p className={styles.note}>{texts['adopt.explanation'](proposed)}</p>
      <TextLine
        name="decisionReference"
        label={texts['decision.reference']}
        isRequired={true}
        value={draft.input.decisionReference}
        errorMessage={fieldErrorsOf(submitted, 'plans', language).decisionReference}
        onChange={(text) => draft.change({ decisionReference: text })}
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
