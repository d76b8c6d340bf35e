import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { defaultRules } from '../../core/reminder/effectiveRules';
import { type RuleKind } from '../../core/reminder/ruleKind';
import { nameOf } from '../../messages/describe';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { type RuleTableProps } from './ruleProps';
import { nearestRule, settingText } from './ruleText';

/** Props of {@link RuleRow}. */
export interface RuleRowProps extends RuleTableProps {
  readonly kind: RuleKind;
}

/** One kind of reminder. */
export const RuleRow: React.FunctionComponent<RuleRowProps> = ({ kind, mayEdit, onEdit }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { opened } = useGroupPage();
  const rule = nearestRule(opened.rules, kind, opened.group.key);
  const name = nameOf('ruleKind', kind, language);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{settingText(kind, rule, { texts, defaults: defaultRules })}</td>
      <td>{rule === undefined ? texts['group.usual'] : nameOf('ruleScope', rule.scope, language)}</td>
      {mayEdit && (
        <td>
          <DefaultButton
            text={texts['group.change']}
            ariaLabel={texts['group.changeLabel'](name)}
            onClick={() => onEdit(kind)}
          />
        </td>
      )}
    </tr>
  );
};
