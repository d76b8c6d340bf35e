import * as React from 'react';
import styles from './ShareBar.module.scss';

/** Props of {@link ShareBar}. */
export interface ShareBarProps {
  /** 0–1. */
  readonly share: number;
}

/** A share as a bar: for the eye alone, since the number stands beside it. */
export const ShareBar: React.FunctionComponent<ShareBarProps> = ({ share }) => (
  <div className={styles.bar} aria-hidden="true">
    <span className={styles.share} style={{ width: `${share * 100}%` }} />
  </div>
);
