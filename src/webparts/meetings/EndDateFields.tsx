import * as React from 'react';
import { type DateChange } from '../../core/plan/action';
import { Choice } from '../shared/ui/Choice';
import { FreeText } from '../shared/ui/FreeText';
import { type FieldErrors } from '../shared/ui/TaskForm';
import { useTexts } from '../shared/ui/texts';
import styles from './Meetings.module.scss';

/** What may be decided about an end date. */
export const outcomes = ['decided', 'rejected', 'postponed'] as const;

/** What stands in the form of a decision about an end date. */
export interface EndDateInput {
  readonly outcome: (typeof outcomes)[number];
  readonly text: string;
}

/** Props of {@link EndDateFields}. */
export interface EndDateFieldsProps {
  /** What was proposed. */
  readonly change: DateChange | undefined;
  readonly input: EndDateInput;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<EndDateInput>) => void;
}

/** What was proposed, and what the meeting decides about it. */
export const EndDateFields: React.FunctionComponent<EndDateFieldsProps> = (props) => {
  const { change, input, errors, onChange } = props;
  const texts = useTexts();
  return (
    <>
      {change !== undefined && (
        <p className={styles.note}>
          {texts['endDate.proposed'](change.from, change.to)} {change.reason}
        </p>
      )}
      <Choice
        label={texts['endDate.outcome']}
        options={outcomes.map((key) => ({ key, text: texts[`endDate.${key}`] }))}
        value={input.outcome}
        onChange={(key) => onChange({ outcome: outcomes.find((one) => one === key) ?? 'decided' })}
      />
      <FreeText
        name="text"
        label={texts['endDate.text']}
        isRequired={true}
        value={input.text}
        errorMessage={errors.text}
        onChange={(text) => onChange({ text })}
      />
    </>
  );
};
