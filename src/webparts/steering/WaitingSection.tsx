import * as React from 'react';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useSteeringPage } from './steeringPage';
import { SteeringSection } from './SteeringSection';
import { useTexts } from './texts';

/** Props of {@link WaitingSection}. */
export interface WaitingSectionProps {
  /** The part of the page that is on its way. */
  readonly part: 'deviations' | 'areas' | 'silence';
}

/** A part of the page that is made of the actions, while they are on their way. */
export const WaitingSection: React.FunctionComponent<WaitingSectionProps> = ({ part }) => {
  const texts = useTexts();
  const { idPrefix, opened } = useSteeringPage();
  // As high as what comes, where that is known: each focus area, and all together.
  const count = part === 'areas' ? opened.overview.areas.length + 1 : 3;
  const heading = texts[`steering.${part}`];
  return (
    <SteeringSection headingId={`${idPrefix}-${part}`} heading={heading}>
      <SkeletonRows label={`${heading}: ${texts['steering.loading']}`} count={count} />
    </SteeringSection>
  );
};
