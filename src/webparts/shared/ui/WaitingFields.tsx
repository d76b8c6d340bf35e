import * as React from 'react';
import { useTexts } from './texts';
import styles from './WaitingFields.module.scss';

/** Props of {@link WaitingFields}. */
export interface WaitingFieldsProps {
  readonly count: number;
}

/** Grey boxes as large as the fields that are on their way, so that nothing moves when they come. */
export const WaitingFields: React.FunctionComponent<WaitingFieldsProps> = ({ count }) => (
  <div role="status" aria-busy="true" aria-label={useTexts()['page.loadingPart']} className={styles.fields}>
    {Array.from({ length: count }, (_, field) => (
      <div key={field} className={styles.field} />
    ))}
  </div>
);
