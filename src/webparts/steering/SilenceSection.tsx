import * as React from 'react';
import { silenceFigures } from './silenceFigures';
import { SilenceTable } from './SilenceTable';
import { SilenceCards } from './SilenceCards';
import { useSteeringPage } from './steeringPage';
import { SteeringSection } from './SteeringSection';
import { useTexts } from './texts';
import { useFigureLines } from './useFigureLines';

/** How many owners are silent at each organisation. */
export const SilenceSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, idPrefix, isNarrow } = useSteeringPage();
  const organisations = silenceFigures(opened.overview.silence, useFigureLines(), texts);
  const headingId = `${idPrefix}-silence`;
  const List = isNarrow ? SilenceCards : SilenceTable;
  return (
    <SteeringSection
      headingId={headingId}
      heading={texts['steering.silence']}
      explanation={texts[organisations.length === 0 ? 'steering.noSilence' : 'steering.silenceExplanation']}
    >
      {organisations.length > 0 && <List labelledBy={headingId} organisations={organisations} />}
    </SteeringSection>
  );
};
