import { TextField } from '@fluentui/react';
import * as React from 'react';
import { type RuleKind } from '../../core/reminder/ruleKind';
import { Choice } from '../shared/ui/Choice';
import { BreakWeeks } from './BreakWeeks';
import { type RuleFieldsProps } from './ruleProps';
import { useTexts } from './texts';

/** Props of {@link RuleTimes}. */
export interface RuleTimesProps extends RuleFieldsProps {
  readonly kind: RuleKind;
}

const weekdays = [1, 2, 3, 4, 5];

/** When a rule sends: days before, a weekday, or the weeks of a break. */
export const RuleTimes: React.FunctionComponent<RuleTimesProps> = ({ kind, input, errors, onChange }) => {
  const texts = useTexts();
  switch (kind) {
    case 'beforeDue':
    case 'agreementLapsing':
      return (
        <TextField
          label={texts[kind === 'beforeDue' ? 'group.workdaysField' : 'group.daysField']}
          description={texts['group.daysHint']}
          data-field="daysBefore"
          value={input.days}
          errorMessage={errors.daysBefore}
          onChange={(_event, days = '') => onChange({ days })}
        />
      );
    case 'overdue':
    case 'stale':
      return (
        <Choice
          label={texts['group.weekdayField']}
          options={weekdays.map((day) => ({ key: `${day}`, text: texts['group.everyWeekday'](day) }))}
          value={input.weekday}
          onChange={(weekday) => onChange({ weekday })}
        />
      );
    case 'summerBreak':
      return <BreakWeeks {...{ input, errors, onChange }} />;
    default:
      return null;
  }
};
