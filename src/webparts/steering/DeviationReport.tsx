import * as React from 'react';
import { type StatusReport } from '../../core/followUp/statusReport';
import { labelOf, nameOf } from '../../messages/describe';
import { FactList } from '../shared/ui/FactList';
import { useLanguage } from '../shared/ui/texts';
import { TextWithDays } from '../shared/ui/TextWithDays';
import styles from './DeviationReport.module.scss';
import { useTexts } from './texts';

/** Props of {@link DeviationReport}. */
export interface DeviationReportProps {
  readonly report: StatusReport;
}

/** What one side says of a deviation, and what it proposes. */
export const DeviationReport: React.FunctionComponent<DeviationReportProps> = ({ report }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { side, day, text, obstacle, remedy, nextStep } = report;
  return (
    <>
      <p className={styles.who}>
        <TextWithDays text={texts['steering.reportOf'](nameOf('side', side, language), day)} />
      </p>
      <FactList
        facts={[
          [labelOf('text', language, 'statusReports'), text],
          [labelOf('obstacle', language, 'statusReports'), obstacle],
          [labelOf('nextStep', language, 'statusReports'), nextStep]
        ]}
      />
      <p className={styles.proposal}>
        <strong>{texts['steering.proposal']}</strong> {remedy ?? texts['steering.noProposal']}
      </p>
    </>
  );
};
