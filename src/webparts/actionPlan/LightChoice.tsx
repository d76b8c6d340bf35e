import { ChoiceGroup } from '@fluentui/react';
import * as React from 'react';
import { reportedLights } from '../../core/followUp/statusReport';
import { nameOf } from '../../messages/describe';
import { FieldError } from '../shared/ui/FieldError';
import { useLanguage } from '../shared/ui/texts';
import { type ReportPartProps } from './reportPartProps';
import { useTexts } from './texts';

/** The light of the report; none is chosen from the start. */
export const LightChoice: React.FunctionComponent<ReportPartProps> = ({ input, errors, change }) => {
  const texts = useTexts();
  const language = useLanguage();
  const options = reportedLights.map((key) => {
    const [name, meaning] = [nameOf('light', key, language), nameOf('lightMeaning', key, language)];
    return { key, text: texts['plan.lightMeans'](name, meaning) };
  });
  return (
    <div>
      <ChoiceGroup
        label={texts['report.light']}
        required={true}
        options={options}
        selectedKey={input.light ?? null}
        onChange={(_event, option) => change({ light: reportedLights.find((key) => key === option?.key) })}
      />
      <FieldError message={errors.light ?? errors.kind ?? errors.side} />
    </div>
  );
};
