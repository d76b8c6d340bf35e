import * as React from 'react';
import { refuseBroken } from '../../application/refusal';
import { type Written } from '../../application/write';
import { type Action } from '../../core/plan/action';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { DecisionFields, type DecisionInput } from './DecisionFields';
import { type ActionFormProps } from './formProps';
import { useTexts } from './texts';

/** Besluta om åtgärden: to carry it out, pause it, take it up again or cancel it. */
export const DecisionForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const { key, agreementKey } = opened.action.value;
  const draft = useDraft<DecisionInput>({
    form: `action ${key} decision`,
    empty: () => ({ to: undefined, reason: '', reference: '' }),
    newKey: services.newKey
  });
  const { input, change } = draft;
  const write = async (): Promise<Written<Action>> => {
    const { to, reason, reference } = input;
    if (to === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'decision' }]);
    const said = {
      ...(reason !== '' && { reason }),
      ...(reference !== '' && { decisionReference: reference })
    };
    return services.decideAction({ key, agreementKey, to, ...said });
  };
  const form = { heading: texts['decision.heading'], sendText: texts['decision.send'], draft, write };
  const words = { collection: 'actions', labels: { decision: texts['decision.what'] } } as const;
  return (
    <TaskForm {...form} collection={words} {...{ onDone, onCancel }}>
      {(errors) => <DecisionFields {...{ opened, input, errors }} onChange={change} />}
    </TaskForm>
  );
};
