import * as React from 'react';
import { describeImportRefusal, describePlanFileProblem } from '../../messages/planTable/describePlanTable';
import { Notice } from '../shared/ui/Notice';
import { useLanguage } from '../shared/ui/texts';
import { type ImportTrouble } from './importTrouble';
import { useTexts } from './texts';

/** Props of {@link ImportTroubleNotice}. */
export interface ImportTroubleNoticeProps {
  readonly trouble: ImportTrouble;
}

function useLines(trouble: ImportTrouble): readonly string[] {
  const texts = useTexts();
  const language = useLanguage();
  switch (trouble.of) {
    case 'choice':
      return [texts[`importTable.${trouble.problem}`]];
    case 'file':
      return [describePlanFileProblem(trouble.problem, language)];
    case 'plan':
      return describeImportRefusal(trouble.refusal, language);
  }
}

/** Why a file was not read, imported or written, and what to do about it. */
export const ImportTroubleNotice: React.FunctionComponent<ImportTroubleNoticeProps> = ({ trouble }) => {
  const lines = useLines(trouble);
  return (
    <Notice kind="error">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
};
