import * as React from 'react';
import { DataTable } from '../shared/ui/DataTable';
import { ComingSite } from './ComingSite';
import { type CoverageListProps } from './coverageListProps';
import styles from './CoverageTable.module.scss';
import { CoverageTableRow } from './CoverageTableRow';
import { useTexts } from './texts';

/** The coverage matrix: local agreements × central areas. */
export const CoverageTable: React.FunctionComponent<CoverageListProps> = ({
  labelledBy,
  areas,
  agreements,
  coming
}) => {
  const texts = useTexts();
  const columns = [
    { key: 'agreement', heading: texts['steering.columnAgreement'], className: styles.agreementColumn },
    ...areas.map(({ key, name }) => ({ key: `area ${key}`, heading: name, className: styles.areaColumn })),
    { key: 'gaps', heading: texts['steering.columnGaps'], className: styles.gapColumn },
    { key: 'local', heading: texts['steering.columnLocalAreas'], className: styles.localColumn }
  ];
  return (
    // A catalogue of many areas scrolls sideways in its own box, never the page.
    <div className={styles.box} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <DataTable labelledBy={labelledBy} className={styles.table} columns={columns}>
        <tbody>
          {agreements.map((agreement) => (
            <CoverageTableRow
              key={`${agreement.row.at.site} ${agreement.row.at.key}`}
              agreement={agreement}
            />
          ))}
          {coming.map((site) => (
            <tr key={site.site}>
              <th scope="row">
                <ComingSite site={site} />
              </th>
              <td colSpan={columns.length - 1} />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
};
