import * as React from 'react';
import { ComingSites } from './ComingSites';
import { CoverageMatrixView } from './CoverageMatrixView';
import styles from './CoverageSection.module.scss';
import { siteTitleIn, useSteeringPage } from './steeringPage';
import { SteeringSection } from './SteeringSection';
import { useTexts } from './texts';

/** How the local agreements take up the central focus areas. */
export const CoverageSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, idPrefix } = useSteeringPage();
  const { matrices, outsideMatrices } = opened.overview;
  const { comingSites } = opened;
  const ownTitle = texts['steering.ownSite'];
  const outside = [
    ...new Set(outsideMatrices.map(({ site }) => siteTitleIn(opened, site, ownTitle) ?? ownTitle))
  ];
  const isNothing = matrices.length + outside.length + comingSites.length === 0;
  return (
    <SteeringSection
      headingId={`${idPrefix}-coverage`}
      heading={texts['steering.coverage']}
      explanation={texts[isNothing ? 'steering.noCentral' : 'steering.coverageExplanation']}
    >
      {matrices.map((matrix, place) => (
        <CoverageMatrixView
          key={matrix.central.key}
          matrix={matrix}
          coming={place === 0 ? comingSites : []}
          id={`coverage-${place}`}
        />
      ))}
      {matrices.length === 0 && comingSites.length > 0 && <ComingSites sites={comingSites} />}
      {outside.length > 0 && (
        <p className={styles.outside}>{texts['steering.outside'](outside.join(', '))}</p>
      )}
    </SteeringSection>
  );
};
