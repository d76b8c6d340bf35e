import * as React from 'react';
import { refuseBroken } from '../../application/refusal';
import { type Written } from '../../application/write';
import { type Action } from '../../core/plan/action';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { DecisionFields, type DecisionInput } from './DecisionFields';
import { type ActionFormProps } from './formProps';

/** Besluta om åtgärden: to carry it out, pause it, take it up again or cancel it. */
export const DecisionForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { key, agreementKey } = opened.action.value;
  const [input, setInput] = React.useState<DecisionInput>({ reason: '', reference: '' });
  const write = async (): Promise<Written<Action>> => {
    const { to, reason, reference } = input;
    if (to === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'decision' }]);
    const said = {
      ...(reason !== '' && { reason }),
      ...(reference !== '' && { decisionReference: reference })
    };
    return services.decideAction({ key, agreementKey, to, ...said });
  };
  const { submitted, submit } = useSubmitted(write, (answer) => answer.ok && onDone());
  const words = { collection: 'actions', labels: { decision: texts['decision.what'] } } as const;
  const errors = fieldErrorsOf(submitted, words, language);
  return (
    <FormFrame
      heading={texts['decision.heading']}
      sendText={texts['decision.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection={words} />
      <DecisionFields {...{ opened, input, errors }} onChange={setInput} />
    </FormFrame>
  );
};
