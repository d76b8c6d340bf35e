import * as React from 'react';
import { type Finding } from '../../../application/ports/listStore';
import { FindingRow } from './FindingRow';
import styles from './FindingsNotice.module.scss';
import { Notice } from './Notice';
import { useTexts } from './texts';

/** Props of {@link FindingsNotice}. */
export interface FindingsNoticeProps {
  readonly findings: readonly Finding[];
}

/** Rows that were typed by hand and break a rule: which they are, and the way to mend each. */
export const FindingsNotice: React.FunctionComponent<FindingsNoticeProps> = ({ findings }) => {
  const texts = useTexts();
  return (
    <Notice kind="warning">
      <span className={styles.title}>{texts['findings.title'](findings.length)}</span>
      <br />
      {texts['findings.explanation']}
      <ul className={styles.rows}>
        {findings.map((finding) => (
          <FindingRow key={finding.editUrl} finding={finding} />
        ))}
      </ul>
    </Notice>
  );
};
