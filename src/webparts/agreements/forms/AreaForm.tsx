import * as React from 'react';
import { addContent } from '../../../application/content/addContent';
import { editContent } from '../../../application/content/editContent';
import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { nextAreaOrder } from '../../../core/agreement/catalogue';
import { type FocusArea } from '../../../core/agreement/focusArea';
import { type AgreementServices } from '../agreementServices';
import { useTexts } from '../texts';
import { type KeyOption } from './fieldProps';
import { type AgreementPartFormProps } from './formProps';
import { KeyChecks } from './KeyChecks';
import { TextLine } from '../../shared/ui/TextLine';
import { RowFormFrame } from '../../shared/forms/RowFormFrame';
import { useFieldFrame } from './useFieldFrame';
import { type RowForm, useRowForm } from '../../shared/forms/useRowForm';

/** Props of {@link AreaForm}. */
export interface AreaFormProps extends AgreementPartFormProps {
  /** The area that is changed; absent for a new one. */
  readonly areaKey?: string | undefined;
}

type AreaInput = Readonly<Record<'code' | 'name' | 'order', string>> & {
  readonly mapsToKeys: readonly string[];
};

/** The areas of other agreements of the site, under the agreement that they belong to. */
function areasElsewhere(
  { register, agreement }: OpenedAgreement,
  { site }: AgreementServices
): readonly KeyOption[] {
  return register.areas
    .filter(({ agreementKey }) => agreementKey !== agreement.value.key)
    .filter(({ agreementKey }) => register.siteOf.get(agreementKey) === site)
    .map(({ key, name, agreementKey }) => {
      const owner = register.agreements.find((one) => one.key === agreementKey);
      return { key, name, group: owner?.title ?? agreementKey };
    });
}

function useAreaForm(props: AreaFormProps): RowForm<'focusAreas', AreaInput> {
  const { opened, services, areaKey, onDone } = props;
  const [stored] = React.useState(() => opened.rows.focusAreas.find(({ value }) => value.key === areaKey));
  const agreementKey = opened.agreement.value.key;
  const inputOf = (row: FocusArea | undefined): AreaInput => ({
    code: row?.code ?? '',
    name: row?.name ?? '',
    order: String(row?.order ?? nextAreaOrder(opened.register.areas, agreementKey)),
    mapsToKeys: row?.mapsToKeys ?? []
  });
  return useRowForm<'focusAreas', AreaInput>({
    collection: 'focusAreas',
    name: `agreement ${agreementKey} area ${areaKey ?? 'new'}`,
    stored,
    inputOf,
    newKey: services.newKey,
    write: ({ code, name, order, mapsToKeys }, target) => {
      const typed = { code: code.trim(), name: name.trim(), order: Number(order.trim() || NaN) };
      const value = { key: target.key, agreementKey, ...typed, mapsToKeys };
      return target.stored === undefined
        ? addContent(services.session, 'focusAreas', value)
        : editContent(services.session, 'focusAreas', { stored: target.stored, value });
    },
    onDone
  });
}

/** One focus area of the agreement's own, and the areas of later agreements that carry it on. */
export const AreaForm: React.FunctionComponent<AreaFormProps> = (props) => {
  const { opened, services, areaKey } = props;
  const texts = useTexts();
  const form = useAreaForm(props);
  const elsewhere = areasElsewhere(opened, services);
  const frame = useFieldFrame(form);
  return (
    <RowFormFrame
      form={form}
      heading={texts[areaKey === undefined ? 'task.area' : 'areaForm.edit']}
      sendText={texts['areaForm.send']}
      nameOfKey={(key) => elsewhere.find((one) => one.key === key)?.name ?? key}
      onCancel={props.onCancel}
    >
      <TextLine {...frame('code')} isRequired={true} description={texts['areaForm.code']} />
      <TextLine {...frame('name')} isRequired={true} />
      <TextLine {...frame('order')} isRequired={true} />
      {elsewhere.length > 0 && (
        <KeyChecks
          name="mapsToKeys"
          label={texts['areaForm.mapsTo']}
          options={elsewhere}
          chosen={form.input.mapsToKeys}
          errorMessage={form.errors.mapsToKeys}
          onChange={(mapsToKeys) => form.change({ mapsToKeys })}
        />
      )}
    </RowFormFrame>
  );
};
