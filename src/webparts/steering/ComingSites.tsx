import * as React from 'react';
import { type NamedSite } from '../../application/overview/readSteering';
import { useTexts } from '../shared/ui/texts';
import styles from './CoverageMatrixView.module.scss';

/** Props of {@link ComingSites}. */
export interface ComingSitesProps {
  readonly sites: readonly NamedSite[];
}

/** Says how many sites are on their way, where the sum of their gaps will stand. */
export const ComingSites: React.FunctionComponent<ComingSitesProps> = ({ sites }) => (
  <p role="status" className={styles.coming}>
    {useTexts()['steering.comingSites'](sites.length)}
  </p>
);
