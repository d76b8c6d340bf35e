import * as React from 'react';
import { DataTable } from '../shared/ui/DataTable';
import { type AgreementListProps } from './agreementListProps';
import styles from './AgreementTable.module.scss';
import { AgreementTableRow } from './AgreementTableRow';
import { useTexts } from './texts';

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
  const shown = columns
    .filter(({ name }) => hasCoverage || name !== 'columnCoverage')
    .map(({ name, ...column }) => ({ ...column, key: name, heading: texts[`agreements.${name}`] }));
  return (
    <DataTable labelledBy={labelledBy} columns={shown}>
      <tbody>
        {agreements.map((agreement) => (
          <AgreementTableRow
            key={`${agreement.site} ${agreement.key}`}
            agreement={agreement}
            hasCoverage={hasCoverage}
          />
        ))}
      </tbody>
    </DataTable>
  );
};
