import * as React from 'react';
import { DetailSection } from '../../shared/ui/DetailSection';
import { TextWithDays } from '../../shared/ui/TextWithDays';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './DatedList.module.scss';

/** How an agreement has been extended, oldest first. */
export const ExtensionList: React.FunctionComponent<AgreementPartProps> = ({ opened: { detail } }) => {
  const texts = useTexts();
  const { extensions } = detail;
  return (
    <DetailSection heading={texts['agreement.extensions']}>
      {extensions.length === 0 && <p className={styles.none}>{texts['agreement.noExtensions']}</p>}
      <ol role="list" aria-label={texts['agreement.extensions']} className={styles.entries}>
        {extensions.map(({ extension: { key, until, decidedOn, reason, decisionReference } }) => (
          <li key={key}>
            <span className={styles.day}>
              <TextWithDays text={decidedOn} />
            </span>
            <span className={styles.what}>
              <strong>
                <TextWithDays text={texts['agreement.extendedTo'](until)} />
              </strong>
              {decisionReference !== undefined && (
                <span className={styles.more}>{texts['agreement.decisionIs'](decisionReference)}</span>
              )}
              <span className={styles.more}>{reason}</span>
            </span>
          </li>
        ))}
      </ol>
    </DetailSection>
  );
};
