import { Dropdown, type IDropdownOption } from '@fluentui/react';
import * as React from 'react';
import { type KeyOption, type TypedFieldProps } from './fieldProps';

/** Props of {@link KeyChoice}. */
export interface KeyChoiceProps extends TypedFieldProps {
  readonly options: readonly KeyOption[];
  /** What it is called to choose nothing; without it something must be chosen. */
  readonly noneText?: string;
}

/** One out of several. */
export const KeyChoice: React.FunctionComponent<KeyChoiceProps> = (props) => {
  const { name, label, value, errorMessage, isRequired, options, noneText, onChange } = props;
  const shown: IDropdownOption[] = [
    ...(noneText === undefined ? [] : [{ key: '', text: noneText }]),
    ...options.map((option) => ({ key: option.key, text: option.name }))
  ];
  return (
    <Dropdown
      label={label}
      data-field={name}
      required={isRequired}
      options={shown}
      selectedKey={value}
      errorMessage={errorMessage}
      onChange={(_event, option) => onChange(String(option?.key ?? value))}
    />
  );
};
