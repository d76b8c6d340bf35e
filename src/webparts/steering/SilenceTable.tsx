import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type SilenceListProps } from './silenceListProps';
import styles from './SilenceTable.module.scss';
import { SilenceTableRow } from './SilenceTableRow';

/** The silent-owner rate of each organisation. */
export const SilenceTable: React.FunctionComponent<SilenceListProps> = ({ labelledBy, organisations }) => {
  const texts = useTexts();
  return (
    <table aria-labelledby={labelledBy} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts['steering.columnOrganisation']}</th>
          <th scope="col" className={styles.rateColumn}>
            {texts['steering.columnRate']}
          </th>
          <th scope="col" className={styles.countColumn}>
            {texts['steering.columnSilent']}
          </th>
          <th scope="col" className={styles.countColumn}>
            {texts['steering.columnAsked']}
          </th>
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <SilenceTableRow key={organisation.key} organisation={organisation} />
        ))}
      </tbody>
    </table>
  );
};
