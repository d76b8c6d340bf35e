import * as React from 'react';
import { lights } from '../../core/overview/figures';
import { nameOf } from '../../messages/describe';
import { type DataColumn, DataTable } from '../shared/ui/DataTable';
import { useLanguage } from '../shared/ui/texts';
import { type AreaListProps } from './areaListProps';
import styles from './AreaTable.module.scss';
import { AreaTableRow } from './AreaTableRow';
import { useTexts } from './texts';

/** The focus areas as a table: a row for each, a column for each light, all together last. */
export const AreaTable: React.FunctionComponent<AreaListProps> = ({ labelledBy, areas, all }) => {
  const texts = useTexts();
  const language = useLanguage();
  const columns: readonly DataColumn[] = [
    { key: 'area', heading: texts['steering.columnArea'] },
    { key: 'bar', heading: texts['steering.columnDistribution'], className: styles.barColumn },
    ...lights.map((light) => ({
      key: light,
      heading: (
        <>
          {nameOf('light', light, language)}
          <span className={styles.meaning}>{nameOf('lightMeaning', light, language)}</span>
        </>
      ),
      className: styles.countColumn
    })),
    { key: 'total', heading: texts['steering.columnTotal'], className: styles.totalColumn }
  ];
  return (
    <DataTable labelledBy={labelledBy} className={styles.table} columns={columns}>
      <tbody>
        {areas.map((area) => (
          <AreaTableRow key={area.key} area={area} />
        ))}
      </tbody>
      <tbody className={styles.all}>
        <AreaTableRow area={all} />
      </tbody>
    </DataTable>
  );
};
