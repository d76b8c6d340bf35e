import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import styles from './AddReason.module.scss';
import { useTexts } from './texts';

/** Props of {@link ReasonButtons}. */
export interface ReasonButtonsProps {
  readonly isSending: boolean;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** Add and cancel; they belong to fields inside a form and do not send it. */
export const ReasonButtons: React.FunctionComponent<ReasonButtonsProps> = (props) => {
  const { isSending, onAdd, onCancel } = props;
  const texts = useTexts();
  return (
    <div className={styles.buttons}>
      <DefaultButton text={texts['actionForm.addIt']} disabled={isSending} onClick={onAdd} />
      <DefaultButton text={texts['form.cancel']} onClick={onCancel} />
    </div>
  );
};
