import { TextField } from '@fluentui/react';
import * as React from 'react';
import { standingText } from '../../../messages/describe';
import { useLanguage } from './texts';

/** Props of {@link FreeText}. */
export interface FreeTextProps {
  /** Name of the row's field, so that what is wrong can lead to it. */
  readonly name?: string;
  readonly label: string;
  readonly value: string;
  readonly errorMessage?: string | undefined;
  readonly isRequired?: boolean;
  readonly onChange: (text: string) => void;
}

/** A field for free text, with the reminder to write nothing about individuals. */
export const FreeText: React.FunctionComponent<FreeTextProps> = (props) => {
  const { name, label, value, errorMessage, isRequired, onChange } = props;
  const notice = standingText('noPersonalData', useLanguage());
  return (
    <TextField
      label={label}
      data-field={name}
      multiline={true}
      autoAdjustHeight={true}
      rows={2}
      required={isRequired}
      description={notice}
      value={value}
      errorMessage={errorMessage}
      onChange={(_event, text = '') => onChange(text)}
    />
  );
};
