import { ChoiceGroup } from '@fluentui/react';
import * as React from 'react';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type DateChange } from '../../core/plan/action';
import { nameOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { FactList, type FactListProps } from '../shared/ui/FactList';
import { FieldError } from '../shared/ui/FieldError';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { type RoomTexts, useTexts } from './texts';

const outcomes = ['decided', 'rejected', 'postponed'] as const;

/** What stands in the form of a decision about a date change. */
export interface DateDecisionInput {
  /** Key of the proposal. */
  readonly key: string;
  readonly outcome: (typeof outcomes)[number] | undefined;
  readonly reference: string;
}

/** Props of {@link DateDecisionFields}. */
export interface DateDecisionFieldsProps {
  /** The proposals that may be decided. */
  readonly changes: readonly DateChange[];
  /** The end as it stands. */
  readonly end: CalendarDay | undefined;
  readonly input: DateDecisionInput;
  readonly errors: Readonly<Partial<Record<string, string>>>;
  readonly onChange: (part: Partial<DateDecisionInput>) => void;
}

function outcomeOf(key: string | undefined): DateDecisionInput['outcome'] {
  return outcomes.find((outcome) => outcome === key);
}

function factsOf(
  { change, end }: { readonly change: DateChange | undefined; readonly end: CalendarDay | undefined },
  texts: RoomTexts
): FactListProps['facts'] {
  return [
    [texts['dateDecision.now'], end],
    [texts['dateDecision.proposed'], change?.to],
    [texts['dateForm.reason'], change?.reason]
  ];
}

/** Both days of a proposed date change, and what was decided about it. */
export const DateDecisionFields: React.FunctionComponent<DateDecisionFieldsProps> = (props) => {
  const { changes, end, input, errors, onChange } = props;
  const texts = useTexts();
  const language = useLanguage();
  const change = changes.find(({ key }) => key === input.key);
  return (
    <>
      {changes.length > 1 && (
        <Choice
          label={texts['dateDecision.which']}
          options={changes.map(({ key, from, to }) => ({ key, text: texts['action.moved'](from, to) }))}
          value={input.key}
          onChange={(key) => onChange({ key })}
        />
      )}
      <FactList facts={factsOf({ change, end }, texts)} />
      <div data-field="state">
        <ChoiceGroup
          label={texts['decision.what']}
          required={true}
          options={outcomes.map((key) => ({ key, text: nameOf('dateChangeState', key, language) }))}
          selectedKey={input.outcome ?? null}
          onChange={(_event, option) => onChange({ outcome: outcomeOf(option?.key) })}
        />
      </div>
      <FieldError message={errors.state} />
      <TextLine
        name="decisionReference"
        label={texts['decision.reference']}
        isRequired={true}
        value={input.reference}
        errorMessage={errors.decisionReference}
        onChange={(reference) => onChange({ reference })}
      />
    </>
  );
};
