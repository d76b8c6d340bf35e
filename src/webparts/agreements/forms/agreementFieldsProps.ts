import { type AgreementChoices } from './agreementChoices';
import { type AgreementInput } from './agreementInput';
import { type RowForm } from '../../shared/forms/useRowForm';

/** Props of the fields of an agreement, and of a part of them. */
export interface AgreementFieldsProps {
  readonly form: RowForm<'agreements', AgreementInput>;
  readonly choices: AgreementChoices;
  /** Fields that a decision has locked. */
  readonly locked: readonly string[];
}
