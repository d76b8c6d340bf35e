import * as React from 'react';
import styles from './SteeringSection.module.scss';

/** Props of {@link SteeringSection}. */
export interface SteeringSectionProps {
  /** Unique on the page. */
  readonly headingId: string;
  readonly heading: string;
  readonly explanation?: string;
}

/** One part of the page with its heading, and a line that says what it shows. */
export const SteeringSection: React.FunctionComponent<SteeringSectionProps> = (props) => {
  const { headingId, heading, explanation, children } = props;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {heading}
      </h3>
      {explanation !== undefined && <p className={styles.explanation}>{explanation}</p>}
      {children}
    </section>
  );
};
