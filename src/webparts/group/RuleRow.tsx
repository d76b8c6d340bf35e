import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { defaultRules } from '../../core/reminder/effectiveRules';
import { scopesOf } from '../../core/reminder/reminderRule';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { RuleExceptions } from './RuleExceptions';
import { nearestRule, type RulePlace } from './rulePlace';
import { type RuleRowProps } from './ruleProps';
import { settingText } from './ruleText';
import { useTexts } from './texts';

/** One kind of reminder: what holds for the group, and where something nearer comes first. */
export const RuleRow: React.FunctionComponent<RuleRowProps> = ({ kind, mayEdit, onEdit }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { opened } = useGroupPage();
  const ofGroup: RulePlace = { scope: 'group', scopeKey: opened.group.key };
  const place: RulePlace = scopesOf(kind).includes('group') ? ofGroup : { scope: 'site' };
  const rule = nearestRule(kind, place, opened);
  const name = nameOf('ruleKind', kind, language);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {settingText(kind, rule, { texts, defaults: defaultRules })}
        <RuleExceptions kind={kind} mayEdit={mayEdit} onEdit={onEdit} />
      </td>
      <td>{rule === undefined ? texts['group.usual'] : nameOf('ruleScope', rule.scope, language)}</td>
      {mayEdit && (
        <td>
          <DefaultButton
            text={texts['group.change']}
            ariaLabel={texts['group.changeLabel'](name)}
            onClick={() => onEdit({ kind, place })}
          />
        </td>
      )}
    </tr>
  );
};
