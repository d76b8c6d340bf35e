import * as React from 'react';
import { useTexts } from '../texts';
import { FileFingerprint } from './FileFingerprint';
import styles from './FileFingerprint.module.scss';
import { TextLine } from '../../shared/ui/TextLine';
import { useFieldFrame } from './useFieldFrame';
import { type RowForm } from '../../shared/forms/useRowForm';

/** What is typed about a signing besides its days: the roles, the name of the file and its checksum. */
export type SigningInput = Readonly<Record<'body' | 'note' | 'documentHash', string>>;

/** Props of {@link SigningFields}. */
export interface SigningFieldsProps {
  readonly form: RowForm<'agreements', SigningInput>;
}

/** Who signed, by role, and which file: of the file only its name and checksum are kept. */
export const SigningFields: React.FunctionComponent<SigningFieldsProps> = ({ form }) => {
  const texts = useTexts();
  const frame = useFieldFrame(form);
  return (
    <>
      <TextLine
        {...frame('body')}
        label={texts['decide.signers']}
        description={texts['decide.signersExample']}
        isRequired={true}
      />
      <FileFingerprint
        onRead={(documentHash, name) => form.change({ documentHash, note: texts['decide.file'](name) })}
      />
      {form.input.note !== '' && <p className={styles.note}>{form.input.note}</p>}
      <TextLine {...frame('documentHash')} />
    </>
  );
};
