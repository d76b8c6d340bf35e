import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { FreeText } from '../shared/ui/FreeText';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { type ActionPartProps } from './actionPartProps';
import { FormPart } from './FormPart';
import { useTexts } from './texts';

/** What an action is called, and which group follows it up. */
export const ActionBasics: React.FunctionComponent<ActionPartProps> = ({ around, input, errors, change }) => {
  const texts = useTexts();
  const language = useLanguage();
  const line = (field: 'number' | 'title' | 'type' | 'place', isRequired: boolean): JSX.Element => (
    <TextLine
      name={field}
      label={labelOf(field, language, 'actions')}
      isRequired={isRequired}
      value={input[field]}
      errorMessage={errors[field]}
      onChange={(text) => change({ [field]: text })}
    />
  );
  return (
    <FormPart heading={texts['actionForm.what']}>
      {line('number', true)}
      {line('title', true)}
      <FreeText
        name="description"
        label={labelOf('description', language, 'actions')}
        value={input.description}
        errorMessage={errors.description}
        onChange={(description) => change({ description })}
      />
      {line('type', true)}
      {line('place', false)}
      <Choice
        name="groupKey"
        label={labelOf('groupKey', language, 'actions')}
        isRequired={true}
        options={around.groups.map(({ key, name }) => ({ key, text: name }))}
        value={input.groupKey}
        errorMessage={errors.groupKey}
        onChange={(groupKey) => change({ groupKey })}
      />
    </FormPart>
  );
};
