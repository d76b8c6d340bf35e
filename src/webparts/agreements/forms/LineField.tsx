import { TextField } from '@fluentui/react';
import * as React from 'react';
import { standingText } from '../../../messages/describe';
import { useLanguage } from '../../shared/ui/texts';
import { type TypedFieldProps } from './fieldProps';

/** Props of {@link LineField}. */
export interface LineFieldProps extends TypedFieldProps {
  readonly description?: string;
}

/** One line of text, with the reminder to write nothing about individuals. */
export const LineField: React.FunctionComponent<LineFieldProps> = (props) => {
  const { name, label, value, errorMessage, isRequired, description, onChange } = props;
  const notice = standingText('noPersonalData', useLanguage());
  return (
    <TextField
      label={label}
      data-field={name}
      required={isRequired}
      description={description === undefined ? notice : `${description} ${notice}`}
      value={value}
      errorMessage={errorMessage}
      onChange={(_event, text = '') => onChange(text)}
    />
  );
};
