import * as React from 'react';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useTexts } from './texts';

/** Props of {@link AgreementCoverage}. */
export interface AgreementCoverageProps {
  readonly agreement: AgreementSummary;
}

/** How many central focus areas a local agreement has weighed; nothing where that cannot be told. */
export const AgreementCoverage: React.FunctionComponent<AgreementCoverageProps> = ({ agreement }) => {
  const texts = useTexts();
  const { coverage } = agreement;
  if (coverage === undefined) return null;
  const { areaCount, gapCount } = coverage;
  return gapCount === 0 ? (
    <>{texts['agreements.covered'](areaCount)}</>
  ) : (
    <StatusLabel tone="attention" iconName="Warning" text={texts['agreements.gaps'](gapCount, areaCount)} />
  );
};
