import * as React from 'react';
import { type AgreementOverview } from '../../../application/agreement/agreementOverview';
import { type ResumedOperation } from '../../../application/operation/resumeOperations';
import { type Submitted } from '../data/useSubmitted';
import { FailureNotice } from './FailureNotice';
import { FindingsNotice } from './FindingsNotice';
import styles from './PageNotices.module.scss';
import { UnfinishedNotice } from './UnfinishedNotice';

/** Props of {@link PageNotices}. */
export interface PageNoticesProps {
  /** What the page could not read, and what stands in its lists to mend or finish. */
  readonly overview: Pick<AgreementOverview, 'findings' | 'unreadSites' | 'unfinished'>;
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
  readonly onReload: () => void;
}

/** What a page could not show, and what somebody should mend or finish. */
export const PageNotices: React.FunctionComponent<PageNoticesProps> = (props) => {
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
