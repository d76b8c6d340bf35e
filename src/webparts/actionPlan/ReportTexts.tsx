import { TextField } from '@fluentui/react';
import * as React from 'react';
import { labelOf } from '../../messages/describe';
import { FreeText } from '../shared/ui/FreeText';
import { useLanguage } from '../shared/ui/texts';
import { type ReportPartProps } from './reportPartProps';
import { useTexts } from './texts';

/** What was done, what stands in the way and what comes next. */
export const ReportTexts: React.FunctionComponent<ReportPartProps> = (props) => {
  const { opened, input, errors, change } = props;
  const texts = useTexts();
  const language = useLanguage();
  const isNeeded = input.light === 'yellow' || input.light === 'red';
  const field = (name: 'text' | 'obstacle' | 'remedy' | 'nextStep', isRequired = false): JSX.Element => (
    <FreeText
      name={name}
      label={labelOf(name, language, 'statusReports')}
      value={input[name]}
      errorMessage={errors[name]}
      isRequired={isRequired}
      onChange={(text) => change({ [name]: text })}
    />
  );
  return (
    <>
      {field('text', isNeeded)}
      {field('obstacle')}
      {field('remedy', isNeeded)}
      <TextField
        data-field="outcome"
        label={texts['report.outcome'](opened.action.value.unit ?? '')}
        value={input.outcome}
        errorMessage={errors.outcome}
        onChange={(_event, outcome = '') => change({ outcome })}
      />
      {field('nextStep')}
    </>
  );
};
