import { DefaultButton } from '@fluentui/react';
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

/** How many are shown before the reader asks for all; a list that was pasted in may have hundreds. */
const shownAtFirst = 20;

/** Rows that were typed by hand and break a rule: which they are, and the way to mend each. */
export const FindingsNotice: React.FunctionComponent<FindingsNoticeProps> = ({ findings }) => {
  const texts = useTexts();
  const [isWhole, setIsWhole] = React.useState(false);
  const shown = isWhole ? findings : findings.slice(0, shownAtFirst);
  return (
    <Notice kind="warning">
      <span className={styles.title}>{texts['findings.title'](findings.length)}</span>
      <br />
      {texts['findings.explanation']}
      <ul className={styles.rows}>
        {shown.map((finding) => (
          <FindingRow key={finding.editUrl} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <DefaultButton onClick={() => setIsWhole(true)}>
          {texts['findings.showAll'](findings.length)}
        </DefaultButton>
      )}
    </Notice>
  );
};
