import * as React from 'react';
import { type LapseWarning, type Renewal } from '../../core/agreement/lapse';
import { StatusLabel, type StatusTone } from '../shared/ui/StatusLabel';
import { TextWithDays } from '../shared/ui/TextWithDays';
import styles from './AgreementLapse.module.scss';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link AgreementLapse}. */
export interface AgreementLapseProps {
  readonly lapse: LapseWarning;
}

const tones: Readonly<Record<LapseWarning['limit'], StatusTone>> = {
  180: 'underWay',
  90: 'attention',
  30: 'bad',
  lapsed: 'bad'
};

function renewalText(renewal: Renewal, texts: RoomTexts): string {
  return renewal.kind === 'signedLater'
    ? texts['renewal.signedLater'](renewal.from)
    : texts[`renewal.${renewal.kind}`];
}

/** The warning that an agreement runs out, and how far the one that is to follow has come. */
export const AgreementLapse: React.FunctionComponent<AgreementLapseProps> = ({ lapse }) => {
  const texts = useTexts();
  const { daysLeft, limit, renewal } = lapse;
  const text =
    limit === 'lapsed' ? texts['agreements.lapsedFor'](-daysLeft) : texts['agreements.lapsesIn'](daysLeft);
  return (
    <>
      <StatusLabel tone={tones[limit]} iconName="Warning" text={text} />
      <span className={styles.renewal}>
        <TextWithDays text={renewalText(renewal, texts)} />
      </span>
    </>
  );
};
