import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type AgreementFormChoice } from '../agreementForm';

/** Props of a part of an agreement's page that only shows. */
export interface AgreementPartProps {
  readonly opened: OpenedAgreement;
}

/** Props of a part whose rows can be changed. */
export interface EditablePartProps extends AgreementPartProps {
  readonly canEdit: boolean;
  readonly onOpen: (choice: AgreementFormChoice) => void;
}
