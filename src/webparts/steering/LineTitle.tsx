import * as React from 'react';
import { ThingLink } from '../shared/links/ThingLink';
import { type FigureLine } from './figure';
import styles from './LineTitle.module.scss';

/** Props of {@link LineTitle}. */
export interface LineTitleProps {
  readonly line: Pick<FigureLine, 'title' | 'target' | 'site'>;
}

/** What a row behind a figure is called, and the site it stands on. */
export const LineTitle: React.FunctionComponent<LineTitleProps> = ({ line: { title, target, site } }) => (
  <>
    <span className={styles.title}>
      <ThingLink target={target} underline={true}>
        {title}
      </ThingLink>
    </span>
    {site !== undefined && <span className={styles.site}>{site}</span>}
  </>
);
