import * as React from 'react';
import styles from './SkeletonRows.module.scss';

/** Props of {@link SkeletonRows}. */
export interface SkeletonRowsProps {
  /** What is being fetched, for screen readers. */
  readonly label: string;
  readonly count: number;
}

/** Grey rows in the shape of what is on its way. Fluent's own would be the largest part of the first script that is ours. */
export const SkeletonRows: React.FunctionComponent<SkeletonRowsProps> = ({ label, count }) => (
  <div role="status" aria-busy="true" aria-label={label} className={styles.rows}>
    {Array.from({ length: count }, (_, row) => (
      <div key={row} className={styles.row}>
        <div className={styles.title} />
        <div className={styles.line} />
      </div>
    ))}
  </div>
);
