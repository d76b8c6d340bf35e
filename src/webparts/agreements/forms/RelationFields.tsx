import * as React from 'react';
import { useTexts } from '../texts';
import { centralChoices, previousChoices } from './agreementChoices';
import { type AgreementFieldsProps } from './agreementFieldsProps';
import { KeyChoice } from './KeyChoice';
import { useFieldFrame } from './useFieldFrame';

/** The central agreement that a local one mirrors, and the one that an agreement follows. */
export const RelationFields: React.FunctionComponent<AgreementFieldsProps> = (props) => {
  const { form, choices, locked } = props;
  const texts = useTexts();
  const frame = useFieldFrame(form);
  const { level } = form.input;
  const noneText = texts['agreementForm.none'];
  return (
    <>
      {level === 'local' && (
        <KeyChoice {...frame('parentKey')} options={centralChoices(choices)} noneText={noneText} />
      )}
      {!locked.includes('previousKey') && (
        <KeyChoice {...frame('previousKey')} options={previousChoices(choices, level)} noneText={noneText} />
      )}
    </>
  );
};
