import { TextField } from '@fluentui/react';
import * as React from 'react';
import { type TypedFieldProps } from './fieldProps';

/** A day. */
export const DayField: React.FunctionComponent<TypedFieldProps> = (props) => {
  const { name, label, value, errorMessage, isRequired, onChange } = props;
  return (
    <TextField
      type="date"
      label={label}
      data-field={name}
      required={isRequired}
      value={value}
      errorMessage={errorMessage}
      onChange={(_event, text = '') => onChange(text)}
    />
  );
};
