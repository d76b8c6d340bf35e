import * as React from 'react';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { FindingsNotice } from '../shared/ui/FindingsNotice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { DeviationList } from './DeviationList';
import { deviationsIn } from './deviations';
import { siteTitleIn, useSteeringPage } from './steeringPage';
import { SteeringSection } from './SteeringSection';
import { useTexts } from './texts';

/** Every red action: what is wrong, and what is proposed that the steering group decides. */
export const DeviationsSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, deviations: loaded, onReloadDeviations, idPrefix } = useSteeringPage();
  const headingId = `${idPrefix}-deviations`;
  const hasRed = opened.overview.decisions.red.length > 0;
  return (
    <SteeringSection
      headingId={headingId}
      heading={texts['steering.deviations']}
      explanation={texts[hasRed ? 'steering.deviationsExplanation' : 'steering.noDeviations']}
    >
      {hasRed && loaded.state === 'loading' && (
        <SkeletonRows label={texts['steering.loadingDeviations']} count={3} />
      )}
      {hasRed && loaded.state === 'failed' && (
        <FailureNotice failure={loaded.failure} onRetry={onReloadDeviations} />
      )}
      {hasRed && loaded.state === 'ready' && (
        <>
          {loaded.value.unreadSites.map(({ site, title, failure }) => (
            <FailureNotice
              key={site}
              failure={failure}
              siteTitles={[siteTitleIn(opened, site, texts['steering.ownSite']) ?? title]}
              onRetry={onReloadDeviations}
            />
          ))}
          {loaded.value.findings.length > 0 && <FindingsNotice findings={loaded.value.findings} />}
          <DeviationList labelledBy={headingId} deviations={deviationsIn(opened, loaded.value)} />
        </>
      )}
    </SteeringSection>
  );
};
