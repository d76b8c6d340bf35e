import { ChoiceGroup, type IChoiceGroupOption } from '@fluentui/react';
import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { type ActionDecision } from '../../core/plan/action';
import { labelOf } from '../../messages/describe';
import { FieldError } from '../shared/ui/FieldError';
import { FreeText } from '../shared/ui/FreeText';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { decisionsOffered } from './offers';
import { type RoomTexts, useTexts } from './texts';

/** What stands in the form of a decision about an action. */
export interface DecisionInput {
  readonly to: ActionDecision | undefined;
  readonly reason: string;
  readonly reference: string;
}

/** Props of {@link DecisionFields}. */
export interface DecisionFieldsProps {
  readonly opened: OpenedAction;
  readonly input: DecisionInput;
  readonly errors: Readonly<Partial<Record<string, string>>>;
  readonly onChange: (part: Partial<DecisionInput>) => void;
}

function optionsIn(opened: OpenedAction, texts: RoomTexts): IChoiceGroupOption[] {
  const { decision } = opened.action.value;
  return decisionsOffered(opened).map((to) => ({
    key: to,
    text: to === 'decided' && decision === 'paused' ? texts['decision.resumed'] : texts[`decision.${to}`]
  }));
}

/** What was decided about an action, why and where. */
export const DecisionFields: React.FunctionComponent<DecisionFieldsProps> = (props) => {
  const { opened, input, errors, onChange } = props;
  const texts = useTexts();
  const language = useLanguage();
  return (
    <>
      <div data-field="decision">
        <ChoiceGroup
          label={texts['decision.what']}
          required={true}
          options={optionsIn(opened, texts)}
          selectedKey={input.to ?? null}
          onChange={(_event, option) => onChange({ to: option?.key as ActionDecision | undefined })}
        />
      </div>
      <FieldError message={errors.decision} />
      {input.to !== undefined && input.to !== 'decided' && (
        <FreeText
          name="decisionReason"
          label={labelOf('decisionReason', language, 'actions')}
          isRequired={true}
          value={input.reason}
          errorMessage={errors.decisionReason}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      <TextLine
        name="decisionReference"
        label={texts['decision.reference']}
        isRequired={input.to === 'cancelled'}
        value={input.reference}
        errorMessage={errors.decisionReference}
        onChange={(reference) => onChange({ reference })}
      />
    </>
  );
};
