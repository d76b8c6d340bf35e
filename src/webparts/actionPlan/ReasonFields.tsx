import { getId, TextField } from '@fluentui/react';
import * as React from 'react';
import { labelOf, standingText } from '../../messages/describe';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import styles from './AddReason.module.scss';
import { GoalChoices } from './GoalChoices';
import { type Reason } from './reason';
import { ReasonButtons } from './ReasonButtons';
import { addReason, type ReasonInput, type ReasonPlace } from './reasonInput';

/** Props of {@link ReasonFields}. */
export interface ReasonFieldsProps extends ReasonPlace {
  readonly onAdded: (reason: Reason) => void;
  readonly onClose: () => void;
}

/** Enter in a field would send the form of the action around it. */
function onEnter(event: React.KeyboardEvent, add: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  add();
}

/** The fields of a new problem, cause or goal, inside the form of an action. */
export const ReasonFields: React.FunctionComponent<ReasonFieldsProps> = (props) => {
  const { kind, services, onAdded, onClose } = props;
  const texts = useTexts();
  const language = useLanguage();
  const [headingId] = React.useState(() => getId('reason'));
  // Made once: however often it is sent, it is one row.
  const [key] = React.useState(services.newKey);
  const [input, setInput] = React.useState<ReasonInput>({ title: '', goalKind: 'effect', aim: 'safety' });
  const { submitted, submit } = useSubmitted(
    () => addReason(props, key, input),
    (answer) => {
      // The row is of the kind that was asked for.
      if (answer.ok) onAdded({ kind, row: answer.value.value } as Reason);
      if (answer.ok) onClose();
    }
  );
  const errors = fieldErrorsOf(submitted, kind, language);
  return (
    <div
      role="group"
      aria-labelledby={headingId}
      className={styles.fields}
      onKeyDown={(event) => onEnter(event, submit)}
    >
      <span id={headingId} className={styles.heading}>
        {texts[`actionForm.add.${kind}`]}
      </span>
      <FormTrouble submitted={submitted} collection={kind} />
      <TextField
        label={labelOf('title', language, kind)}
        required={true}
        autoFocus={true}
        value={input.title}
        description={standingText('noPersonalData', language)}
        errorMessage={errors.title}
        onChange={(_event, title = '') => setInput({ ...input, title })}
      />
      {kind === 'goals' && <GoalChoices input={input} onChange={setInput} />}
      <ReasonButtons isSending={submitted.state === 'running'} onAdd={submit} onCancel={onClose} />
    </div>
  );
};
