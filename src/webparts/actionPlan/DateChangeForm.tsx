import * as React from 'react';
import { refuseBroken } from '../../application/refusal';
import { type Written } from '../../application/write';
import { parseCalendarDay } from '../../core/calendar/calendarDay';
import { type DateChange } from '../../core/plan/action';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { DateChangeFields } from './DateChangeFields';
import { type ActionFormProps } from './formProps';

/** Föreslå nytt slutdatum: a wish to move the end of an action. */
export const DateChangeForm: React.FunctionComponent<ActionFormProps> = (props) => {
  const { opened, services, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { key: actionKey, planKey, agreementKey, end } = opened.action.value;
  const place = { actionKey, planKey, agreementKey };
  // Made once: however often the form is sent, it is one proposal.
  const [key] = React.useState(services.newKey);
  const [wish, setWish] = React.useState({ to: '', reason: '' });
  const write = async (): Promise<Written<DateChange>> => {
    const day = parseCalendarDay(wish.to);
    if (!day.ok) return refuseBroken([{ code: 'fieldMissing', field: 'to' }]);
    return services.proposeDateChange({ ...place, key, to: day.value, reason: wish.reason });
  };
  const { submitted, submit } = useSubmitted(write, (answer) => answer.ok && onDone());
  const errors = fieldErrorsOf(submitted, 'dateChanges', language);
  return (
    <FormFrame
      heading={texts['dateForm.heading']}
      sendText={texts['dateForm.send']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection="dateChanges" />
      <DateChangeFields end={end} wish={wish} errors={errors} onChange={setWish} />
    </FormFrame>
  );
};
