import * as React from 'react';
import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type Loaded } from '../shared/data/useLoaded';
import { type Submitted } from '../shared/data/useSubmitted';
import { FailureNotice } from '../shared/ui/FailureNotice';
import styles from '../shared/ui/PageFrame.module.scss';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useLanguage } from '../shared/ui/texts';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import { AgreementOverviewBody } from './AgreementOverviewBody';
import { AgreementsHeader } from './AgreementsHeader';
import { useTexts } from './texts';

/** Props of {@link AgreementsView}. */
export interface AgreementsViewProps {
  readonly overview: Loaded<AgreementOverview>;
  /** Shows those that no longer apply too. */
  readonly showEnded: boolean;
  /** How the carrying on of what was cut off goes. */
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
  readonly onReload: () => void;
  /** Begins a new agreement. */
  readonly onBegin: () => void;
}

/** The overview of agreements, in whatever state its data is. */
export const AgreementsView: React.FunctionComponent<AgreementsViewProps> = (props) => {
  const { overview, onReload } = props;
  const texts = useTexts();
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>();
  return (
    <div ref={element} className={styles.page} lang={useLanguage()}>
      <AgreementsHeader overview={overview} />
      {overview.state === 'loading' && <SkeletonRows label={texts['agreements.loading']} count={5} />}
      {overview.state === 'failed' && <FailureNotice failure={overview.failure} onRetry={onReload} />}
      {overview.state === 'ready' && (
        <AgreementOverviewBody {...props} overview={overview.value} isNarrow={isNarrow} />
      )}
    </div>
  );
};
