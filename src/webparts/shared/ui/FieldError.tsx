import { Icon } from '@fluentui/react';
import * as React from 'react';
import styles from './FieldError.module.scss';

/** Props of {@link FieldError}. */
export interface FieldErrorProps {
  readonly message: string | undefined;
}

/** What is wrong with a field that has no place of its own for it. */
export const FieldError: React.FunctionComponent<FieldErrorProps> = ({ message }) =>
  message === undefined ? null : (
    <p className={styles.error}>
      <Icon iconName="Error" aria-hidden="true" /> {message}
    </p>
  );
