import { getId } from '@fluentui/react';
import * as React from 'react';
import styles from './GroupSection.module.scss';
import { SectionHeadingProvider } from './sectionHeading';

/** Props of {@link GroupSection}. */
export interface GroupSectionProps {
  readonly heading: string;
  readonly explanation: string;
}

/** One part of the page with its heading, and a line that says what it is for. */
export const GroupSection: React.FunctionComponent<GroupSectionProps> = (props) => {
  const { heading, explanation, children } = props;
  const [headingId] = React.useState(() => getId('group-section'));
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {heading}
      </h3>
      <p className={styles.explanation}>{explanation}</p>
      <SectionHeadingProvider value={headingId}>{children}</SectionHeadingProvider>
    </section>
  );
};
