import * as React from 'react';
import { useForget } from '../shared/data/useForget';
import { usePlace } from '../shared/links/usePlace';
import styles from '../shared/ui/PageFrame.module.scss';
import { useLanguage } from '../shared/ui/texts';
import { type AgreementServices } from './agreementServices';
import { AgreementContainer } from './detail/AgreementContainer';
import { OverviewContainer } from './OverviewContainer';

/** Props of {@link AgreementsContainer}. */
export interface AgreementsContainerProps {
  readonly services: AgreementServices;
  readonly showEnded: boolean;
}

/** Key of the agreement that was open before this one, or before the overview. */
function usePrevious(agreementKey: string | undefined): string | undefined {
  const keys = React.useRef<readonly (string | undefined)[]>([]);
  if (keys.current[0] !== agreementKey) keys.current = [agreementKey, keys.current[0]];
  return keys.current[1];
}

/** Shows the agreement that the address asks for, or the overview of all. */
export const AgreementsContainer: React.FunctionComponent<AgreementsContainerProps> = (props) => {
  const { services, showEnded } = props;
  const [{ agreementKey }, go] = usePlace();
  const language = useLanguage();
  const forget = useForget();
  const previousKey = usePrevious(agreementKey);
  if (agreementKey === undefined) {
    return <OverviewContainer services={services} showEnded={showEnded} returnedFrom={previousKey} />;
  }
  return (
    <div className={styles.page} lang={language}>
      <AgreementContainer
        key={agreementKey}
        services={services}
        agreementKey={agreementKey}
        onChanged={() => forget(['agreements'])}
        onClose={() => go({})}
      />
    </div>
  );
};
