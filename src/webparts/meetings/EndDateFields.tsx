import * as React from 'react';
import { type Action, type DateChange } from '../../core/plan/action';
import { formatDayText } from '../../messages/format';
import { Choice } from '../shared/ui/Choice';
import { DayField } from '../shared/ui/DayField';
import { FreeText } from '../shared/ui/FreeText';
import { type FieldErrors } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** What may be decided about an end date; `moved` is to another day than was proposed. */
export const outcomes = ['decided', 'moved', 'rejected', 'postponed'] as const;

/** What stands in the form of a decision about an end date. */
export interface EndDateInput {
  readonly outcome: (typeof outcomes)[number];
  readonly text: string;
  /** The day of the meeting's own, as typed. */
  readonly to: string;
  readonly reason: string;
}

/** Props of {@link EndDateFields}. */
export interface EndDateFieldsProps {
  /** What was proposed. */
  readonly change: DateChange | undefined;
  /** The action with the end from which the decision goes out. */
  readonly action: Action | undefined;
  /** The decision that was proposed, in words. */
  readonly proposal: string | undefined;
  readonly input: EndDateInput;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<EndDateInput>) => void;
}

/** The words of the proposal speak of the day that was proposed, and go with it. */
function chosen(key: string, { text }: EndDateInput, proposal: string | undefined): Partial<EndDateInput> {
  const outcome = outcomes.find((one) => one === key) ?? 'decided';
  return outcome === 'moved' && text === proposal ? { outcome, text: '' } : { outcome };
}

const NewEndFields: React.FunctionComponent<Omit<EndDateFieldsProps, 'action'>> = (props) => {
  const { change, input, errors, onChange } = props;
  const texts = useTexts();
  return (
    <>
      {change !== undefined && <p className={styles.note}>{texts['endDate.replaces']}</p>}
      <DayField
        name="to"
        label={texts['endDate.to']}
        isRequired={true}
        value={input.to}
        errorMessage={errors.to}
        onChange={(to) => onChange({ to })}
      />
      <FreeText
        name="reason"
        label={texts['endDate.reason']}
        isRequired={true}
        value={input.reason}
        errorMessage={errors.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
};

/** What was proposed, what the meeting decides about it, or the day that it sets itself. */
export const EndDateFields: React.FunctionComponent<EndDateFieldsProps> = (props) => {
  const { change, action, proposal, input, errors, onChange } = props;
  const texts = useTexts();
  const language = useLanguage();
  const isMoved = input.outcome === 'moved';
  return (
    <>
      {change === undefined ? (
        <p className={styles.note}>{texts['endDate.now'](formatDayText(action?.end ?? '', language))}</p>
      ) : (
        <>
          <p className={styles.note}>
            {texts['endDate.proposed'](
              formatDayText(change.from, language),
              formatDayText(change.to, language)
            )}{' '}
            {change.reason}
          </p>
          <Choice
            label={texts['endDate.outcome']}
            options={outcomes.map((key) => ({ key, text: texts[`endDate.${key}`] }))}
            value={input.outcome}
            onChange={(key) => onChange(chosen(key, input, proposal))}
          />
        </>
      )}
      {isMoved && <NewEndFields {...props} />}
      <FreeText
        name="text"
        label={texts[isMoved ? 'endDate.ownText' : 'endDate.text']}
        isRequired={!isMoved}
        value={input.text}
        errorMessage={errors.text}
        onChange={(text) => onChange({ text })}
      />
    </>
  );
};
