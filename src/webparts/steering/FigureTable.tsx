import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type FigureListProps } from './figureListProps';
import styles from './FigureTable.module.scss';
import { FigureTableRow } from './FigureTableRow';

/** The rows behind a figure as a table. */
export const FigureTable: React.FunctionComponent<FigureListProps> = ({ labelledBy, lines }) => {
  const texts = useTexts();
  const hasNumbers = lines.some(({ number }) => number !== undefined);
  const hasOwners = lines.some(({ responsible }) => responsible !== undefined);
  return (
    <table aria-labelledby={labelledBy} className={styles.table}>
      <thead>
        <tr>
          {hasNumbers && (
            <th scope="col" className={styles.numberColumn}>
              {texts['steering.columnNumber']}
            </th>
          )}
          <th scope="col">{texts['steering.columnTitle']}</th>
          {hasOwners && (
            <th scope="col" className={styles.ownerColumn}>
              {texts['steering.columnResponsible']}
            </th>
          )}
          <th scope="col" className={styles.whyColumn}>
            {texts['steering.columnWhy']}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <FigureTableRow key={line.key} line={line} hasNumbers={hasNumbers} hasOwners={hasOwners} />
        ))}
      </tbody>
    </table>
  );
};
