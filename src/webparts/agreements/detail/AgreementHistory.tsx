import * as React from 'react';
import { readAgreementHistory } from '../../../application/overview/agreementHistory';
import { useLoaded } from '../../shared/data/useLoaded';
import { FailureNotice } from '../../shared/ui/FailureNotice';
import { SkeletonRows } from '../../shared/ui/SkeletonRows';
import { type AgreementServices } from '../agreementServices';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './DatedList.module.scss';
import { HistoryItem } from './HistoryItem';

/** Props of {@link AgreementHistory}. */
export interface AgreementHistoryProps extends AgreementPartProps {
  readonly services: AgreementServices;
}

/** What became of an agreement, the latest change first. */
export const AgreementHistory: React.FunctionComponent<AgreementHistoryProps> = ({ opened, services }) => {
  const texts = useTexts();
  const { itemId, version, value } = opened.agreement;
  const key = ['agreementHistory', ...services.source, value.key, version];
  const { loaded, reload } = useLoaded(key, () => readAgreementHistory(services.session, itemId));
  if (loaded.state === 'loading') return <SkeletonRows label={texts['history.loading']} count={3} />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  const { entries, isCut, brokenCount } = loaded.value;
  return (
    <>
      {entries.length === 0 && <p className={styles.none}>{texts['history.none']}</p>}
      <ol role="list" aria-label={texts['agreement.history']} className={styles.entries}>
        {entries.map((entry) => (
          <HistoryItem key={entry.number} entry={entry} register={opened.register} />
        ))}
      </ol>
      {isCut && <p className={styles.none}>{texts['history.cut']}</p>}
      {brokenCount > 0 && <p className={styles.none}>{texts['history.broken'](brokenCount)}</p>}
    </>
  );
};
