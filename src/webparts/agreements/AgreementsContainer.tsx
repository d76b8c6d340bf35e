import * as React from 'react';
import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { AgreementsView } from './AgreementsView';

/** Props of {@link AgreementsContainer}. */
export interface AgreementsContainerProps {
  /** Address of the site whose agreements are shown. */
  readonly siteUrl: string;
  readonly showEnded: boolean;
  /** Fetches all that the page shows. */
  readonly loadOverview: () => Promise<AgreementOverview>;
  /** Carries on what was cut off on these sites. */
  readonly resume: (sites: readonly string[]) => Promise<readonly ResumedOperation[]>;
}

/** Fetches the overview, carries on what was cut off, and hands it all to the view. */
export const AgreementsContainer: React.FunctionComponent<AgreementsContainerProps> = (props) => {
  const { siteUrl, showEnded, loadOverview, resume } = props;
  const { loaded, reload } = useLoaded(['agreements', siteUrl], loadOverview);
  const unfinished = loaded.state === 'ready' ? loaded.value.unfinished : [];
  const sites = [...new Set(unfinished.map(({ site }) => site))];
  const { submitted, submit } = useSubmitted(() => resume(sites), reload);
  return (
    <AgreementsView
      overview={loaded}
      showEnded={showEnded}
      resuming={submitted}
      onResume={submit}
      onReload={reload}
    />
  );
};
