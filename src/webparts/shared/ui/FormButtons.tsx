import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import styles from './FormButtons.module.scss';
import { useTexts } from './texts';

/** Props of {@link FormButtons}. */
export interface FormButtonsProps {
  readonly sendText: string;
  readonly isSending: boolean;
  readonly onCancel: () => void;
}

/** Send and cancel. */
export const FormButtons: React.FunctionComponent<FormButtonsProps> = (props) => {
  const { sendText, isSending, onCancel } = props;
  const texts = useTexts();
  return (
    <div className={styles.buttons}>
      <PrimaryButton
        type="submit"
        text={isSending ? texts['form.sending'] : sendText}
        disabled={isSending}
        allowDisabledFocus={true}
      />
      <DefaultButton text={texts['form.cancel']} disabled={isSending} onClick={onCancel} />
    </div>
  );
};
