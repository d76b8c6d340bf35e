import * as React from 'react';
import { type AreaInOtherCatalogue, type AreaTrail } from '../../../core/overview/areaTrail';
import { useTexts } from '../texts';
import styles from './AreaList.module.scss';
import { EditButton } from './EditButton';

/** Props of {@link CatalogueList}. */
export interface CatalogueListProps {
  readonly label: string;
  readonly catalogue: readonly AreaTrail[];
  /** Opens the form of an area; absent for one who may not change it. */
  readonly onEdit?: ((areaKey: string) => void) | undefined;
}

/** An agreement's own focus areas, each with where it comes from and where it went. */
export const CatalogueList: React.FunctionComponent<CatalogueListProps> = ({ label, catalogue, onEdit }) => {
  const texts = useTexts();
  const trail = (name: string, places: readonly AreaInOtherCatalogue[]): JSX.Element | null => {
    if (places.length === 0) return null;
    const areas = places.map((place) =>
      place.agreementTitle === undefined
        ? place.name
        : texts['agreement.areaIn'](place.name, place.agreementTitle)
    );
    return <span className={styles.more}>{texts['agreement.areaTrail'](name, areas.join('; '))}</span>;
  };
  return (
    <ul role="list" aria-label={label} className={styles.areas}>
      {catalogue.map(({ area, from, to }) => (
        <li key={area.key}>
          <span className={styles.code}>{area.code}</span>
          <span className={styles.name}>{area.name}</span>
          {onEdit !== undefined && (
            <EditButton label={texts['areaForm.editLabel'](area.name)} onClick={() => onEdit(area.key)} />
          )}
          {trail(texts['agreement.columnFrom'], from)}
          {trail(texts['agreement.columnTo'], to)}
        </li>
      ))}
    </ul>
  );
};
