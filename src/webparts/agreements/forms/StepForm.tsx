import * as React from 'react';
import { addContent } from '../../../application/content/addContent';
import { editContent } from '../../../application/content/editContent';
import { processStepKinds, type ProcessStep } from '../../../core/agreement/agreement';
import { nameOf } from '../../../messages/describe';
import { FreeText } from '../../shared/ui/FreeText';
import { useLanguage } from '../../shared/ui/texts';
import { DayField } from '../../shared/ui/DayField';
import { useTexts } from '../texts';
import { type AgreementPartFormProps } from './formProps';
import { KeyChoice } from './KeyChoice';
import { TextLine } from '../../shared/ui/TextLine';
import { RowFormFrame } from '../../shared/forms/RowFormFrame';
import { lineOf } from './typed';
import { useFieldFrame } from './useFieldFrame';
import { readTypedDays } from '../../shared/forms/typedDays';
import { type RowForm, useRowForm } from '../../shared/forms/useRowForm';

/** Props of {@link StepForm}. */
export interface StepFormProps extends AgreementPartFormProps {
  /** The step that is changed; absent for a new one. */
  readonly stepKey?: string | undefined;
}

type StepInput = Readonly<
  Record<'kind' | 'body' | 'day' | 'registryNumber' | 'note' | 'documentUrl', string>
>;

function inputOf(step: ProcessStep | undefined): StepInput {
  const { kind = 'consultation', body = '', day = '', registryNumber = '', note = '' } = step ?? {};
  return { kind, body, day, registryNumber, note, documentUrl: step?.documentUrl ?? '' };
}

function useStepForm(props: StepFormProps): RowForm<'processSteps', StepInput> {
  const { opened, services, stepKey, onDone } = props;
  const [stored] = React.useState(() => opened.rows.processSteps.find(({ value }) => value.key === stepKey));
  const agreementKey = opened.agreement.value.key;
  return useRowForm<'processSteps', StepInput>({
    collection: 'processSteps',
    name: `agreement ${agreementKey} step ${stepKey ?? 'new'}`,
    stored,
    inputOf,
    newKey: services.newKey,
    write: async (input, target) => {
      const days = readTypedDays(input, { required: ['day'] });
      if (!days.ok) return days;
      const value = {
        key: target.key,
        agreementKey,
        kind: processStepKinds.find((kind) => kind === input.kind) ?? 'consultation',
        body: input.body.trim(),
        day: days.value.day,
        registryNumber: lineOf(input.registryNumber),
        note: lineOf(input.note),
        documentUrl: lineOf(input.documentUrl)
      };
      return target.stored === undefined
        ? addContent(services.session, 'processSteps', value)
        : editContent(services.session, 'processSteps', { stored: target.stored, value });
    },
    onDone
  });
}

/** One dated step of an agreement in one body. */
export const StepForm: React.FunctionComponent<StepFormProps> = (props) => {
  const texts = useTexts();
  const language = useLanguage();
  const form = useStepForm(props);
  const frame = useFieldFrame(form);
  return (
    <RowFormFrame
      form={form}
      heading={texts[props.stepKey === undefined ? 'task.step' : 'stepForm.edit']}
      sendText={texts['stepForm.send']}
      nameOfKey={(text) => {
        const kind = processStepKinds.find((one) => one === text);
        return kind === undefined ? text : nameOf('processStep', kind, language);
      }}
      onCancel={props.onCancel}
    >
      <KeyChoice
        {...frame('kind')}
        options={processStepKinds.map((key) => ({ key, name: nameOf('processStep', key, language) }))}
      />
      <TextLine {...frame('body')} isRequired={true} description={texts['stepForm.body']} />
      <DayField {...frame('day')} isRequired={true} />
      <TextLine {...frame('registryNumber')} />
      <FreeText {...frame('note')} />
      <TextLine {...frame('documentUrl')} />
    </RowFormFrame>
  );
};
