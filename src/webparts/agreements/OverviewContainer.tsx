import * as React from 'react';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import styles from '../shared/ui/PageFrame.module.scss';
import { type AgreementServices } from './agreementServices';
import { AgreementsView } from './AgreementsView';
import { agreementLinkId } from './AgreementTitle';

/** Props of {@link OverviewContainer}. */
export interface OverviewContainerProps {
  readonly services: AgreementServices;
  readonly showEnded: boolean;
  /** Key of the agreement that was just closed. */
  readonly returnedFrom: string | undefined;
  readonly onBegin: () => void;
}

/** Gives focus back to the link of the agreement that was open, once it is there. */
function useReturningFocus(
  agreementKey: string | undefined,
  isReady: boolean
): React.RefObject<HTMLDivElement> {
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (agreementKey === undefined) return;
    (document.getElementById(agreementLinkId(agreementKey)) ?? frame.current)?.focus();
  }, [agreementKey, isReady]);
  return frame;
}

/** Fetches the overview, carries on what was cut off, and hands it all to the view. */
export const OverviewContainer: React.FunctionComponent<OverviewContainerProps> = (props) => {
  const { services, showEnded, returnedFrom, onBegin } = props;
  const { loaded, reload } = useLoaded(['agreements', ...services.source], services.list);
  const frame = useReturningFocus(returnedFrom, loaded.state === 'ready');
  const unfinished = loaded.state === 'ready' ? loaded.value.unfinished : [];
  const sites = [...new Set(unfinished.map(({ site }) => site))];
  const { submitted, submit } = useSubmitted(() => services.resume(sites), reload);
  return (
    <div ref={frame} tabIndex={-1} className={styles.frame}>
      <AgreementsView
        overview={loaded}
        showEnded={showEnded}
        resuming={submitted}
        onResume={submit}
        onReload={reload}
        onBegin={onBegin}
      />
    </div>
  );
};
