import { getId } from '@fluentui/react';
import * as React from 'react';
import { FormButtons, type FormButtonsProps } from './FormButtons';
import styles from './FormFrame.module.scss';

/** Props of {@link FormFrame}. */
export interface FormFrameProps extends FormButtonsProps {
  readonly heading: string;
  readonly onSend: () => void;
}

/** A form with its heading, which gets focus, and its buttons. */
export const FormFrame: React.FunctionComponent<FormFrameProps> = ({
  heading,
  onSend,
  children,
  ...buttons
}) => {
  const [headingId] = React.useState(() => getId('form'));
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
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
      {children}
      <FormButtons {...buttons} />
    </form>
  );
};
