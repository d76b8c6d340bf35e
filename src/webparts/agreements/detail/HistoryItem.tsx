import * as React from 'react';
import { type AgreementRegister } from '../../../application/overview/openAgreement';
import { type CooperationAgreement } from '../../../core/agreement/agreement';
import { type HistoryEntry } from '../../../core/rowHistory';
import { describeAgreementChange } from '../../../messages/describeAgreementChange';
import { useLanguage } from '../../shared/ui/texts';
import { TextWithDays } from '../../shared/ui/TextWithDays';
import { useTexts } from '../texts';
import styles from './DatedList.module.scss';

/** Props of {@link HistoryItem}. */
export interface HistoryItemProps {
  readonly entry: HistoryEntry<CooperationAgreement>;
  readonly register: AgreementRegister;
}

/** What one person changed on one day: each field from and to. */
export const HistoryItem: React.FunctionComponent<HistoryItemProps> = ({ entry, register }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { actedOn, recordedBy, kind, changes } = entry;
  const person = register.persons.find(({ key }) => key === recordedBy)?.name;
  const nameOfKey = (key: string): string =>
    register.units.find((unit) => unit.key === key)?.name ??
    register.agreements.find((one) => one.key === key)?.title ??
    key;
  const orEmpty = (text: string): string => (text === '' ? texts['history.empty'] : text);
  return (
    <li>
      <span className={styles.day}>
        <TextWithDays text={actedOn} />
      </span>
      <div className={styles.what}>
        <strong>{person ?? texts['history.unknown']}</strong>
        {kind === 'begun' && <span className={styles.more}>{texts['history.begun']}</span>}
        {changes.map((change) => {
          const { label, from, to } = describeAgreementChange(change, language, nameOfKey);
          return (
            <span key={label} className={styles.more}>
              {texts['history.change'](label, orEmpty(from), orEmpty(to))}
            </span>
          );
        })}
      </div>
    </li>
  );
};
