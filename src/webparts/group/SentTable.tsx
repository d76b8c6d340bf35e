import * as React from 'react';
import { type SentLine } from '../../application/reminder/openGroup';
import styles from './GroupColumns.module.scss';
import { GroupTable } from './GroupTable';
import { SentRow } from './SentRow';
import { useTexts } from './texts';

/** Props of {@link SentTable}. */
export interface SentTableProps {
  readonly lines: readonly SentLine[];
}

/** What went out, line by line. */
export const SentTable: React.FunctionComponent<SentTableProps> = ({ lines }) => {
  const texts = useTexts();
  const columns = [
    { key: 'day', heading: texts['group.columnDay'], className: styles.dayColumn },
    { key: 'recipient', heading: texts['group.columnRecipient'] },
    { key: 'item', heading: texts['group.columnItem'] },
    { key: 'why', heading: texts['group.columnWhy'] },
    { key: 'outcome', heading: texts['group.columnOutcome'] }
  ];
  return (
    <GroupTable columns={columns}>
      {lines.map((line) => (
        <SentRow key={line.delivery.key} line={line} />
      ))}
    </GroupTable>
  );
};
