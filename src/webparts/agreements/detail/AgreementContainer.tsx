import * as React from 'react';
import { useLoaded } from '../../shared/data/useLoaded';
import { useSubmitted } from '../../shared/data/useSubmitted';
import { type AgreementServices } from '../agreementServices';
import { AgreementView } from './AgreementView';

/** Props of {@link AgreementContainer}. */
export interface AgreementContainerProps {
  readonly services: AgreementServices;
  readonly agreementKey: string;
  /** Called when something was written about the agreement. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Fetches one agreement. */
export const AgreementContainer: React.FunctionComponent<AgreementContainerProps> = (props) => {
  const { services, agreementKey, onChanged, onClose } = props;
  const key = ['agreement', ...services.source, agreementKey];
  const { loaded, reload } = useLoaded(key, () => services.open(agreementKey));
  const { submitted, submit } = useSubmitted(() => services.resume([services.site]), reload);
  const change = (): void => {
    reload();
    onChanged();
  };
  return (
    <AgreementView
      agreement={loaded}
      services={services}
      resuming={submitted}
      onResume={submit}
      onChanged={change}
      onReload={reload}
      onClose={onClose}
    />
  );
};
