import { Link } from '@fluentui/react';
import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import styles from './AgreementTitle.module.scss';

/** Props of {@link AgreementTitle}. */
export interface AgreementTitleProps {
  readonly agreement: AgreementSummary;
  /** Address at which the agreement opens in full; without it the title is plain text. */
  readonly href?: string;
}

/** Title and registry number of an agreement. */
export const AgreementTitle: React.FunctionComponent<AgreementTitleProps> = ({ agreement, href }) => {
  const texts = useTexts();
  const { title, registryNumber } = agreement;
  return (
    <>
      <span className={styles.title}>{href ? <Link href={href}>{title}</Link> : title}</span>
      {registryNumber && (
        <span className={styles.registryNumber}>{texts['agreements.registryNumber'](registryNumber)}</span>
      )}
    </>
  );
};
