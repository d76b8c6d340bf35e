import * as React from 'react';
import { DataTable } from '../shared/ui/DataTable';
import { type SilenceListProps } from './silenceListProps';
import styles from './SilenceTable.module.scss';
import { SilenceTableRow } from './SilenceTableRow';
import { useTexts } from './texts';

/** The silent-owner rate of each organisation. */
export const SilenceTable: React.FunctionComponent<SilenceListProps> = ({ labelledBy, organisations }) => {
  const texts = useTexts();
  const columns = [
    { key: 'organisation', heading: texts['steering.columnOrganisation'] },
    { key: 'rate', heading: texts['steering.columnRate'], className: styles.rateColumn },
    { key: 'silent', heading: texts['steering.columnSilent'], className: styles.countColumn },
    { key: 'asked', heading: texts['steering.columnAsked'], className: styles.countColumn }
  ];
  return (
    <DataTable labelledBy={labelledBy} className={styles.table} columns={columns}>
      <tbody>
        {organisations.map((organisation) => (
          <SilenceTableRow key={organisation.key} organisation={organisation} />
        ))}
      </tbody>
    </DataTable>
  );
};
