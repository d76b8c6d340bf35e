import * as React from 'react';
import { OpenFigure } from './OpenFigure';
import styles from './SilenceCards.module.scss';
import { type SilenceListProps } from './silenceListProps';
import { SilenceRate } from './SilenceRate';
import { useTexts } from './texts';
import { TotalFigure } from './TotalFigure';

/** The silent-owner rate of each organisation as a list, where a table has no room. */
export const SilenceCards: React.FunctionComponent<SilenceListProps> = ({ labelledBy, organisations }) => {
  const texts = useTexts();
  return (
    // Safari drops the list role from lists without bullets.
    <ul role="list" aria-labelledby={labelledBy} className={styles.cards}>
      {organisations.map(({ key, name, rate, silent, asked }) => (
        <li key={key} className={styles.card}>
          <span className={styles.name}>{name}</span>
          <SilenceRate rate={rate} />
          <div className={styles.figures}>
            <span>{texts['steering.columnSilent']}</span>
            <TotalFigure figure={silent} />
            <span>{texts['steering.columnAsked']}</span>
            <TotalFigure figure={asked} />
          </div>
          <OpenFigure figures={[silent, asked]} />
        </li>
      ))}
    </ul>
  );
};
