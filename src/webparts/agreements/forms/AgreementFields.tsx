import * as React from 'react';
import { agreementSections } from '../../../core/agreement/checkAgreement';
import { labelOf, nameOf } from '../../../messages/describe';
import { FreeText } from '../../shared/ui/FreeText';
import { useLanguage } from '../../shared/ui/texts';
import { partyChoices } from './agreementChoices';
import { type AgreementFieldsProps } from './agreementFieldsProps';
import { DayField } from '../../shared/ui/DayField';
import { KeyChecks } from './KeyChecks';
import { KeyChoice } from './KeyChoice';
import { TextLine } from '../../shared/ui/TextLine';
import { RelationFields } from './RelationFields';
import { useFieldFrame } from './useFieldFrame';

/** Every field of an agreement that is still open. */
export const AgreementFields: React.FunctionComponent<AgreementFieldsProps> = (props) => {
  const { form, choices, locked } = props;
  const language = useLanguage();
  const frame = useFieldFrame(form);
  const isOpen = (name: string): boolean => !locked.includes(name);
  return (
    <>
      {choices.levels.length > 1 && (
        <KeyChoice
          {...frame('level')}
          options={choices.levels.map((key) => ({ key, name: nameOf('level', key, language) }))}
        />
      )}
      {isOpen('title') && <TextLine {...frame('title')} isRequired={true} />}
      {isOpen('partyKeys') && (
        <KeyChecks
          name="partyKeys"
          label={labelOf('partyKeys', language, 'agreements')}
          options={partyChoices(choices, form.input.partyKeys, language)}
          chosen={form.input.partyKeys}
          errorMessage={form.errors.partyKeys}
          onChange={(partyKeys) => form.change({ partyKeys })}
        />
      )}
      <RelationFields {...props} />
      {isOpen('validFrom') && <DayField {...frame('validFrom')} />}
      {isOpen('validTo') && <DayField {...frame('validTo')} />}
      {agreementSections.filter(isOpen).map((section) => (
        <FreeText key={section} {...frame(section)} />
      ))}
      <TextLine {...frame('registryNumber')} />
      <DayField {...frame('registeredOn')} />
    </>
  );
};
