import * as React from 'react';
import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type Submitted } from '../shared/data/useSubmitted';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { FindingsNotice } from '../shared/ui/FindingsNotice';
import { UnfinishedNotice } from '../shared/ui/UnfinishedNotice';
import styles from './OverviewNotices.module.scss';

/** Props of {@link OverviewNotices}. */
export interface OverviewNoticesProps {
  readonly overview: AgreementOverview;
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
  readonly onReload: () => void;
}

/** What the overview could not show, and what somebody should mend or finish. */
export const OverviewNotices: React.FunctionComponent<OverviewNoticesProps> = (props) => {
  const { overview, resuming, onResume, onReload } = props;
  const { unreadSites } = overview;
  const failures = [...new Set(unreadSites.map(({ failure }) => failure))];
  const operations = overview.unfinished.map(({ operation }) => operation);
  return (
    <div className={styles.notices}>
      {failures.map((failure) => (
        <FailureNotice
          key={failure}
          failure={failure}
          siteTitles={unreadSites.filter((site) => site.failure === failure).map(({ title }) => title)}
          onRetry={onReload}
        />
      ))}
      {operations.length > 0 && (
        <UnfinishedNotice operations={operations} resuming={resuming} onResume={onResume} />
      )}
      {overview.findings.length > 0 && <FindingsNotice findings={overview.findings} />}
    </div>
  );
};
