import * as React from 'react';
import { type AgreementDetail } from '../../../core/overview/agreementDetail';
import { describeViolation, describeWarning, labelOf } from '../../../messages/describe';
import { type Language } from '../../../messages/format';
import { Notice } from '../../shared/ui/Notice';
import { useLanguage } from '../../shared/ui/texts';
import { type RoomTexts, useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './AttentionList.module.scss';

/** An ended party is shown by its names beside the parties; its keys say nothing to a reader. */
function linesOf(detail: AgreementDetail, language: Language, texts: RoomTexts): readonly string[] {
  const isEnding = detail.missingSections.map((section) =>
    texts['agreement.missingSection'](labelOf(section, language, 'agreements'))
  );
  const warnings = detail.warnings.map((warning) =>
    describeWarning(warning.code === 'partyEnded' ? withNames(warning, detail) : warning, language)
  );
  const violations = detail.violations.map((violation) =>
    describeViolation(violation, language, 'processSteps')
  );
  return [...new Set([...isEnding, ...violations, ...warnings])];
}

type Ended = Extract<AgreementDetail['warnings'][number], { readonly code: 'partyEnded' }>;

function withNames(warning: Ended, { parties }: AgreementDetail): Ended {
  const party = parties.find(({ key }) => key === warning.key);
  return { ...warning, key: party?.name ?? warning.key, successorKey: party?.successor?.name };
}

/** What somebody should look into about an agreement; nothing when there is nothing. */
export const AttentionList: React.FunctionComponent<AgreementPartProps> = ({ opened: { detail } }) => {
  const texts = useTexts();
  const lines = linesOf(detail, useLanguage(), texts);
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning">
      <strong>{texts['agreement.attention']}</strong>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
};
