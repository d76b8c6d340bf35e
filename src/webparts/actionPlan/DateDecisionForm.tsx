import * as React from 'react';
import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { type DateChange } from '../../core/plan/action';
import { type Result } from '../../core/result';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { DateDecisionFields, type DateDecisionInput } from './DateDecisionFields';
import { type ActionFormProps } from './formProps';
import { openDateChanges } from './offers';

/** Besluta om nytt slutdatum: both days side by side, and what was decided. */
export const DateDecisionForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  // What is decided while the form is open must not change under it.
  const [changes] = React.useState(() => openDateChanges(opened));
  const [input, setInput] = React.useState<DateDecisionInput>({ key: changes[0]?.key ?? '', reference: '' });
  const write = async (): Promise<Result<DateChange, UseCaseRefusal>> => {
    const { key, outcome, reference: decisionReference } = input;
    if (outcome === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'state' }]);
    const { key: actionKey, planKey, agreementKey } = opened.action.value;
    return services.decideDateChange({ key, actionKey, planKey, agreementKey, outcome, decisionReference });
  };
  const { submitted, submit } = useSubmitted(write, (answer) => answer.ok && onDone());
  const errors = fieldErrorsOf(submitted, 'dateChanges', language);
  return (
    <FormFrame
      heading={texts['dateDecision.heading']}
      sendText={texts['decision.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection="dateChanges" />
      <DateDecisionFields {...{ changes, input, errors }} end={opened.action.value.end} onChange={setInput} />
    </FormFrame>
  );
};
