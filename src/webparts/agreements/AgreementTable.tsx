import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { AgreementTableRow } from './AgreementTableRow';
import styles from './AgreementTable.module.scss';
import { type AgreementListProps } from './agreementListProps';

const columns = [
  { name: 'columnTitle', className: styles.titleColumn },
  { name: 'columnParties' },
  { name: 'columnPeriod', className: styles.periodColumn },
  { name: 'columnState', className: styles.stateColumn },
  { name: 'columnTimeLeft', className: styles.timeColumn }
] as const;

/** Agreements as a table, where there is room for one. */
export const AgreementTable: React.FunctionComponent<AgreementListProps> = ({
  labelledBy,
  agreements,
  hrefOf
}) => {
  const texts = useTexts();
  return (
    <table aria-labelledby={labelledBy} className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.name}
              scope="col"
              className={'className' in column ? column.className : undefined}
            >
              {texts[`agreements.${column.name}`]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreements.map((agreement) => (
          <AgreementTableRow
            key={`${agreement.site} ${agreement.key}`}
            agreement={agreement}
            href={hrefOf?.(agreement)}
          />
        ))}
      </tbody>
    </table>
  );
};
