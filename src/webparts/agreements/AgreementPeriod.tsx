import * as React from 'react';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link AgreementPeriod}. */
export interface AgreementPeriodProps {
  readonly agreement: AgreementSummary;
}

/** First and last day in words; either may be missing. */
export function periodText(
  { validFrom, lastDay }: Pick<AgreementSummary, 'validFrom' | 'lastDay'>,
  texts: RoomTexts
): string {
  if (validFrom && lastDay) return texts['agreements.period'](validFrom, lastDay);
  if (validFrom) return texts['agreements.periodFrom'](validFrom);
  if (lastDay) return texts['agreements.periodTo'](lastDay);
  return texts['agreements.noPeriod'];
}

/** First and last day of an agreement, extensions counted in. */
export const AgreementPeriod: React.FunctionComponent<AgreementPeriodProps> = ({ agreement }) => (
  <TextWithDays text={periodText(agreement, useTexts())} />
);
