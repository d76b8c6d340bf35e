import * as React from 'react';
import { useLanguage } from '../shared/ui/texts';
import { AreaCards } from './AreaCards';
import { allAreasFigures, areaFigures } from './areaFigures';
import { AreaTable } from './AreaTable';
import { useSteeringPage } from './steeringPage';
import { SteeringSection } from './SteeringSection';
import { useTexts } from './texts';
import { useFigureLines } from './useFigureLines';

/** How things stand in each focus area, and in all together. */
export const AreasSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const language = useLanguage();
  const lines = useFigureLines();
  const { opened, idPrefix, isNarrow } = useSteeringPage();
  const { areas, lights, rows } = opened.overview;
  const making = { texts, language, lines };
  const headingId = `${idPrefix}-areas`;
  const List = isNarrow ? AreaCards : AreaTable;
  return (
    <SteeringSection
      headingId={headingId}
      heading={texts['steering.areas']}
      explanation={rows.length === 0 ? texts['steering.noActions'] : undefined}
    >
      {areas.length > 0 && (
        <List
          labelledBy={headingId}
          areas={areaFigures(areas, making)}
          all={allAreasFigures(lights, making)}
        />
      )}
    </SteeringSection>
  );
};
