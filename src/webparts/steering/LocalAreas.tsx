import * as React from 'react';
import { type FocusArea } from '../../core/agreement/focusArea';
import styles from './LocalAreas.module.scss';
import { useTexts } from './texts';

/** Props of {@link LocalAreas}. */
export interface LocalAreasProps {
  readonly areas: readonly FocusArea[];
}

/** The focus areas that only a local agreement has. */
export const LocalAreas: React.FunctionComponent<LocalAreasProps> = ({ areas }) => {
  const texts = useTexts();
  if (areas.length === 0) return <span className={styles.none}>{texts['steering.noLocalAreas']}</span>;
  return (
    <ul role="list" className={styles.areas}>
      {areas.map(({ key, name }) => (
        <li key={key}>{name}</li>
      ))}
    </ul>
  );
};
