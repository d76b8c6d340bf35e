import * as React from 'react';
import { beginAgreement } from '../../../application/agreement/beginAgreement';
import { useLoaded } from '../../shared/data/useLoaded';
import { FailureNotice } from '../../shared/ui/FailureNotice';
import { SkeletonRows } from '../../shared/ui/SkeletonRows';
import { type AgreementServices } from '../agreementServices';
import { useTexts } from '../texts';
import { AgreementForm } from './AgreementForm';
import { inputOfAgreement } from './agreementInput';

/** Props of {@link NewAgreement}. */
export interface NewAgreementProps {
  readonly services: AgreementServices;
  readonly onDone: (key: string) => void;
  readonly onCancel: () => void;
}

/** Skapa överenskommelse: fetches what it may point at, and shows an empty form. */
export const NewAgreement: React.FunctionComponent<NewAgreementProps> = (props) => {
  const { services, onDone, onCancel } = props;
  const texts = useTexts();
  const key = ['agreementBeginning', ...services.source];
  const { loaded, reload } = useLoaded(key, () => beginAgreement(services.session));
  if (loaded.state === 'loading') return <SkeletonRows label={texts['agreementForm.loading']} count={4} />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  const [level = 'local'] = loaded.value.levels;
  return (
    <AgreementForm
      services={services}
      choices={loaded.value}
      first={inputOfAgreement({ level })}
      name="agreement new"
      heading={texts['agreements.begin']}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
};
