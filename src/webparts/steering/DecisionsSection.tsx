import * as React from 'react';
import { decisionFigures } from './decisionFigures';
import styles from './DecisionsSection.module.scss';
import { DecisionTile } from './DecisionTile';
import { escalationsIn } from './deviations';
import { OpenFigure } from './OpenFigure';
import { useSteeringPage } from './steeringPage';
import { SteeringSection } from './SteeringSection';
import { useTexts } from './texts';
import { useFigureLines } from './useFigureLines';

/** What needs a decision: a figure for each kind, and the rows behind the one that is open. */
export const DecisionsSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, isCounting, deviations, idPrefix } = useSteeringPage();
  const escalations = escalationsIn(opened, deviations);
  const isComing = opened.comingSites.length > 0;
  const making = { lines: useFigureLines(), texts, isCounting, isComing };
  const figures = decisionFigures({ ...opened.overview.decisions, escalations }, making);
  return (
    <SteeringSection headingId={`${idPrefix}-decisions`} heading={texts['steering.decisions']}>
      <ul role="list" className={styles.tiles}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <DecisionTile figure={figure} />
          </li>
        ))}
      </ul>
      <OpenFigure figures={figures} />
    </SteeringSection>
  );
};
