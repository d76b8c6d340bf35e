import { getId, TextField } from '@fluentui/react';
import * as React from 'react';
import { labelOf, standingText } from '../../messages/describe';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { RestoredNotice } from '../shared/ui/RestoredNotice';
import { useLanguage } from '../shared/ui/texts';
import styles from './AddReason.module.scss';
import { GoalChoices } from './GoalChoices';
import { ReasonButtons } from './ReasonButtons';
import { useTexts } from './texts';
import { type ReasonFieldsProps, useReason } from './useReason';

/** Enter in a field would send the form of the action around it. */
function onEnter(event: React.KeyboardEvent, add: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  add();
}

/** The fields of a new problem, cause or goal, inside the form of an action. */
export const ReasonFields: React.FunctionComponent<ReasonFieldsProps> = (props) => {
  const { kind } = props;
  const texts = useTexts();
  const language = useLanguage();
  const [headingId] = React.useState(() => getId('reason'));
  const { draft, submitted, submit, cancel } = useReason(props);
  const { input, change } = draft;
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
      <RestoredNotice draft={draft} />
      <FormTrouble submitted={submitted} collection={kind} />
      <TextField
        label={labelOf('title', language, kind)}
        required={true}
        autoFocus={true}
        value={input.title}
        description={standingText('noPersonalData', language)}
        errorMessage={errors.title}
        onChange={(_event, title = '') => change({ title })}
      />
      {kind === 'goals' && <GoalChoices input={input} onChange={change} />}
      <ReasonButtons isSending={submitted.state === 'running'} onAdd={submit} onCancel={cancel} />
    </div>
  );
};
