import * as React from 'react';
import { type NamedSite } from '../../application/overview/readSteering';
import styles from './CoverageMatrixView.module.scss';
import { useTexts } from './texts';

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
