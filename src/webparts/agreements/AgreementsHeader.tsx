import * as React from 'react';
import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { type Loaded } from '../shared/data/useLoaded';
import { CopyLinkButton } from '../shared/links/CopyLinkButton';
import styles from '../shared/ui/PageFrame.module.scss';
import { hasEnded } from './agreementGroups';
import { useTexts } from './texts';

/** Props of {@link AgreementsHeader}. */
export interface AgreementsHeaderProps {
  readonly overview: Loaded<AgreementOverview>;
}

/** The heading, and in one line how many agreements there are and how many need renewal. */
export const AgreementsHeader: React.FunctionComponent<AgreementsHeaderProps> = ({ overview }) => {
  const texts = useTexts();
  const current = overview.state === 'ready' ? overview.value.agreements.filter((row) => !hasEnded(row)) : [];
  const lapsing = current.filter((row) => row.lapse !== undefined).length;
  return (
    <div className={styles.header}>
      <h2 className={styles.heading}>{texts['agreements.heading']}</h2>
      {current.length > 0 && (
        <p className={styles.summary}>
          {texts['agreements.summary'](current.length)}
          {lapsing > 0 && ` · ${texts['agreements.summaryLapsing'](lapsing)}`}
        </p>
      )}
      <CopyLinkButton target={{ kind: 'page', page: 'agreements' }} title={texts['agreements.heading']} />
    </div>
  );
};
