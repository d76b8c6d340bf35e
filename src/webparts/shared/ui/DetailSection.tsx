import { getId } from '@fluentui/react';
import * as React from 'react';
import styles from './DetailSection.module.scss';

/** Props of {@link DetailSection}. */
export interface DetailSectionProps {
  readonly heading: string;
}

/** A part of a page, under its heading. */
export const DetailSection: React.FunctionComponent<DetailSectionProps> = ({ heading, children }) => {
  const [headingId] = React.useState(() => getId('detail'));
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h3 id={headingId} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
};
