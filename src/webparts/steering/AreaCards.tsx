import * as React from 'react';
import { AreaCard } from './AreaCard';
import styles from './AreaCards.module.scss';
import { type AreaListProps } from './areaListProps';

/** The focus areas as cards, where a table has no room. */
export const AreaCards: React.FunctionComponent<AreaListProps> = ({ labelledBy, areas, all }) => (
  // Safari drops the list role from lists without bullets.
  <ul role="list" aria-labelledby={labelledBy} className={styles.cards}>
    {[all, ...areas].map((area) => (
      <li key={area.key} className={styles.card}>
        <AreaCard area={area} />
      </li>
    ))}
  </ul>
);
