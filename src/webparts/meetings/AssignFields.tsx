import * as React from 'react';
import { type NamedKey } from '../../core/overview/namedKey';
import { Choice } from '../shared/ui/Choice';
import { DayField } from '../shared/ui/DayField';
import { FreeText } from '../shared/ui/FreeText';
import { type FieldErrors } from '../shared/ui/TaskForm';
import { useTexts } from './texts';

/** What stands in the form of an assignment. */
export interface AssignInput {
  readonly text: string;
  readonly ownerKey: string;
  readonly due: string;
}

/** Props of {@link AssignFields}. */
export interface AssignFieldsProps {
  readonly input: AssignInput;
  readonly errors: FieldErrors;
  readonly people: readonly NamedKey[];
  readonly onChange: (part: Partial<AssignInput>) => void;
}

/** What is to be done, by whom and by when. */
export const AssignFields: React.FunctionComponent<AssignFieldsProps> = (props) => {
  const { input, errors, people, onChange } = props;
  const texts = useTexts();
  return (
    <>
      <FreeText
        name="text"
        label={texts['assign.text']}
        isRequired={true}
        value={input.text}
        errorMessage={errors.text}
        onChange={(text) => onChange({ text })}
      />
      <Choice
        label={texts['assign.owner']}
        isRequired={true}
        options={people.map(({ key, name }) => ({ key, text: name }))}
        value={input.ownerKey}
        errorMessage={errors.ownerKey}
        onChange={(ownerKey) => onChange({ ownerKey })}
      />
      <DayField
        name="due"
        label={texts['assign.due']}
        isRequired={true}
        value={input.due}
        errorMessage={errors.due}
        onChange={(due) => onChange({ due })}
      />
    </>
  );
};
