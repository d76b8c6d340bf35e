import * as React from 'react';
import { DetailSection } from '../../shared/ui/DetailSection';
import { useTexts } from '../../shared/ui/texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './AreaList.module.scss';
import { CatalogueList } from './CatalogueList';
import { CoverageList } from './CoverageList';

/** The focus areas: of a central agreement its catalogue, of a local one what it does about the central ones. */
export const AreaSection: React.FunctionComponent<AgreementPartProps> = ({ opened: { detail } }) => {
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
          <CoverageList coverage={coverage} />
        </>
      )}
      {isLocal && <h4 className={styles.heading}>{ownLabel}</h4>}
      {catalogue.length === 0 ? (
        <p className={styles.summary}>{texts['agreement.noAreas']}</p>
      ) : (
        <CatalogueList label={ownLabel} catalogue={catalogue} />
      )}
    </DetailSection>
  );
};
