import { type OpenedAgreement } from '../../../application/overview/openAgreement';

/** Props of a part of an agreement's page that only shows. */
export interface AgreementPartProps {
  readonly opened: OpenedAgreement;
}
