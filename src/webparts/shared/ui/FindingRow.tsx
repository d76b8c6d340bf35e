import { Link } from '@fluentui/react';
import * as React from 'react';
import { type Finding } from '../../../application/ports/listStore';
import { describeFinding } from '../../../messages/describe';
import { useLanguage, useTexts } from './texts';

/** Props of {@link FindingRow}. */
export interface FindingRowProps {
  readonly finding: Finding;
}

/** One row that breaks a rule: which it is, what is wrong with it, and the way to mend it. */
export const FindingRow: React.FunctionComponent<FindingRowProps> = ({ finding }) => {
  const texts = useTexts();
  const { row, list, problems } = describeFinding(finding, useLanguage());
  return (
    <li>
      <strong>{row}</strong> {texts['findings.place'](list, problems.join(' '))}{' '}
      <Link underline={true} href={finding.editUrl} aria-label={texts['findings.mendLabel'](row)}>
        {texts['findings.mend']}
      </Link>
    </li>
  );
};
