import * as React from 'react';
import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { type DateChange } from '../../core/plan/action';
import { type Result } from '../../core/result';
import { type FormWords } from '../../messages/describe';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { DateDecisionFields, type DateDecisionInput } from './DateDecisionFields';
import { type ActionFormProps } from './formProps';
import { openDateChanges } from './offers';
import { useTexts } from './texts';

/** Besluta om nytt slutdatum: both days side by side, and what was decided. */
export const DateDecisionForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const { key: actionKey, planKey, agreementKey, end } = opened.action.value;
  // What is decided while the form is open must not change under it.
  const [changes] = React.useState(() => openDateChanges(opened));
  const draft = useDraft<DateDecisionInput>({
    form: `action ${actionKey} end decision`,
    empty: () => ({ key: changes[0]?.key ?? '', outcome: undefined, reference: '' }),
    newKey: services.newKey
  });
  const { input, change } = draft;
  const write = async (): Promise<Result<DateChange, UseCaseRefusal>> => {
    const { key, outcome, reference: decisionReference } = input;
    if (outcome === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'state' }]);
    return services.decideDateChange({ key, actionKey, planKey, agreementKey, outcome, decisionReference });
  };
  const fieldWords: FormWords = {
    collection: 'dateChanges',
    labels: { state: texts['decision.what'], decisionReference: texts['decision.reference'] }
  };
  const words = { heading: texts['dateDecision.heading'], sendText: texts['decision.send'] };
  return (
    <TaskForm {...words} collection={fieldWords} {...{ draft, write, onDone, onCancel }}>
      {(errors) => <DateDecisionFields {...{ changes, end, input, errors }} onChange={change} />}
    </TaskForm>
  );
};
