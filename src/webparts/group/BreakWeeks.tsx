import { TextField } from '@fluentui/react';
import * as React from 'react';
import { type RuleFieldsProps } from './ruleProps';
import { useTexts } from './texts';

/** The first and last week of the summer break. */
export const BreakWeeks: React.FunctionComponent<RuleFieldsProps> = ({ input, errors, onChange }) => {
  const texts = useTexts();
  return (
    <>
      <TextField
        label={texts['group.fromWeekField']}
        data-field="fromWeek"
        value={input.fromWeek}
        errorMessage={errors.fromWeek}
        onChange={(_event, fromWeek = '') => onChange({ fromWeek })}
      />
      <TextField
        label={texts['group.toWeekField']}
        value={input.toWeek}
        onChange={(_event, toWeek = '') => onChange({ toWeek })}
      />
    </>
  );
};
