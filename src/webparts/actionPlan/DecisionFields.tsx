import { ChoiceGroup, TextField } from '@fluentui/react';
import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { type ActionDecision } from '../../core/plan/action';
import { labelOf } from '../../messages/describe';
import { FieldError } from '../shared/ui/FieldError';
import { FreeText } from '../shared/ui/FreeText';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { decisionsOffered } from './offers';

/** What stands in the form of a decision about an action. */
export interface DecisionInput {
  readonly to?: ActionDecision | undefined;
  readonly reason: string;
  readonly reference: string;
}

/** Props of {@link DecisionFields}. */
export interface DecisionFieldsProps {
  readonly opened: OpenedAction;
  readonly input: DecisionInput;
  readonly errors: Readonly<Partial<Record<string, string>>>;
  readonly onChange: (input: DecisionInput) => void;
}

/** What was decided about an action, why and where. */
export const DecisionFields: React.FunctionComponent<DecisionFieldsProps> = (props) => {
  const { opened, input, errors, onChange } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { decision } = opened.action.value;
  const options = decisionsOffered(opened).map((to) => ({
    key: to,
    text: to === 'decided' && decision === 'paused' ? texts['decision.resumed'] : texts[`decision.${to}`]
  }));
  return (
    <>
      <ChoiceGroup
        label={texts['decision.what']}
        required={true}
        options={options}
        selectedKey={input.to ?? null}
        onChange={(_event, option) => onChange({ ...input, to: option?.key as ActionDecision | undefined })}
      />
      <FieldError message={errors.decision} />
      {input.to !== undefined && input.to !== 'decided' && (
        <FreeText
          label={labelOf('decisionReason', language, 'actions')}
          isRequired={true}
          value={input.reason}
          errorMessage={errors.decisionReason}
          onChange={(reason) => onChange({ ...input, reason })}
        />
      )}
      <TextField
        label={texts['decision.reference']}
        required={input.to === 'cancelled'}
        value={input.reference}
        errorMessage={errors.decisionReference}
        onChange={(_event, reference = '') => onChange({ ...input, reference })}
      />
    </>
  );
};
