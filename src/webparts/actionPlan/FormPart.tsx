import * as React from 'react';
import styles from './FormPart.module.scss';

/** Props of {@link FormPart}. */
export interface FormPartProps {
  readonly heading: string;
}

/** Fields that belong together, under their heading. */
export const FormPart: React.FunctionComponent<FormPartProps> = ({ heading, children }) => (
  <fieldset className={styles.part}>
    <legend className={styles.heading}>{heading}</legend>
    {children}
  </fieldset>
);
