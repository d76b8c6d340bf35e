import * as React from 'react';
import { describeImportRefusal, describePlanFileProblem } from '../../messages/planTable/describePlanTable';
import { Notice } from '../shared/ui/Notice';
import { useLanguage } from '../shared/ui/texts';
import { type ImportTrouble } from './importTrouble';

/** Props of {@link ImportTroubleNotice}. */
export interface ImportTroubleNoticeProps {
  readonly trouble: ImportTrouble;
}

/** Why a file was not read, imported or written, and what to do about it. */
export const ImportTroubleNotice: React.FunctionComponent<ImportTroubleNoticeProps> = ({ trouble }) => {
  const language = useLanguage();
  const lines =
    trouble.of === 'file'
      ? [describePlanFileProblem(trouble.problem, language)]
      : describeImportRefusal(trouble.refusal, language);
  return (
    <Notice kind="error">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
};
