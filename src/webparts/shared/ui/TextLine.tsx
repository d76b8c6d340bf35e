import { TextField } from '@fluentui/react';
import * as React from 'react';
import { standingText } from '../../../messages/describe';
import { useLanguage } from './texts';

/** Props of {@link TextLine}. */
export interface TextLineProps {
  /** Name of the row's field, so that what is wrong can lead to it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly errorMessage?: string | undefined;
  readonly isRequired?: boolean;
  /** What to write; the reminder about individuals is for words only. */
  readonly description?: string;
  readonly type?: 'text' | 'number' | 'url';
  readonly onChange: (text: string) => void;
}

/** One line: words, a number or an address. */
export const TextLine: React.FunctionComponent<TextLineProps> = (props) => {
  const { name, label, value, errorMessage, isRequired, description, type = 'text', onChange } = props;
  const language = useLanguage();
  const notice = type === 'text' ? standingText('noPersonalData', language) : undefined;
  return (
    <TextField
      type={type}
      label={label}
      data-field={name}
      required={isRequired}
      value={value}
      description={[description, notice].filter(Boolean).join(' ')}
      errorMessage={errorMessage}
      onChange={(_event, text = '') => onChange(text)}
    />
  );
};
