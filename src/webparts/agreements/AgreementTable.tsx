import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type AgreementListProps } from './agreementListProps';
import styles from './AgreementTable.module.scss';
import { AgreementTableRow } from './AgreementTableRow';

const columns = [
  { name: 'columnTitle', className: styles.titleColumn },
  { name: 'columnParties', className: styles.partyColumn },
  { name: 'columnPeriod', className: styles.periodColumn },
  { name: 'columnState', className: styles.stateColumn },
  { name: 'columnTimeLeft' },
  { name: 'columnCoverage', className: styles.coverageColumn }
] as const;

/** Agreements as a table, where there is room for one. */
export const AgreementTable: React.FunctionComponent<AgreementListProps> = ({
  labelledBy,
  agreements,
  hasCoverage
}) => {
  const texts = useTexts();
  const shown = columns.filter(({ name }) => hasCoverage || name !== 'columnCoverage');
  return (
    <table aria-labelledby={labelledBy} className={styles.table}>
      <thead>
        <tr>
          {shown.map((column) => (
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
            hasCoverage={hasCoverage}
          />
        ))}
      </tbody>
    </table>
  );
};
