import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type CoverageListProps } from './coverageListProps';
import styles from './CoverageTable.module.scss';
import { CoverageTableRow } from './CoverageTableRow';

/** The coverage matrix: local agreements × central areas. */
export const CoverageTable: React.FunctionComponent<CoverageListProps> = ({
  labelledBy,
  areas,
  agreements
}) => {
  const texts = useTexts();
  return (
    // A catalogue of many areas scrolls sideways in its own box, never the page.
    <div className={styles.box} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table aria-labelledby={labelledBy} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.agreementColumn}>
              {texts['steering.columnAgreement']}
            </th>
            {areas.map(({ key, name }) => (
              <th key={key} scope="col" className={styles.areaColumn}>
                {name}
              </th>
            ))}
            <th scope="col" className={styles.gapColumn}>
              {texts['steering.columnGaps']}
            </th>
            <th scope="col" className={styles.localColumn}>
              {texts['steering.columnLocalAreas']}
            </th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <CoverageTableRow
              key={`${agreement.row.at.site} ${agreement.row.at.key}`}
              agreement={agreement}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
