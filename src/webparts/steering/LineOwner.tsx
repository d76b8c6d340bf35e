import * as React from 'react';
import { type FigureLine } from './figure';
import styles from './LineTitle.module.scss';

/** Props of {@link LineOwner}. */
export interface LineOwnerProps {
  readonly line: FigureLine;
}

/** Who answers for a row behind a figure. */
export const LineOwner: React.FunctionComponent<LineOwnerProps> = ({ line: { responsible, contact } }) => (
  <>
    {responsible}
    {contact !== undefined && <span className={styles.site}>{contact}</span>}
  </>
);
