import * as React from 'react';
import { type CoverageCell } from '../../../core/agreement/coverage';
import { type CoverageStance } from '../../../core/agreement/focusArea';
import { nameOf } from '../../../messages/describe';
import { StatusLabel, type StatusLook } from './StatusLabel';
import { useLanguage, useTexts } from './texts';

/** Props of {@link StanceLabel}. */
export interface StanceLabelProps {
  readonly cell: CoverageCell;
}

const looks: Readonly<Record<CoverageStance, StatusLook>> = {
  adopted: { tone: 'good', iconName: 'CompletedSolid' },
  watched: { tone: 'underWay', iconName: 'RedEye' },
  notRelevant: { tone: 'quiet', iconName: 'Blocked' }
};

/** What a local agreement does about a central area, or that it is a gap, as text, icon and colour. */
export const StanceLabel: React.FunctionComponent<StanceLabelProps> = ({ cell }) => {
  const texts = useTexts();
  const language = useLanguage();
  return cell.kind === 'gap' ? (
    <StatusLabel tone="bad" iconName="Warning" text={texts['steering.gap']} />
  ) : (
    <StatusLabel {...looks[cell.stance]} text={nameOf('coverageStance', cell.stance, language)} />
  );
};
