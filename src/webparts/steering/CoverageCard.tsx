import * as React from 'react';
import { AgreementName } from './AgreementName';
import styles from './CoverageCard.module.scss';
import { CoverageCellView } from './CoverageCellView';
import { type CoverageFigures } from './coverageFigures';
import { GapFigure } from './GapFigure';
import { LocalAreas } from './LocalAreas';
import { OpenFigure } from './OpenFigure';
import { useTexts } from './texts';

/** Props of {@link CoverageCard}. */
export interface CoverageCardProps {
  readonly agreement: CoverageFigures;
}

/** One local agreement: each central area and what it does about it. */
export const CoverageCard: React.FunctionComponent<CoverageCardProps> = ({ agreement }) => {
  const texts = useTexts();
  const { row, gaps, reasons } = agreement;
  const figures = [gaps, ...reasons.flatMap((figure) => (figure === undefined ? [] : [figure]))];
  return (
    <>
      <div>
        <AgreementName row={row} />
      </div>
      <div>
        <GapFigure figure={gaps} />
      </div>
      <dl className={styles.areas}>
        {row.cells.map((cell, place) => (
          <div key={cell.area.key}>
            <dt>{cell.area.name}</dt>
            <dd>
              <CoverageCellView cell={cell} reason={reasons[place]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{texts['steering.columnLocalAreas']}</dt>
          <dd>
            <LocalAreas areas={row.localAreas} />
          </dd>
        </div>
      </dl>
      <OpenFigure figures={figures} />
    </>
  );
};
