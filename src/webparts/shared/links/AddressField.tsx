import { TextField } from '@fluentui/react';
import * as React from 'react';
import { useTexts } from '../ui/texts';

/** Props of {@link AddressField}. */
export interface AddressFieldProps {
  readonly address: string;
}

/** An address to copy by hand, marked and in focus. */
export const AddressField: React.FunctionComponent<AddressFieldProps> = ({ address }) => (
  <TextField
    label={useTexts()['link.copyByHand']}
    value={address}
    readOnly={true}
    autoFocus={true}
    onFocus={(event) => event.target.select()}
  />
);
