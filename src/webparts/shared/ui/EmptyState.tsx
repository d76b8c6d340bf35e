import { Icon } from '@fluentui/react';
import * as React from 'react';
import styles from './EmptyState.module.scss';

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  readonly iconName: string;
  /** What is empty. */
  readonly title: string;
  /** What to do first. */
  readonly advice: string;
}

/** Says that there is nothing yet and what to do first. */
export const EmptyState: React.FunctionComponent<EmptyStateProps> = ({ iconName, title, advice }) => (
  <div className={styles.empty}>
    <Icon iconName={iconName} className={styles.icon} aria-hidden="true" />
    <p className={styles.title}>{title}</p>
    <p className={styles.advice}>{advice}</p>
  </div>
);
