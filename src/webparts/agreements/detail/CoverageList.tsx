import * as React from 'react';
import { type AgreementCoverage } from '../../../core/agreement/coverage';
import { StanceLabel } from '../../shared/ui/StanceLabel';
import { useTexts } from '../texts';
import styles from './AreaList.module.scss';
import { EditButton } from './EditButton';

/** Props of {@link CoverageList}. */
export interface CoverageListProps {
  readonly coverage: AgreementCoverage;
  /** Opens the form for a central area; absent for one who may not answer. */
  readonly onAnswer?: ((areaKey: string) => void) | undefined;
}

/** What a local agreement does about each central focus area, and why. */
export const CoverageList: React.FunctionComponent<CoverageListProps> = ({ coverage, onAnswer }) => {
  const texts = useTexts();
  return (
    <ul role="list" aria-label={texts['agreement.centralAreas']} className={styles.areas}>
      {coverage.cells.map((cell) => (
        <li key={cell.area.key}>
          <span className={styles.name}>{cell.area.name}</span>
          <span className={styles.stance}>
            <StanceLabel cell={cell} />
          </span>
          {onAnswer !== undefined && (
            <EditButton
              label={texts['coverageForm.heading'](cell.area.name)}
              onClick={() => onAnswer(cell.area.key)}
            />
          )}
          {cell.coverage?.reason !== undefined && <span className={styles.more}>{cell.coverage.reason}</span>}
        </li>
      ))}
    </ul>
  );
};
