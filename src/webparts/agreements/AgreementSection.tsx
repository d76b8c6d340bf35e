import { css, getId } from '@fluentui/react';
import * as React from 'react';
import { AgreementCards } from './AgreementCards';
import { type AgreementListProps } from './agreementListProps';
import styles from './AgreementSection.module.scss';
import { AgreementTable } from './AgreementTable';

/** Props of {@link AgreementSection}. */
export interface AgreementSectionProps extends Omit<AgreementListProps, 'labelledBy'> {
  readonly heading: string;
  /** Cards instead of a table. */
  readonly isNarrow: boolean;
}

/** A heading and its agreements; nothing when there are none. */
export const AgreementSection: React.FunctionComponent<AgreementSectionProps> = ({
  heading,
  isNarrow,
  ...list
}) => {
  const [headingId] = React.useState(() => getId('agreements'));
  if (list.agreements.length === 0) return null;
  const AgreementList = isNarrow ? AgreementCards : AgreementTable;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={css(styles.heading, isNarrow && styles.cardsHeading)}>
        {heading}
      </h3>
      <AgreementList labelledBy={headingId} {...list} />
    </section>
  );
};
