import * as React from 'react';
import { lights } from '../../core/overview/figures';
import { nameOf } from '../../messages/describe';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type AreaListProps } from './areaListProps';
import styles from './AreaTable.module.scss';
import { AreaTableRow } from './AreaTableRow';

/** The focus areas as a table: a row for each, a column for each light, all together last. */
export const AreaTable: React.FunctionComponent<AreaListProps> = ({ labelledBy, areas, all }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <table aria-labelledby={labelledBy} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts['steering.columnArea']}</th>
          <th scope="col" className={styles.barColumn}>
            {texts['steering.columnDistribution']}
          </th>
          {lights.map((light) => (
            <th key={light} scope="col" className={styles.countColumn}>
              {nameOf('light', light, language)}
              <span className={styles.meaning}>{nameOf('lightMeaning', light, language)}</span>
            </th>
          ))}
          <th scope="col" className={styles.totalColumn}>
            {texts['steering.columnTotal']}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <AreaTableRow key={area.key} area={area} />
        ))}
      </tbody>
      <tbody className={styles.all}>
        <AreaTableRow area={all} />
      </tbody>
    </table>
  );
};
