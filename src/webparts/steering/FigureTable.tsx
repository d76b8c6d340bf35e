import * as React from 'react';
import { type DataColumn, DataTable } from '../shared/ui/DataTable';
import { type FigureListProps } from './figureListProps';
import styles from './FigureTable.module.scss';
import { FigureTableRow } from './FigureTableRow';
import { useTexts } from './texts';

/** The rows behind a figure as a table. */
export const FigureTable: React.FunctionComponent<FigureListProps> = ({ labelledBy, lines }) => {
  const texts = useTexts();
  const hasNumbers = lines.some(({ number }) => number !== undefined);
  const hasOwners = lines.some(({ responsible }) => responsible !== undefined);
  const columns: readonly DataColumn[] = [
    ...(hasNumbers
      ? [{ key: 'number', heading: texts['steering.columnNumber'], className: styles.numberColumn }]
      : []),
    { key: 'title', heading: texts['steering.columnTitle'] },
    ...(hasOwners
      ? [{ key: 'owner', heading: texts['steering.columnResponsible'], className: styles.ownerColumn }]
      : []),
    { key: 'why', heading: texts['steering.columnWhy'], className: styles.whyColumn }
  ];
  return (
    <DataTable labelledBy={labelledBy} className={styles.table} columns={columns}>
      <tbody>
        {lines.map((line) => (
          <FigureTableRow key={line.key} line={line} hasNumbers={hasNumbers} hasOwners={hasOwners} />
        ))}
      </tbody>
    </DataTable>
  );
};
