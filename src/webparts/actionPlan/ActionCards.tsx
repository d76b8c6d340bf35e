import * as React from 'react';
import { ActionCard } from './ActionCard';
import styles from './ActionCards.module.scss';
import { type ActionListProps } from './actionListProps';

/** Actions as cards, where a table has no room. */
export const ActionCards: React.FunctionComponent<ActionListProps> = ({ labelledBy, rows }) => (
  // Safari drops the list role from lists without bullets.
  <ul role="list" aria-labelledby={labelledBy} className={styles.cards}>
    {rows.map((row) => (
      <li key={row.action.key}>
        <ActionCard row={row} />
      </li>
    ))}
  </ul>
);
