import * as React from 'react';
import { ConflictNotice } from '../shared/ui/ConflictNotice';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage } from '../shared/ui/texts';
import { ActionBasics } from './ActionBasics';
import { ActionMeasure } from './ActionMeasure';
import { ActionPeople } from './ActionPeople';
import { ActionReasons } from './ActionReasons';
import { ActionTime } from './ActionTime';
import { type ActionFormBodyProps } from './formProps';
import { useTexts } from './texts';
import { useActionForm } from './useActionForm';

/** The form of an action, a new one or one that is there. */
export const ActionForm: React.FunctionComponent<ActionFormBodyProps> = (props) => {
  const { services, stored, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { input, around, conflicts, submitted, submit, draft, change, addReason } = useActionForm(props);
  const isNew = stored === undefined;
  const errors = fieldErrorsOf(submitted, 'actions', language);
  const part = { around, input, errors, change };
  return (
    <FormFrame
      heading={texts[isNew ? 'actionForm.new' : 'actionForm.edit']}
      sendText={texts[isNew ? 'actionForm.add' : 'actionForm.save']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      {...{ draft, onCancel }}
    >
      <FormTrouble submitted={submitted} collection="actions" />
      {conflicts.length > 0 && <ConflictNotice conflicts={conflicts} />}
      <ActionBasics {...part} />
      <ActionReasons {...part} services={services} onAdded={addReason} />
      <ActionPeople {...part} />
      <ActionTime {...part} isEndSettled={!isNew && stored.value.decision !== 'proposed'} />
      <ActionMeasure {...part} />
    </FormFrame>
  );
};
