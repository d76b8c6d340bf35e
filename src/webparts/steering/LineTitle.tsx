import { Link } from '@fluentui/react';
import * as React from 'react';
import { type FigureLine } from './figure';
import styles from './LineTitle.module.scss';

/** Props of {@link LineTitle}. */
export interface LineTitleProps {
  readonly line: FigureLine;
}

/** What a row behind a figure is called, and the site it stands on. */
export const LineTitle: React.FunctionComponent<LineTitleProps> = ({ line: { title, href, site } }) => (
  <>
    <span className={styles.title}>
      {href === undefined ? (
        title
      ) : (
        <Link href={href} underline={true}>
          {title}
        </Link>
      )}
    </span>
    {site !== undefined && <span className={styles.site}>{site}</span>}
  </>
);
