import * as React from 'react';
import { type ResumedOperation } from '../../../application/operation/resumeOperations';
import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type Submitted } from '../../shared/data/useSubmitted';
import { PageNotices } from '../../shared/ui/PageNotices';
import { type AgreementServices } from '../agreementServices';
import { AgreementFacts } from './AgreementFacts';
import { AgreementHeader } from './AgreementHeader';
import styles from './AgreementView.module.scss';
import { AreaSection } from './AreaSection';
import { AttentionList } from './AttentionList';
import { DocumentList } from './DocumentList';
import { ExtensionList } from './ExtensionList';
import { PartyList } from './PartyList';
import { PlanList } from './PlanList';
import { ProcessStepList } from './ProcessStepList';
import { RelatedAgreements } from './RelatedAgreements';
import { SectionTexts } from './SectionTexts';

/** Props of {@link AgreementPage}. */
export interface AgreementPageProps {
  readonly opened: OpenedAgreement;
  readonly services: AgreementServices;
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
  readonly onChanged: () => void;
  readonly onReload: () => void;
}

/** One agreement in full: what it says, between whom, since when, and how it came about. */
export const AgreementPage: React.FunctionComponent<AgreementPageProps> = (props) => {
  const { opened, resuming, onResume, onReload } = props;
  return (
    <article className={styles.page}>
      <AgreementHeader opened={opened} />
      <PageNotices overview={opened} resuming={resuming} onResume={onResume} onReload={onReload} />
      <AttentionList opened={opened} />
      <div className={styles.pair}>
        <div>
          <AgreementFacts opened={opened} />
          <RelatedAgreements opened={opened} />
        </div>
        <PartyList opened={opened} />
      </div>
      <SectionTexts opened={opened} />
      <AreaSection opened={opened} />
      <div className={styles.pair}>
        <ProcessStepList opened={opened} />
        <ExtensionList opened={opened} />
      </div>
      <div className={styles.pair}>
        <DocumentList opened={opened} />
        <PlanList opened={opened} />
      </div>
    </article>
  );
};
