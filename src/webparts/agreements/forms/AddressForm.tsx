import { Link } from '@fluentui/react';
import * as React from 'react';
import { editAgreement } from '../../../application/agreement/editAgreement';
import { type CooperationAgreement } from '../../../core/agreement/agreement';
import { lockedFields } from '../../../core/agreement/lifecycle';
import { useTexts } from '../texts';
import styles from './DocumentForm.module.scss';
import { FileFingerprint } from './FileFingerprint';
import { type AgreementPartFormProps } from './formProps';
import { TextLine } from '../../shared/ui/TextLine';
import { RowFormFrame } from '../../shared/forms/RowFormFrame';
import { lineOf } from './typed';
import { useFieldFrame } from './useFieldFrame';
import { type RowForm, useRowForm } from '../../shared/forms/useRowForm';

type DocumentInput = Readonly<Record<'documentUrl' | 'documentHash', string>>;

function inputOf(agreement: CooperationAgreement | undefined): DocumentInput {
  return {
    documentUrl: agreement?.documentUrl ?? '',
    documentHash: agreement?.documentHash ?? ''
  };
}

function useDocumentForm(props: AgreementPartFormProps): RowForm<'agreements', DocumentInput> {
  const { opened, services, onDone } = props;
  const [stored] = React.useState(opened.agreement);
  return useRowForm<'agreements', DocumentInput>({
    collection: 'agreements',
    name: `agreement ${stored.value.key} document`,
    stored,
    inputOf,
    newKey: services.newKey,
    write: async (input, target) => {
      const base = target.stored ?? stored;
      const documentUrl = lineOf(input.documentUrl);
      const documentHash = lineOf(input.documentHash)?.toLowerCase();
      return editAgreement(services.session, {
        stored: base,
        value: { ...base.value, documentUrl, documentHash }
      });
    },
    onDone
  });
}

/** Props of {@link AddressForm}. */
export interface AddressFormProps extends AgreementPartFormProps {
  /** Goes over to choosing a file. */
  readonly onUseFile: () => void;
}

/** Where the signed document lies, and the fingerprint that tells it from any other. */
export const AddressForm: React.FunctionComponent<AddressFormProps> = (props) => {
  const texts = useTexts();
  const [isHashOpen] = React.useState(
    () => !lockedFields(props.opened.agreement.value).includes('documentHash')
  );
  const form = useDocumentForm(props);
  const frame = useFieldFrame(form);
  return (
    <RowFormFrame
      form={form}
      heading={texts['documentForm.heading']}
      sendText={texts['documentForm.send']}
      onCancel={props.onCancel}
    >
      <Link className={styles.otherWay} underline={true} onClick={props.onUseFile}>
        {texts['documentForm.useFile']}
      </Link>
      <TextLine {...frame('documentUrl')} description={texts['documentForm.url']} />
      {isHashOpen ? (
        <>
          <FileFingerprint onRead={(documentHash) => form.change({ documentHash })} />
          <TextLine {...frame('documentHash')} />
        </>
      ) : (
        <p>{texts['documentForm.locked']}</p>
      )}
    </RowFormFrame>
  );
};
