import { getId } from '@fluentui/react';
import * as React from 'react';
import { type TypedDraft } from '../data/useDraft';
import { FormButtons, type FormButtonsProps } from './FormButtons';
import styles from './FormFrame.module.scss';
import { RestoredNotice } from './RestoredNotice';

/** Props of {@link FormFrame}. */
export interface FormFrameProps extends FormButtonsProps {
  readonly heading: string;
  /** What is typed; absent for a form in which nothing is. It is let go of when the person cancels. */
  readonly draft?: Pick<TypedDraft<object>, 'isRestored' | 'startOver' | 'forget'> | undefined;
  readonly onSend: () => void;
}

/** A form with its heading, which gets focus, what it says of an earlier visit, and its buttons. */
export const FormFrame: React.FunctionComponent<FormFrameProps> = (props) => {
  const { heading, draft, onSend, onCancel, children, ...buttons } = props;
  const [headingId] = React.useState(() => getId('form'));
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  const cancel = (): void => {
    draft?.forget();
    onCancel();
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={headingId}
      noValidate={true}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <h4 id={headingId} ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h4>
      {draft !== undefined && <RestoredNotice draft={draft} />}
      {children}
      <FormButtons {...buttons} onCancel={cancel} />
    </form>
  );
};
