import { Checkbox, TextField } from '@fluentui/react';
import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type ActionPartProps } from './actionPartProps';
import { FormPart } from './FormPart';

/** What is to be reached, and whether it is a public promise. */
export const ActionMeasure: React.FunctionComponent<ActionPartProps> = ({ input, errors, change }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <FormPart heading={texts['actionForm.measure']}>
      {(['target', 'unit'] as const).map((field) => (
        <TextField
          key={field}
          label={labelOf(field, language, 'actions')}
          value={input[field]}
          errorMessage={errors[field]}
          onChange={(_event, text = '') => change({ [field]: text })}
        />
      ))}
      <Checkbox
        label={texts['actionForm.promise']}
        checked={input.isCitizenPromise}
        onChange={(_event, isCitizenPromise = false) => change({ isCitizenPromise })}
      />
    </FormPart>
  );
};
