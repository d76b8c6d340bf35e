import * as React from 'react';
import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import { ThingLink } from '../shared/links/ThingLink';
import styles from './AgreementTitle.module.scss';
import { useTexts } from './texts';

/** Props of {@link AgreementTitle}. */
export interface AgreementTitleProps {
  readonly agreement: AgreementSummary;
}

/** Id of the link that opens an agreement, so that focus can come back to it. */
export function agreementLinkId(agreementKey: string): string {
  return `overenskommelse-${agreementKey}`;
}

/** Title and registry number of an agreement. */
export const AgreementTitle: React.FunctionComponent<AgreementTitleProps> = ({ agreement }) => {
  const texts = useTexts();
  const { key, site, title, registryNumber } = agreement;
  return (
    <>
      <span className={styles.title}>
        <ThingLink
          id={agreementLinkId(key)}
          // An agreement of another site opens on its own page, where the reader may work with it.
          target={{ kind: 'agreement', site, agreementKey: key }}
        >
          {title}
        </ThingLink>
      </span>
      {registryNumber && (
        <span className={styles.registryNumber}>{texts['agreements.registryNumber'](registryNumber)}</span>
      )}
    </>
  );
};
