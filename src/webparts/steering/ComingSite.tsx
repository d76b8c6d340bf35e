import * as React from 'react';
import { type NamedSite } from '../../application/overview/readSteering';
import styles from './LineTitle.module.scss';
import { useTexts } from './texts';

/** Props of {@link ComingSite}. */
export interface ComingSiteProps {
  readonly site: NamedSite;
}

/** A registered site whose agreements are on their way, in the place and of the height of the first of them. */
export const ComingSite: React.FunctionComponent<ComingSiteProps> = ({ site: { site, title = site } }) => (
  <>
    <span className={styles.title}>{title}</span>
    <span className={styles.site}>{useTexts()['steering.coming']}</span>
  </>
);
