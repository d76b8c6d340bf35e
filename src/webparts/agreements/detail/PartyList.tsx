import * as React from 'react';
import { nameOf } from '../../../messages/describe';
import { DetailSection } from '../../shared/ui/DetailSection';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './PartyList.module.scss';

/** The parties as they were called at the signing, and what they are called today. */
export const PartyList: React.FunctionComponent<AgreementPartProps> = ({ opened: { detail } }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <DetailSection heading={texts['agreement.parties']}>
      {detail.parties.length === 0 && <p className={styles.note}>{texts['agreements.noParties']}</p>}
      <ul role="list" aria-label={texts['agreement.parties']} className={styles.parties}>
        {detail.parties.map(({ key, name, side, successor }) => (
          <li key={key}>
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>
              {[
                ...(side === undefined ? [] : [nameOf('side', side, language)]),
                ...(successor === undefined ? [] : [texts['agreement.partyToday'](successor.name)])
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
};
