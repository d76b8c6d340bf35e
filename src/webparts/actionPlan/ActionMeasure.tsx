import { Checkbox, TextField } from '@fluentui/react';
import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { TextLine } from '../shared/ui/TextLine';
import { type ActionPartProps } from './actionPartProps';
import { FormPart } from './FormPart';
import { useTexts } from './texts';

/** What is to be reached, and whether it is a public promise. */
export const ActionMeasure: React.FunctionComponent<ActionPartProps> = ({ input, errors, change }) => {
  const texts = useTexts();
  const language = useLanguage();
  const label = (field: 'target' | 'unit'): string => labelOf(field, language, 'actions');
  return (
    <FormPart heading={texts['actionForm.measure']}>
      <TextField
        data-field="target"
        label={label('target')}
        value={input.target}
        errorMessage={errors.target}
        onChange={(_event, target = '') => change({ target })}
      />
      <TextLine
        name="unit"
        label={label('unit')}
        value={input.unit}
        errorMessage={errors.unit}
        onChange={(unit) => change({ unit })}
      />
      <Checkbox
        label={texts['actionForm.promise']}
        checked={input.isCitizenPromise}
        onChange={(_event, isCitizenPromise = false) => change({ isCitizenPromise })}
      />
    </FormPart>
  );
};
