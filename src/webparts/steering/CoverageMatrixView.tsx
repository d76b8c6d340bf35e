import * as React from 'react';
import { type NamedSite } from '../../application/overview/readSteering';
import { type CoverageMatrix } from '../../core/overview/coverageMatrix';
import { useLanguage } from '../shared/ui/texts';
import { ComingSites } from './ComingSites';
import { CoverageCards } from './CoverageCards';
import { allGapsFigure, coverageFigures } from './coverageFigures';
import styles from './CoverageMatrixView.module.scss';
import { CoverageTable } from './CoverageTable';
import { GapFigure } from './GapFigure';
import { OpenFigure } from './OpenFigure';
import { useSteeringPage } from './steeringPage';
import { useTexts } from './texts';
import { useFigureLines } from './useFigureLines';

/** Props of {@link CoverageMatrixView}. */
export interface CoverageMatrixViewProps {
  readonly matrix: CoverageMatrix;
  /** Sites whose agreements are on their way. */
  readonly coming: readonly NamedSite[];
  /** Begins the id of each of its figures. */
  readonly id: string;
}

/** The coverage of one central agreement: its gaps in one figure, then agreement by agreement. */
export const CoverageMatrixView: React.FunctionComponent<CoverageMatrixViewProps> = ({
  matrix,
  coming,
  id
}) => {
  const texts = useTexts();
  const language = useLanguage();
  const lines = useFigureLines();
  const { idPrefix, isNarrow } = useSteeringPage();
  const making = { texts, language, lines, id };
  const headingId = `${idPrefix}-${id}`;
  const all = allGapsFigure(matrix, making);
  const List = isNarrow ? CoverageCards : CoverageTable;
  return (
    <div className={styles.matrix}>
      <div className={styles.header}>
        <h4 id={headingId} className={styles.heading}>
          {matrix.central.name}
        </h4>
        {coming.length > 0 && <ComingSites sites={coming} />}
        {coming.length === 0 && matrix.rows.length > 0 && <GapFigure figure={all} />}
      </div>
      <OpenFigure figures={[all]} />
      {matrix.rows.length + coming.length === 0 ? (
        <p className={styles.nothing}>{texts['steering.noLocals']}</p>
      ) : (
        <List
          labelledBy={headingId}
          areas={matrix.areas}
          agreements={coverageFigures(matrix, making)}
          coming={coming}
        />
      )}
    </div>
  );
};
