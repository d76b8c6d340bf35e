import { Dropdown, type IDropdownOption } from '@fluentui/react';
import * as React from 'react';

/** One thing to choose. */
export interface ChoiceOption {
  readonly key: string;
  readonly text: string;
}

/** Props of {@link Choice}. */
export interface ChoiceProps {
  /** Name of the row's field, so that what is wrong can lead to it. */
  readonly name?: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** Key of what is chosen; empty for nothing. */
  readonly value: string;
  /** Stands first, for choosing nothing; left out where something must be chosen. */
  readonly emptyText?: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string | undefined;
  /** Lets the list be as wide as its longest option, and not as its field. */
  readonly isListWide?: boolean;
  readonly onChange: (key: string) => void;
}

/** A choice of one among some, or of nothing. */
export const Choice: React.FunctionComponent<ChoiceProps> = (props) => {
  const { name, label, options, value, emptyText, isRequired, errorMessage, isListWide, onChange } = props;
  const all: IDropdownOption[] = options.map(({ key, text }) => ({ key, text, title: text }));
  return (
    <Dropdown
      label={label}
      data-field={name}
      required={isRequired}
      dropdownWidth={isListWide === true ? 'auto' : undefined}
      options={emptyText === undefined ? all : [{ key: '', text: emptyText }, ...all]}
      selectedKey={value === '' && emptyText === undefined ? null : value}
      errorMessage={errorMessage}
      onChange={(_event, option) => onChange(String(option?.key ?? ''))}
    />
  );
};
