import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { type StatusReport } from '../../core/followUp/statusReport';
import { labelOf, nameOf } from '../../messages/describe';
import { formatNumber } from '../../messages/format';
import { FactList } from '../shared/ui/FactList';
import { useLanguage } from '../shared/ui/texts';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { LightLabel } from '../shared/ui/LightLabel';
import styles from './ReportEntry.module.scss';
import { useTexts } from './texts';

/** Props of {@link ReportEntry}. */
export interface ReportEntryProps {
  readonly report: StatusReport;
  readonly opened: Pick<OpenedAction, 'register' | 'actorMarks' | 'action'>;
}

/** One report: who said what, for whom and when. */
export const ReportEntry: React.FunctionComponent<ReportEntryProps> = ({ report, opened }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { units, persons } = opened.register;
  const person = persons.find(({ key }) => key === report.recordedBy)?.name ?? report.recordedBy;
  const unit = units.find(({ key }) => key === report.orgUnitKey)?.name ?? report.orgUnitKey;
  const mark = opened.actorMarks.get(report.key);
  const facts = (['text', 'obstacle', 'remedy', 'nextStep'] as const).map(
    (field) => [labelOf(field, language, 'statusReports'), report[field]] as const
  );
  const { outcome } = report;
  const { unit: countedIn = '' } = opened.action.value;
  return (
    <div className={styles.report}>
      <div className={styles.head}>
        <LightLabel light={report.light} />
        <strong>{nameOf('reportKind', report.kind, language)}</strong>
        <span className={styles.who}>
          <TextWithDays text={texts['action.reportBy'](person, unit, report.day)} />
        </span>
      </div>
      {mark !== undefined && <p className={styles.who}>{nameOf('actorMark', mark, language)}</p>}
      <FactList
        facts={[
          ...facts,
          [
            labelOf('outcome', language),
            outcome === undefined
              ? undefined
              : texts['action.target'](formatNumber(outcome, language), countedIn)
          ]
        ]}
      />
    </div>
  );
};
