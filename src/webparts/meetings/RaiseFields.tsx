import * as React from 'react';
import { FreeText } from '../shared/ui/FreeText';
import { type FieldErrors } from '../shared/ui/TaskForm';
import { useTexts } from './texts';

/** What stands in the form of a matter that is raised. */
export interface RaiseInput {
  readonly text: string;
  readonly proposedDecision: string;
}

/** Props of {@link RaiseFields}. */
export interface RaiseFieldsProps {
  readonly input: RaiseInput;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<RaiseInput>) => void;
}

/** Why a matter is raised, and what is proposed. */
export const RaiseFields: React.FunctionComponent<RaiseFieldsProps> = ({ input, errors, onChange }) => {
  const texts = useTexts();
  return (
    <>
      <FreeText
        name="text"
        label={texts['raise.why']}
        isRequired={true}
        value={input.text}
        errorMessage={errors.text}
        onChange={(text) => onChange({ text })}
      />
      <FreeText
        name="proposedDecision"
        label={texts['raise.proposal']}
        isRequired={true}
        value={input.proposedDecision}
        errorMessage={errors.proposedDecision}
        onChange={(proposedDecision) => onChange({ proposedDecision })}
      />
    </>
  );
};
