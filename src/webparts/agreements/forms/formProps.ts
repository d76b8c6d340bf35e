import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type AgreementServices } from '../agreementServices';

/** Props of a form about an agreement. */
export interface AgreementPartFormProps {
  readonly opened: OpenedAgreement;
  readonly services: AgreementServices;
  /** Called with the key of the row that was saved. */
  readonly onDone: (key: string) => void;
  readonly onCancel: () => void;
}
