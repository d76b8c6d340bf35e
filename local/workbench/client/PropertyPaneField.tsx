import { Dropdown, type IDropdownOption, TextField, Toggle } from '@fluentui/react';
import * as React from 'react';
import { type PaneField } from './frameworkTypes';
import { texts } from './texts';

/** Props of {@link PropertyPaneField}. */
export interface PropertyPaneFieldProps {
  readonly field: PaneField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Numbers of SPFx's enumeration, of the kinds of field that our web parts have. */
const fieldTypes = { textField: 3, toggle: 5, dropdown: 6 } as const;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** One field of a property pane. */
export const PropertyPaneField: React.FunctionComponent<PropertyPaneFieldProps> = (props) => {
  const { field, value, onChange } = props;
  const { properties } = field;
  const label = textOf(properties.label);
  switch (field.type) {
    case fieldTypes.textField:
      return (
        <TextField
          label={label}
          description={textOf(properties.description)}
          value={textOf(value)}
          onChange={(_event, text) => onChange(text ?? '')}
        />
      );
    case fieldTypes.toggle:
      return (
        <Toggle
          label={label}
          onText={textOf(properties.onText)}
          offText={textOf(properties.offText)}
          checked={value === true}
          onChange={(_event, checked) => onChange(checked)}
        />
      );
    case fieldTypes.dropdown:
      return (
        <Dropdown
          label={label}
          options={properties.options as IDropdownOption[]}
          selectedKey={textOf(value)}
          onChange={(_event, option) => onChange(option?.key)}
        />
      );
    default:
      return <p>{texts.unknownField}</p>;
  }
};
