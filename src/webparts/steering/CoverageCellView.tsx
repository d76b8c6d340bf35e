import * as React from 'react';
import { type CoverageCell } from '../../core/agreement/coverage';
import { StanceLabel } from '../shared/ui/StanceLabel';
import styles from './CoverageCellView.module.scss';
import { type Figure } from './figure';
import { FigureButton } from './FigureButton';

/** Props of {@link CoverageCellView}. */
export interface CoverageCellViewProps {
  readonly cell: CoverageCell;
  /** Opens the reason that is given. */
  readonly reason?: Figure | undefined;
}

/** What one local agreement does about one central area; a stance with a reason opens it. */
export const CoverageCellView: React.FunctionComponent<CoverageCellViewProps> = ({ cell, reason }) =>
  reason === undefined ? (
    <StanceLabel cell={cell} />
  ) : (
    <FigureButton figure={reason} className={styles.reason} about={reason.title}>
      <StanceLabel cell={cell} />
    </FigureButton>
  );
