import * as React from 'react';
import { type AgreementDetail } from '../../../core/overview/agreementDetail';
import { labelOf } from '../../../messages/describe';
import { DetailSection } from '../../shared/ui/DetailSection';
import { type Fact, FactList } from '../../shared/ui/FactList';
import { useLanguage } from '../../shared/ui/texts';
import { periodText } from '../AgreementPeriod';
import { type RoomTexts, useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';

function periodOf({ agreement, lastDay }: AgreementDetail, texts: RoomTexts): string {
  const { validFrom, validTo } = agreement;
  const days = periodText({ validFrom, lastDay: lastDay ?? validTo }, texts);
  const wasMoved = validTo !== undefined && lastDay !== undefined && lastDay !== validTo;
  return wasMoved ? `${days}\n${texts['agreement.signedUntil'](validTo)}` : days;
}

function numberOf({ agreement }: AgreementDetail, texts: RoomTexts): string | undefined {
  const { registryNumber, registeredOn } = agreement;
  return registryNumber !== undefined && registeredOn !== undefined
    ? texts['agreement.registered'](registryNumber, registeredOn)
    : (registryNumber ?? registeredOn);
}

/** When an agreement applies, its number, and the decisions on it. */
export const AgreementFacts: React.FunctionComponent<AgreementPartProps> = ({ opened }) => {
  const { detail, register } = opened;
  const texts = useTexts();
  const language = useLanguage();
  const { agreement, daysLeft } = detail;
  const label = (field: Parameters<typeof labelOf>[0]): string => labelOf(field, language, 'agreements');
  const isCounted = daysLeft !== undefined && daysLeft >= 0;
  const changedBy =
    register.persons.find(({ key }) => key === agreement.recordedBy)?.name ?? agreement.recordedBy;
  const facts: readonly Fact[] = [
    [texts['agreement.period'], periodOf(detail, texts)],
    [texts['agreement.timeLeft'], isCounted ? texts['agreements.daysLeft'](daysLeft) : undefined],
    [label('registryNumber'), numberOf(detail, texts)],
    [label('signedOn'), agreement.signedOn],
    [label('terminatedOn'), agreement.terminatedOn],
    [label('decisionReason'), agreement.decisionReason],
    [texts['agreement.lastChange'], texts['agreement.changedBy'](agreement.recordedOn, changedBy)]
  ];
  return (
    <DetailSection heading={texts['agreement.facts']}>
      <FactList facts={facts} />
    </DetailSection>
  );
};
