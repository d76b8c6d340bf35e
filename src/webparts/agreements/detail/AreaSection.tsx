import * as React from 'react';
import { DetailSection } from '../../shared/ui/DetailSection';
import { useTexts } from '../texts';
import { AddButton } from './AddButton';
import { type EditablePartProps } from './agreementPartProps';
import styles from './AreaList.module.scss';
import { CatalogueList } from './CatalogueList';
import { CoverageList } from './CoverageList';

/** Props of {@link AreaSection}. */
export interface AreaSectionProps extends EditablePartProps {
  readonly canSetCoverage: boolean;
}

/** The focus areas: of a central agreement its catalogue, of a local one what it does about the central ones. */
export const AreaSection: React.FunctionComponent<AreaSectionProps> = (props) => {
  const { opened, canEdit, canSetCoverage, onOpen } = props;
  const { detail } = opened;
  const texts = useTexts();
  const { agreement, coverage, catalogue } = detail;
  const isLocal = agreement.level === 'local';
  const ownLabel = texts[isLocal ? 'agreement.localAreas' : 'agreement.areas'];
  return (
    <DetailSection heading={texts['agreement.areas']}>
      {isLocal && coverage === undefined && (
        <p className={styles.summary}>{texts['agreement.coverageUnknown']}</p>
      )}
      {coverage !== undefined && (
        <>
          <p className={styles.summary}>
            {texts['agreement.coverageSummary'](coverage.cells.length, coverage.gapCount)}
          </p>
          <CoverageList
            coverage={coverage}
            onAnswer={canSetCoverage ? (areaKey) => onOpen({ kind: 'coverage', areaKey }) : undefined}
          />
        </>
      )}
      {isLocal && <h4 className={styles.heading}>{ownLabel}</h4>}
      {catalogue.length === 0 ? (
        <p className={styles.summary}>{texts['agreement.noAreas']}</p>
      ) : (
        <CatalogueList
          label={ownLabel}
          catalogue={catalogue}
          onEdit={canEdit ? (key) => onOpen({ kind: 'area', key }) : undefined}
        />
      )}
      {canEdit && <AddButton text={texts['task.area']} onClick={() => onOpen({ kind: 'area' })} />}
    </DetailSection>
  );
};
