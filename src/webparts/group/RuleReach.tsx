import { Toggle } from '@fluentui/react';
import * as React from 'react';
import { scopesOf } from '../../core/reminder/reminderRule';
import { type RuleKind } from '../../core/reminder/ruleKind';
import { nameOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { type RuleFieldsProps } from './ruleProps';

/** Props of {@link RuleReach}. */
export interface RuleReachProps extends Pick<RuleFieldsProps, 'input' | 'onChange'> {
  readonly kind: RuleKind;
}

/** For whom a rule holds, and whether it is on. */
export const RuleReach: React.FunctionComponent<RuleReachProps> = ({ kind, input, onChange }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { group } = useGroupPage().opened;
  const scopes = scopesOf(kind).filter((scope) => scope === 'site' || scope === 'group');
  return (
    <>
      <Choice
        label={texts['group.ruleScope']}
        options={scopes.map((scope) => ({
          key: scope,
          text: scope === 'group' ? group.name : nameOf('ruleScope', scope, language)
        }))}
        value={input.scope}
        onChange={(key) => onChange({ ...input, scope: key === 'site' ? 'site' : 'group' })}
      />
      <Toggle
        label={texts['group.ruleOn']}
        onText={texts['group.on']}
        offText={texts['group.off']}
        checked={input.isOn}
        onChange={(_event, isOn = false) => onChange({ ...input, isOn })}
      />
    </>
  );
};
