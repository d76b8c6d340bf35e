import * as React from 'react';
import { AgreementCard } from './AgreementCard';
import styles from './AgreementCards.module.scss';
import { type AgreementListProps } from './agreementListProps';

/** Agreements as cards, where a table has no room. */
export const AgreementCards: React.FunctionComponent<AgreementListProps> = ({ labelledBy, agreements }) => (
  // Safari drops the list role from lists without bullets.
  <ul role="list" aria-labelledby={labelledBy} className={styles.cards}>
    {agreements.map((agreement) => (
      <li key={`${agreement.site} ${agreement.key}`}>
        <AgreementCard agreement={agreement} />
      </li>
    ))}
  </ul>
);
