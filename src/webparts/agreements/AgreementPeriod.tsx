import * as React from 'react';
import { type WebPartTexts } from '../../messages/webparts.sv';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { useTexts } from '../shared/ui/texts';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';

/** Props of {@link AgreementPeriod}. */
export interface AgreementPeriodProps {
  readonly agreement: AgreementSummary;
}

function periodText({ validFrom, lastDay }: AgreementSummary, texts: WebPartTexts): string {
  if (validFrom && lastDay) return texts['agreements.period'](validFrom, lastDay);
  if (validFrom) return texts['agreements.periodFrom'](validFrom);
  if (lastDay) return texts['agreements.periodTo'](lastDay);
  return texts['agreements.noPeriod'];
}

/** First and last day of an agreement, extensions counted in. */
export const AgreementPeriod: React.FunctionComponent<AgreementPeriodProps> = ({ agreement }) => (
  <TextWithDays text={periodText(agreement, useTexts())} />
);
