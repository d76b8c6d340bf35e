import * as React from 'react';
import { AddressForm } from './AddressForm';
import { type AgreementPartFormProps } from './formProps';
import { UploadForm } from './UploadForm';

/** The signed document of an agreement: a file that is uploaded, or the address of one that lies somewhere already. */
export const DocumentForm: React.FunctionComponent<AgreementPartFormProps> = (props) => {
  const [isAddress, setIsAddress] = React.useState(false);
  return isAddress ? (
    <AddressForm {...props} onUseFile={() => setIsAddress(false)} />
  ) : (
    <UploadForm {...props} onUseAddress={() => setIsAddress(true)} />
  );
};
