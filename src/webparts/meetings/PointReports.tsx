import * as React from 'react';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type ActionRow } from '../../core/overview/actionRow';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { useTexts } from './texts';

/** Props of {@link PointReports}. */
export interface PointReportsProps {
  readonly row: ActionRow;
  /** The newest reports with their texts, by key. */
  readonly reports: ReadonlyMap<string, StatusReport>;
}

/** What city and police say about an action, each in its own words; what is green needs none. */
export const PointReports: React.FunctionComponent<PointReportsProps> = ({ row, reports }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { views } = row.status;
  const shown = [views.city, views.police, views.other].flatMap((view) => {
    const full = view?.isFresh === true ? reports.get(view.report.key) : undefined;
    return full === undefined || full.text === undefined ? [] : [full];
  });
  return (
    <>
      {shown.map((report) => (
        <div key={report.key}>
          <p className={styles.quiet}>
            {texts['agenda.reportOf'](nameOf('side', report.side, language), report.day)}
          </p>
          <p>{report.text}</p>
          {report.remedy !== undefined && <p>{texts['agenda.remedy'](report.remedy)}</p>}
        </div>
      ))}
    </>
  );
};
