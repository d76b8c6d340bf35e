import * as React from 'react';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import styles from '../shared/ui/PageFrame.module.scss';
import { type AgreementServices } from './agreementServices';
import { AgreementsView } from './AgreementsView';

/** Props of {@link OverviewContainer}. */
export interface OverviewContainerProps {
  readonly services: AgreementServices;
  readonly showEnded: boolean;
  /** Id of what opened the page or the form that was just closed. */
  readonly focusOn: string | undefined;
  readonly onBegin: () => void;
}

/** Gives focus back to what opened the page or the form that was closed, once it is there. */
function useReturningFocus(focusOn: string | undefined, isReady: boolean): React.RefObject<HTMLDivElement> {
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (focusOn === undefined) return;
    (document.getElementById(focusOn) ?? frame.current)?.focus();
  }, [focusOn, isReady]);
  return frame;
}

/** Fetches the overview, carries on what was cut off, and hands it all to the view. */
export const OverviewContainer: React.FunctionComponent<OverviewContainerProps> = (props) => {
  const { services, showEnded, focusOn, onBegin } = props;
  const { loaded, reload } = useLoaded(['agreements', ...services.source], services.list);
  const frame = useReturningFocus(focusOn, loaded.state === 'ready');
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
