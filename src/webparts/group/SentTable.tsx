import * as React from 'react';
import { type SentLine } from '../../application/reminder/openGroup';
import { useTexts } from '../shared/ui/texts';
import styles from './GroupTable.module.scss';
import { SentRow } from './SentRow';
import { useGroupPage } from './groupPage';

/** Props of {@link SentTable}. */
export interface SentTableProps {
  readonly lines: readonly SentLine[];
}

/** What went out, line by line. */
export const SentTable: React.FunctionComponent<SentTableProps> = ({ lines }) => {
  const texts = useTexts();
  const { isNarrow } = useGroupPage();
  return (
    <table className={isNarrow ? styles.stacked : styles.table} aria-label={texts['group.sent']}>
      <thead>
        <tr>
          <th scope="col">{texts['group.columnDay']}</th>
          <th scope="col">{texts['group.columnRecipient']}</th>
          <th scope="col">{texts['group.columnItem']}</th>
          <th scope="col">{texts['group.columnWhy']}</th>
          <th scope="col">{texts['group.columnOutcome']}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <SentRow key={line.delivery.key} line={line} />
        ))}
      </tbody>
    </table>
  );
};
