import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { DayField } from '../shared/ui/DayField';
import { useLanguage } from '../shared/ui/texts';
import { type ActionPartProps } from './actionPartProps';
import { CadenceFields } from './CadenceFields';
import { FormPart } from './FormPart';
import styles from './TaskNotes.module.scss';
import { useTexts } from './texts';

/** Props of {@link ActionTime}. */
export interface ActionTimeProps extends ActionPartProps {
  /** The end is decided: it moves by a decision, not here. */
  readonly isEndSettled: boolean;
}

/** When an action begins and ends, and how often it is followed up. */
export const ActionTime: React.FunctionComponent<ActionTimeProps> = (props) => {
  const { input, errors, change, isEndSettled } = props;
  const texts = useTexts();
  const language = useLanguage();
  const day = (field: 'start' | 'end' | 'effectFollowUpOn', isRequired = false): JSX.Element => (
    <DayField
      name={field}
      label={labelOf(field, language, 'actions')}
      isRequired={isRequired}
      isDisabled={field === 'end' && isEndSettled}
      value={input[field]}
      errorMessage={errors[field]}
      onChange={(text) => change({ [field]: text })}
    />
  );
  return (
    <FormPart heading={texts['actionForm.when']}>
      {day('start', true)}
      {day('end')}
      {isEndSettled && <p className={styles.note}>{texts['actionForm.endSettled']}</p>}
      <CadenceFields {...props} />
      {day('effectFollowUpOn')}
      <p className={styles.note}>{texts['actionForm.effect']}</p>
    </FormPart>
  );
};
