import * as React from 'react';
import { setCoverage } from '../../../application/agreement/setCoverage';
import { refuseBroken } from '../../../application/refusal';
import { coverageStances, type AreaCoverage } from '../../../core/agreement/focusArea';
import { nameOf } from '../../../messages/describe';
import { FreeText } from '../../shared/ui/FreeText';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import { type AgreementPartFormProps } from './formProps';
import { KeyChoice } from './KeyChoice';
import { RowFormFrame } from '../../shared/forms/RowFormFrame';
import { lineOf } from './typed';
import { useFieldFrame } from './useFieldFrame';
import { type RowForm, useRowForm } from '../../shared/forms/useRowForm';

/** Props of {@link CoverageForm}. */
export interface CoverageFormProps extends AgreementPartFormProps {
  readonly areaKey: string;
}

type CoverageInput = Readonly<Record<'stance' | 'reason', string>>;

function inputOf(row: AreaCoverage | undefined): CoverageInput {
  return { stance: row?.stance ?? '', reason: row?.reason ?? '' };
}

function useCoverageForm(props: CoverageFormProps): RowForm<'coverages', CoverageInput> {
  const { opened, services, areaKey, onDone } = props;
  const [stored] = React.useState(() =>
    opened.rows.coverages.find(({ value }) => value.focusAreaKey === areaKey)
  );
  const agreementKey = opened.agreement.value.key;
  return useRowForm<'coverages', CoverageInput>({
    collection: 'coverages',
    name: `agreement ${agreementKey} coverage ${areaKey}`,
    stored,
    inputOf,
    newKey: services.newKey,
    write: async (input, target) => {
      const stance = coverageStances.find((one) => one === input.stance);
      // Nobody should take a stance by not choosing.
      if (stance === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'stance' }]);
      const draft = { agreementKey, focusAreaKey: areaKey, stance, reason: lineOf(input.reason) };
      return setCoverage(services.session, draft, target.stored ?? 'none');
    },
    onDone
  });
}

/** What a local agreement does about one central focus area, and why. */
export const CoverageForm: React.FunctionComponent<CoverageFormProps> = (props) => {
  const { opened, areaKey } = props;
  const texts = useTexts();
  const language = useLanguage();
  const area = opened.register.areas.find(({ key }) => key === areaKey)?.name ?? areaKey;
  const form = useCoverageForm(props);
  const frame = useFieldFrame(form);
  const nameOfStance = (text: string): string => {
    const stance = coverageStances.find((one) => one === text);
    return stance === undefined ? text : nameOf('coverageStance', stance, language);
  };
  return (
    <RowFormFrame
      form={form}
      heading={texts['coverageForm.heading'](area)}
      sendText={texts['coverageForm.send']}
      nameOfKey={nameOfStance}
      onCancel={props.onCancel}
    >
      <KeyChoice
        {...frame('stance')}
        isRequired={true}
        options={coverageStances.map((key) => ({ key, name: nameOfStance(key) }))}
      />
      <FreeText {...frame('reason')} isRequired={form.input.stance === 'notRelevant'} />
    </RowFormFrame>
  );
};
