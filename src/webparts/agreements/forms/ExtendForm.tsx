import * as React from 'react';
import { extendAgreement } from '../../../application/agreement/extendAgreement';
import { FreeText } from '../../shared/ui/FreeText';
import { DayField } from '../../shared/ui/DayField';
import { useTexts } from '../texts';
import { type AgreementPartFormProps } from './formProps';
import { TextLine } from '../../shared/ui/TextLine';
import { RowFormFrame } from '../../shared/forms/RowFormFrame';
import { lineOf } from './typed';
import { useFieldFrame } from './useFieldFrame';
import { readTypedDays } from '../../shared/forms/typedDays';
import { type RowForm, useRowForm } from '../../shared/forms/useRowForm';

type ExtendInput = Readonly<Record<'until' | 'decidedOn' | 'reason' | 'decisionReference', string>>;

function useExtendForm(props: AgreementPartFormProps): RowForm<'extensions', ExtendInput> {
  const { opened, services, onDone } = props;
  const agreementKey = opened.agreement.value.key;
  return useRowForm<'extensions', ExtendInput>({
    collection: 'extensions',
    name: `agreement ${agreementKey} extend`,
    inputOf: () => ({ until: '', decidedOn: opened.today, reason: '', decisionReference: '' }),
    newKey: services.newKey,
    write: async (input, { key }) => {
      const days = readTypedDays(input, { required: ['until', 'decidedOn'] });
      if (!days.ok) return days;
      const decisionReference = lineOf(input.decisionReference);
      const reason = input.reason.trim();
      return extendAgreement(services.session, {
        ...{ key, agreementKey, ...days.value, reason, decisionReference }
      });
    },
    onDone
  });
}

/** Förläng: a new last day, who decided it, and why. */
export const ExtendForm: React.FunctionComponent<AgreementPartFormProps> = (props) => {
  const texts = useTexts();
  const form = useExtendForm(props);
  const frame = useFieldFrame(form);
  return (
    <RowFormFrame
      form={form}
      heading={texts['task.extend']}
      sendText={texts['extendForm.send']}
      onCancel={props.onCancel}
    >
      <DayField {...frame('until')} isRequired={true} />
      <DayField {...frame('decidedOn')} isRequired={true} />
      <FreeText {...frame('reason')} isRequired={true} />
      <TextLine {...frame('decisionReference')} />
    </RowFormFrame>
  );
};
