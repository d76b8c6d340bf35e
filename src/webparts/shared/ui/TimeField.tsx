import { TextField } from '@fluentui/react';
import * as React from 'react';
import { readClockTime } from '../../../core/calendar/clockTime';
import { formatTime, timeFieldTexts } from '../../../messages/format';
import { useLanguage } from './texts';

/** Props of {@link TimeField}. */
export interface TimeFieldProps {
  /** Name of the row's field, so that what is wrong can lead to it. */
  readonly name: string;
  readonly label: string;
  /** As typed: what `readClockTime` reads, something else, or empty. */
  readonly value: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string | undefined;
  /** Called with what is typed, and with a time as the page's language writes it when one is left. */
  readonly onChange: (text: string) => void;
}

/** A time of day, typed as people write it: `13.00`, `13:00`, `1300`. */
export const TimeField: React.FunctionComponent<TimeFieldProps> = (props) => {
  const { name, label, value, isRequired, errorMessage, onChange } = props;
  const language = useLanguage();
  const [isLeft, setIsLeft] = React.useState(true);
  const time = readClockTime(value);
  const texts = timeFieldTexts[language];
  const written = time === undefined ? value : formatTime(time, language);
  const isUnreadable = isLeft && time === undefined && value.trim() !== '';
  return (
    <TextField
      data-field={name}
      label={label}
      required={isRequired}
      value={isLeft ? written : value}
      placeholder={texts.placeholder}
      errorMessage={isUnreadable ? texts.unreadable : errorMessage}
      onChange={(_event, text = '') => {
        setIsLeft(false);
        onChange(text);
      }}
      onBlur={() => {
        setIsLeft(true);
        if (!isLeft && written !== value) onChange(written);
      }}
    />
  );
};
