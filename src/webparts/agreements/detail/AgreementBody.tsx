import * as React from 'react';
import { AgreementFacts } from './AgreementFacts';
import { type EditablePartProps } from './agreementPartProps';
import styles from './AgreementView.module.scss';
import { AreaSection } from './AreaSection';
import { DocumentList } from './DocumentList';
import { ExtensionList } from './ExtensionList';
import { type AgreementOffers } from './offers';
import { PartyList } from './PartyList';
import { PlanList } from './PlanList';
import { ProcessStepList } from './ProcessStepList';
import { RelatedAgreements } from './RelatedAgreements';
import { SectionTexts } from './SectionTexts';

/** Props of {@link AgreementBody}. */
export interface AgreementBodyProps extends Omit<EditablePartProps, 'canEdit'> {
  readonly offers: AgreementOffers;
}

/** What an agreement says, between whom, since when, and how it came about. */
export const AgreementBody: React.FunctionComponent<AgreementBodyProps> = (props) => {
  const { opened, offers, onOpen } = props;
  return (
    <>
      <div className={styles.pair}>
        <div>
          <AgreementFacts opened={opened} />
          <RelatedAgreements opened={opened} />
        </div>
        <PartyList opened={opened} />
      </div>
      <SectionTexts opened={opened} />
      <AreaSection
        opened={opened}
        canEdit={offers.canEditAreas}
        canSetCoverage={offers.canSetCoverage}
        onOpen={onOpen}
      />
      <div className={styles.pair}>
        <ProcessStepList opened={opened} canEdit={offers.canRecord} onOpen={onOpen} />
        <ExtensionList opened={opened} />
      </div>
      <div className={styles.pair}>
        <DocumentList opened={opened} canEdit={offers.canEdit} onOpen={onOpen} />
        <PlanList opened={opened} />
      </div>
    </>
  );
};
