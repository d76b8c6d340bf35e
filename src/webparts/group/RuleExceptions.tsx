import { Link } from '@fluentui/react';
import * as React from 'react';
import { defaultRules } from '../../core/reminder/effectiveRules';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { exceptionsFrom, nameOfPlace } from './rulePlace';
import { type RuleRowProps } from './ruleProps';
import { settingText } from './ruleText';
import { useTexts } from './texts';

/** The plans and actions that have a rule of their own, which comes before the group's. */
export const RuleExceptions: React.FunctionComponent<RuleRowProps> = ({ kind, mayEdit, onEdit }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { opened } = useGroupPage();
  const exceptions = exceptionsFrom(kind, opened);
  if (exceptions.length === 0) return null;
  return (
    <ul aria-label={texts['group.exceptions'](nameOf('ruleKind', kind, language))}>
      {exceptions.map((rule) => {
        const { scope, scopeKey } = rule;
        const setting = settingText(kind, rule, { texts, defaults: defaultRules });
        const name = nameOfPlace({ scope, scopeKey }, opened);
        return (
          <li key={rule.key}>
            {mayEdit ? (
              <Link onClick={() => onEdit({ kind, place: { scope, scopeKey } })}>{name}</Link>
            ) : (
              name
            )}
            {`: ${setting}`}
          </li>
        );
      })}
    </ul>
  );
};
