import * as React from 'react';
import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type AgreementServices } from '../agreementServices';
import { useTexts } from '../texts';
import { type AgreementChoices } from './agreementChoices';
import { AgreementForm } from './AgreementForm';
import { inputOfAgreement, inputOfRenewal } from './agreementInput';
import { type AgreementPartFormProps } from './formProps';

/** Props of {@link EditAgreement}. */
export interface EditAgreementProps extends AgreementPartFormProps {
  /** Begins the agreement that is to follow, instead of changing this one. */
  readonly isRenewal: boolean;
}

function choicesOf(opened: OpenedAgreement, { site }: AgreementServices): AgreementChoices {
  const { units, agreements, siteOf } = opened.register;
  const ownKeys = agreements.map(({ key }) => key).filter((key) => siteOf.get(key) === site);
  return { units, agreements, today: opened.today, ownKeys, levels: [] };
}

/** Changes what an agreement says, or prepares its renewal. */
export const EditAgreement: React.FunctionComponent<EditAgreementProps> = (props) => {
  const { opened, services, isRenewal, onDone, onCancel } = props;
  const texts = useTexts();
  // A page that is fetched anew meanwhile must not change what stands in the form.
  const [asOpened] = React.useState(opened);
  const { agreement, detail } = asOpened;
  const { key } = agreement.value;
  const choices = choicesOf(asOpened, services);
  const shared = { services, onDone, onCancel };
  return isRenewal ? (
    <AgreementForm
      {...shared}
      choices={choices}
      first={inputOfRenewal(agreement.value, detail.lastDay)}
      name={`agreement renew ${key}`}
      heading={texts['agreementForm.renew']}
    />
  ) : (
    <AgreementForm
      {...shared}
      choices={{ ...choices, ownKey: key }}
      stored={agreement}
      first={inputOfAgreement(agreement.value)}
      name={`agreement ${key}`}
      heading={texts['agreementForm.edit']}
    />
  );
};
