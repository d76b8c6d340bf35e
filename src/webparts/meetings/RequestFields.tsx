import * as React from 'react';
import { type AskScope } from '../../application/meeting/askScopes';
import { Choice } from '../shared/ui/Choice';
import { DayField } from '../shared/ui/DayField';
import { FreeText } from '../shared/ui/FreeText';
import { type FieldErrors } from '../shared/ui/TaskForm';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** What stands in the form of a request. */
export interface RequestInput {
  /** Kind and key of what is asked about, with a blank between. */
  readonly scope: string;
  readonly answerBy: string;
  readonly reason: string;
}

/** Props of {@link RequestFields}. */
export interface RequestFieldsProps {
  readonly input: RequestInput;
  readonly errors: FieldErrors;
  readonly scopes: readonly AskScope[];
  /** Left out before a meeting, whose own last day holds. */
  readonly hasAnswerBy: boolean;
  readonly onChange: (part: Partial<RequestInput>) => void;
}

/** What is asked about, until when, and why. */
export const RequestFields: React.FunctionComponent<RequestFieldsProps> = (props) => {
  const { input, errors, scopes, hasAnswerBy, onChange } = props;
  const texts = useTexts();
  return (
    <>
      <p className={styles.note}>{texts['round.note']}</p>
      <Choice
        label={texts['round.scope']}
        options={scopes.map(({ scope, key, name }) => ({ key: `${scope} ${key}`, text: name }))}
        value={input.scope}
        errorMessage={errors.asked}
        onChange={(scope) => onChange({ scope })}
      />
      {hasAnswerBy && (
        <DayField
          name="answerBy"
          label={texts['round.answerBy']}
          value={input.answerBy}
          errorMessage={errors.answerBy}
          onChange={(answerBy) => onChange({ answerBy })}
        />
      )}
      <FreeText
        name="reason"
        label={texts['round.reason']}
        value={input.reason}
        errorMessage={errors.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
};
