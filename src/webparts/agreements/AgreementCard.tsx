import * as React from 'react';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import styles from './AgreementCard.module.scss';
import { AgreementCoverage } from './AgreementCoverage';
import { AgreementParties } from './AgreementParties';
import { AgreementPeriod } from './AgreementPeriod';
import { AgreementStateLabel } from './AgreementStateLabel';
import { AgreementTimeLeft } from './AgreementTimeLeft';
import { AgreementTitle } from './AgreementTitle';
import { useTexts } from './texts';

/** Props of {@link AgreementCard}. */
export interface AgreementCardProps {
  readonly agreement: AgreementSummary;
}

/** One agreement as a card, for phones and narrow columns. */
export const AgreementCard: React.FunctionComponent<AgreementCardProps> = ({ agreement }) => {
  const texts = useTexts();
  return (
    <article className={styles.card}>
      <div>
        <AgreementTitle agreement={agreement} />
      </div>
      <dl className={styles.facts}>
        <dt>{texts['agreements.columnState']}</dt>
        <dd>
          <AgreementStateLabel state={agreement.state} />
        </dd>
        <dt>{texts['agreements.columnTimeLeft']}</dt>
        <dd>
          <AgreementTimeLeft agreement={agreement} />
        </dd>
        {agreement.coverage !== undefined && (
          <>
            <dt>{texts['agreements.columnCoverage']}</dt>
            <dd>
              <AgreementCoverage agreement={agreement} />
            </dd>
          </>
        )}
        <dt>{texts['agreements.columnPeriod']}</dt>
        <dd>
          <AgreementPeriod agreement={agreement} />
        </dd>
        <dt>{texts['agreements.columnParties']}</dt>
        <dd>
          <AgreementParties parties={agreement.parties} />
        </dd>
      </dl>
    </article>
  );
};
