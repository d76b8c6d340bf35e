import * as React from 'react';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { hasEnded } from './agreementGroups';
import { AgreementLapse } from './AgreementLapse';
import { useTexts } from './texts';

/** Props of {@link AgreementTimeLeft}. */
export interface AgreementTimeLeftProps {
  readonly agreement: AgreementSummary;
}

/** How long an agreement has left, as a warning when it should be renewed. */
export const AgreementTimeLeft: React.FunctionComponent<AgreementTimeLeftProps> = ({ agreement }) => {
  const texts = useTexts();
  const { daysLeft, lapse, lastDay, state } = agreement;
  if (lapse) return <AgreementLapse lapse={lapse} />;
  if (hasEnded(agreement)) {
    return lastDay ? <TextWithDays text={texts['agreements.endedOn'](lastDay)} /> : null;
  }
  if (state !== 'inForce' && state !== 'extended') return <>{texts['agreements.notStarted']}</>;
  return daysLeft === undefined ? null : <>{texts['agreements.daysLeft'](daysLeft)}</>;
};
