import * as React from 'react';
import { agendaSections } from '../../core/meeting/agendaItem';
import { nameOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { FreeText } from '../shared/ui/FreeText';
import { type FieldErrors } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { useTexts } from './texts';

/** What stands in the form of a point of one's own. */
export interface AddPointInput {
  readonly title: string;
  readonly section: string;
  readonly proposedDecision: string;
}

/** Props of {@link AddPointFields}. */
export interface AddPointFieldsProps {
  readonly input: AddPointInput;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<AddPointInput>) => void;
}

/** What a point is called, where it stands, and what is proposed. */
export const AddPointFields: React.FunctionComponent<AddPointFieldsProps> = (props) => {
  const { input, errors, onChange } = props;
  const texts = useTexts();
  const language = useLanguage();
  return (
    <>
      <TextLine
        name="title"
        label={texts['addPoint.title']}
        isRequired={true}
        value={input.title}
        errorMessage={errors.title}
        onChange={(title) => onChange({ title })}
      />
      <Choice
        label={texts['addPoint.section']}
        options={agendaSections.map((key) => ({ key, text: nameOf('agendaSection', key, language) }))}
        value={input.section}
        onChange={(section) => onChange({ section })}
      />
      <FreeText
        name="proposedDecision"
        label={texts['addPoint.proposal']}
        value={input.proposedDecision}
        errorMessage={errors.proposedDecision}
        onChange={(proposedDecision) => onChange({ proposedDecision })}
      />
    </>
  );
};
