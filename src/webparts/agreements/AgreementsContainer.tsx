import * as React from 'react';
import { useForget } from '../shared/data/useForget';
import { usePlace } from '../shared/links/usePlace';
import { later } from '../shared/ui/later';
import styles from '../shared/ui/PageFrame.module.scss';
import { useLanguage } from '../shared/ui/texts';
import { type AgreementServices } from './agreementServices';
import { agreementLinkId } from './AgreementTitle';
import { beginButtonId } from './BeginAgreement';
import { AgreementContainer } from './detail/AgreementContainer';
import { OverviewContainer } from './OverviewContainer';

const NewAgreement = later('new agreement', () =>
  import(/* webpackChunkName: 'agreement-forms' */ './forms/NewAgreement').then((part) => part.NewAgreement)
);

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

/** Whether a form for a new agreement was left; forgotten once an agreement is open. */
function useLeftForm(agreementKey: string | undefined): [boolean, (isLeft: boolean) => void] {
  const [isLeft, setIsLeft] = React.useState(false);
  React.useEffect(() => {
    if (agreementKey !== undefined) setIsLeft(false);
  }, [agreementKey]);
  return [isLeft, setIsLeft];
}

/** Shows the agreement that the address asks for, the form for a new one, or the overview of all. */
export const AgreementsContainer: React.FunctionComponent<AgreementsContainerProps> = (props) => {
  const { services, showEnded } = props;
  const [{ agreementKey }, go] = usePlace();
  const forget = useForget();
  const previousKey = usePrevious(agreementKey);
  const [isBeginning, setIsBeginning] = React.useState(false);
  const [hasCancelled, setHasCancelled] = useLeftForm(agreementKey);
  const language = useLanguage();
  const changed = (): void => forget(['agreements']);
  const show = (key: string): void => {
    setIsBeginning(false);
    changed();
    go({ agreementKey: key });
  };
  const cancel = (): void => {
    setIsBeginning(false);
    setHasCancelled(true);
  };
  if (agreementKey === undefined && !isBeginning) {
    const begin = (): void => setIsBeginning(true);
    const link = previousKey === undefined ? undefined : agreementLinkId(previousKey);
    const focusOn = hasCancelled ? beginButtonId : link;
    return <OverviewContainer {...{ services, showEnded, focusOn }} onBegin={begin} />;
  }
  return (
    <div className={styles.page} lang={language}>
      {agreementKey === undefined ? (
        <NewAgreement services={services} onDone={show} onCancel={cancel} />
      ) : (
        <AgreementContainer
          key={agreementKey}
          {...{ services, agreementKey }}
          onChanged={changed}
          onClose={() => go({})}
        />
      )}
    </div>
  );
};
