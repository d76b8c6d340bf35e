import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { DetailSection } from '../shared/ui/DetailSection';
import { useMore } from '../shared/ui/useMore';
import { ReportEntry } from './ReportEntry';
import styles from './ReportList.module.scss';
import { useTexts } from './texts';

/** Props of {@link ReportList}. */
export interface ReportListProps {
  readonly opened: OpenedAction;
}

/** What has been reported about an action, newest first, with what was corrected folded behind it. */
export const ReportList: React.FunctionComponent<ReportListProps> = ({ opened }) => {
  const texts = useTexts();
  const { reports } = opened.detail;
  const [shown, more] = useMore(reports, 10);
  return (
    <DetailSection heading={texts['action.reports']}>
      {reports.length === 0 && <p className={styles.none}>{texts['action.noReports']}</p>}
      <ul role="list" className={styles.reports}>
        {shown.map(({ report, corrected }) => (
          <li key={report.key}>
            <ReportEntry report={report} opened={opened} />
            {corrected.length > 0 && (
              <details>
                <summary>{texts['action.corrected'](corrected.length)}</summary>
                {corrected.map((earlier) => (
                  <ReportEntry key={earlier.key} report={earlier} opened={opened} />
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
      {more}
    </DetailSection>
  );
};
