import { ChoiceGroup, Dropdown } from '@fluentui/react';
import * as React from 'react';
import { reportingUnits, reportKindsOf } from '../../application/followUp/reportForm';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { LightChoice } from './LightChoice';
import { reportSettingOf } from './offers';
import { type ReportPartProps } from './reportPartProps';
import { useTexts } from './texts';

/** What the report is about, for whom it is given, and the light. */
export const ReportChoices: React.FunctionComponent<ReportPartProps> = (props) => {
  const { opened, input, errors, change } = props;
  const texts = useTexts();
  const language = useLanguage();
  const setting = reportSettingOf(opened);
  const kinds = reportKindsOf(setting);
  const units = reportingUnits(setting);
  return (
    <>
      {kinds.length > 1 && (
        <ChoiceGroup
          label={texts['report.kind']}
          options={kinds.map((key) => ({ key, text: nameOf('reportKind', key, language) }))}
          selectedKey={input.kind}
          onChange={(_event, option) =>
            change({ kind: kinds.find((key) => key === option?.key) ?? input.kind })
          }
        />
      )}
      {units.length > 1 && (
        <Dropdown
          label={texts['report.organisation']}
          options={units.map(({ key, name }) => ({ key, text: name }))}
          selectedKey={input.orgUnitKey}
          errorMessage={errors.orgUnitKey}
          onChange={(_event, option) => change({ orgUnitKey: String(option?.key ?? input.orgUnitKey) })}
        />
      )}
      <LightChoice {...props} />
    </>
  );
};
