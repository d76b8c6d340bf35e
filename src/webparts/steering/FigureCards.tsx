import * as React from 'react';
import styles from './FigureCards.module.scss';
import { type FigureListProps } from './figureListProps';
import { LineOwner } from './LineOwner';
import { LineReasons } from './LineReasons';
import { LineTitle } from './LineTitle';

/** The rows behind a figure as cards, where a table has no room. */
export const FigureCards: React.FunctionComponent<FigureListProps> = ({ labelledBy, lines }) => (
  // Safari drops the list role from lists without bullets.
  <ul role="list" aria-labelledby={labelledBy} className={styles.cards}>
    {lines.map((line) => (
      <li key={line.key} className={styles.card}>
        {line.number !== undefined && <span className={styles.number}>{line.number}</span>}
        <div>
          <LineTitle line={line} />
        </div>
        <div>
          <LineReasons line={line} />
        </div>
        {line.responsible !== undefined && (
          <div>
            <LineOwner line={line} />
          </div>
        )}
      </li>
    ))}
  </ul>
);
