import * as React from 'react';
import styles from './AgreementParties.module.scss';
import { useTexts } from './texts';

/** Props of {@link AgreementParties}. */
export interface AgreementPartiesProps {
  readonly parties: readonly string[];
}

/** The names of those who are parties to an agreement. */
export const AgreementParties: React.FunctionComponent<AgreementPartiesProps> = ({ parties }) => {
  const texts = useTexts();
  if (parties.length === 0) return <>{texts['agreements.noParties']}</>;
  return (
    // Safari drops the list role from lists without bullets.
    <ul role="list" className={styles.parties}>
      {parties.map((party) => (
        <li key={party}>{party}</li>
      ))}
    </ul>
  );
};
