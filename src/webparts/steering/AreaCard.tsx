import * as React from 'react';
import styles from './AreaCard.module.scss';
import { type AreaFigures } from './areaFigures';
import { LightBar } from './LightBar';
import { LightFigure } from './LightFigure';
import { OpenFigure } from './OpenFigure';
import { useTexts } from './texts';
import { TotalFigure } from './TotalFigure';

/** Props of {@link AreaCard}. */
export interface AreaCardProps {
  readonly area: AreaFigures;
}

/** One focus area as a card: only the lights that it has. */
export const AreaCard: React.FunctionComponent<AreaCardProps> = ({ area }) => {
  const texts = useTexts();
  const { name, counts, total } = area;
  return (
    <>
      <div className={styles.header}>
        <span className={styles.name}>{name}</span>
        <TotalFigure figure={total} />
      </div>
      {total.count === 0 ? (
        <span className={styles.none}>{texts['steering.noActionsInArea']}</span>
      ) : (
        <>
          <LightBar counts={counts} />
          <div className={styles.figures}>
            {counts
              .filter(({ count }) => count > 0)
              .map((figure) => (
                <LightFigure key={figure.light} figure={figure} isNamed={true} />
              ))}
          </div>
        </>
      )}
      <OpenFigure figures={[...counts, total]} />
    </>
  );
};
