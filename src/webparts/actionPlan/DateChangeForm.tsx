import * as React from 'react';
import { type Written } from '../../application/write';
import { type DateChange } from '../../core/plan/action';
import { useDraft } from '../shared/data/useDraft';
import { readTypedDays } from '../shared/forms/typedDays';
import { TaskForm } from '../shared/ui/TaskForm';
import { DateChangeFields } from './DateChangeFields';
import { type ActionFormProps } from './formProps';
import { useTexts } from './texts';

/** Föreslå nytt slutdatum: a wish to move the end of an action. */
export const DateChangeForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const { key: actionKey, planKey, agreementKey, end } = opened.action.value;
  const place = { actionKey, planKey, agreementKey };
  const draft = useDraft({
    form: `action ${actionKey} end`,
    empty: () => ({ to: '', reason: '' }),
    newKey: services.newKey
  });
  const { input, formInstance: key, change } = draft;
  const write = async (): Promise<Written<DateChange>> => {
    const days = readTypedDays(input, { required: ['to'] });
    if (!days.ok) return days;
    return services.proposeDateChange({ ...place, key, ...days.value, reason: input.reason });
  };
  const words = { heading: texts['dateForm.heading'], sendText: texts['dateForm.send'] };
  return (
    <TaskForm {...words} collection="dateChanges" {...{ draft, write, onDone, onCancel }}>
      {(errors) => <DateChangeFields end={end} wish={input} errors={errors} onChange={change} />}
    </TaskForm>
  );
};
