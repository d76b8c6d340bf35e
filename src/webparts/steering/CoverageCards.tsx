import * as React from 'react';
import styles from './AreaCards.module.scss';
import { ComingSite } from './ComingSite';
import { CoverageCard } from './CoverageCard';
import { type CoverageListProps } from './coverageListProps';

/** The coverage as a list for each local agreement, where the matrix has no room. */
export const CoverageCards: React.FunctionComponent<CoverageListProps> = ({
  labelledBy,
  agreements,
  coming
}) => (
  // Safari drops the list role from lists without bullets.
  <ul role="list" aria-labelledby={labelledBy} className={styles.cards}>
    {agreements.map((agreement) => (
      <li key={`${agreement.row.at.site} ${agreement.row.at.key}`} className={styles.card}>
        <CoverageCard agreement={agreement} />
      </li>
    ))}
    {coming.map((site) => (
      <li key={site.site} className={styles.card}>
        <ComingSite site={site} />
      </li>
    ))}
  </ul>
);
