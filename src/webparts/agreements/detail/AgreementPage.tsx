import * as React from 'react';
import { type ResumedOperation } from '../../../application/operation/resumeOperations';
import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type Submitted } from '../../shared/data/useSubmitted';
import { usePlace } from '../../shared/links/usePlace';
import { PageNotices } from '../../shared/ui/PageNotices';
import { type AgreementServices } from '../agreementServices';
import { AgreementBody } from './AgreementBody';
import { AgreementHeader } from './AgreementHeader';
import { AgreementTasks } from './AgreementTasks';
import styles from './AgreementView.module.scss';
import { AttentionList } from './AttentionList';
import { HistorySection } from './HistorySection';
import { offersOf } from './offers';
import { useAgreementForm } from './useAgreementForm';

/** Props of {@link AgreementPage}. */
export interface AgreementPageProps {
  readonly opened: OpenedAgreement;
  readonly services: AgreementServices;
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
  readonly onChanged: () => void;
  readonly onReload: () => void;
}

/** One agreement in full, and what the reader may do with it. */
export const AgreementPage: React.FunctionComponent<AgreementPageProps> = (props) => {
  const { opened, services, resuming, onResume, onChanged, onReload } = props;
  const [, go] = usePlace();
  const form = useAgreementForm();
  const offers = offersOf(opened);
  const finish = (key: string): void => {
    const isNew = form.choice?.kind === 'renew';
    form.finish();
    onChanged();
    if (isNew) go({ agreementKey: key });
  };
  return (
    <article className={styles.page}>
      <AgreementHeader opened={opened} />
      <PageNotices overview={opened} resuming={resuming} onResume={onResume} onReload={onReload} />
      <AttentionList opened={opened} />
      <AgreementTasks
        {...{ opened, services, offers }}
        choice={form.choice}
        saved={form.saved}
        onOpen={form.open}
        onDone={finish}
        onCancel={form.cancel}
      />
      <AgreementBody opened={opened} offers={offers} onOpen={form.open} />
      <HistorySection opened={opened} services={services} />
    </article>
  );
};
