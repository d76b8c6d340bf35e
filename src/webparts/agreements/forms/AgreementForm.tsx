import * as React from 'react';
import { createAgreement } from '../../../application/agreement/createAgreement';
import { editAgreement } from '../../../application/agreement/editAgreement';
import { refuseBroken } from '../../../application/refusal';
import { type Stored } from '../../../application/ports/listStore';
import { type CooperationAgreement } from '../../../core/agreement/agreement';
import { lockedFields } from '../../../core/agreement/lifecycle';
import { nameOf } from '../../../messages/describe';
import { type Language } from '../../../messages/format';
import { useLanguage } from '../../shared/ui/texts';
import { type AgreementServices } from '../agreementServices';
import { useTexts } from '../texts';
import { type AgreementChoices } from './agreementChoices';
import { AgreementFields } from './AgreementFields';
import { type AgreementInput, inputOfAgreement, typedAgreement } from './agreementInput';
import { RowFormFrame } from '../../shared/forms/RowFormFrame';
import { findBrokenDays } from '../../shared/forms/typedDays';
import { useRowForm } from '../../shared/forms/useRowForm';

/** Props of {@link AgreementForm}. */
export interface AgreementFormProps {
  readonly services: AgreementServices;
  readonly choices: AgreementChoices;
  /** The agreement that is changed; absent for a new one. */
  readonly stored?: Stored<CooperationAgreement>;
  /** What stands in the form of a new one. */
  readonly first: AgreementInput;
  /** The same on the next visit, and of no other form. */
  readonly name: string;
  readonly heading: string;
  readonly onDone: (key: string) => void;
  readonly onCancel: () => void;
}

/** The name of what a key stands for in the form: a level, an organisation or an agreement. */
function nameOfChoice(key: string, { units, agreements }: AgreementChoices, language: Language): string {
  if (key === 'central' || key === 'local') return nameOf('level', key, language);
  const unit = units.find((one) => one.key === key);
  return unit?.name ?? agreements.find((one) => one.key === key)?.title ?? key;
}

/** Skapa eller ändra en överenskommelse: the one form that writes what an agreement says. */
export const AgreementForm: React.FunctionComponent<AgreementFormProps> = (props) => {
  const { services, choices, stored, first, name, heading, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const form = useRowForm<'agreements', AgreementInput>({
    collection: 'agreements',
    name,
    stored,
    inputOf: (row) => (row === undefined ? first : inputOfAgreement(row)),
    newKey: services.newKey,
    write: async (input, target) => {
      const broken = findBrokenDays(input, { optional: ['validFrom', 'validTo', 'registeredOn'] });
      if (broken.length > 0) return refuseBroken(broken);
      return target.stored === undefined
        ? createAgreement(services.session, { key: target.key, ...typedAgreement(input) })
        : editAgreement(services.session, {
            stored: target.stored,
            value: { ...target.stored.value, ...typedAgreement(input) }
          });
    },
    onDone
  });
  return (
    <RowFormFrame
      form={form}
      heading={heading}
      sendText={texts['agreementForm.send']}
      nameOfKey={(key) => nameOfChoice(key, choices, language)}
      onCancel={onCancel}
    >
      <AgreementFields
        form={form}
        choices={choices}
        locked={stored === undefined ? [] : lockedFields(stored.value)}
      />
    </RowFormFrame>
  );
};
