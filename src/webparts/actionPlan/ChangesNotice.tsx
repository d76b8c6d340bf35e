import * as React from 'react';
import { type ActionDifference, type PlanDifference } from '../../core/plan/planDifference';
import { labelOf, nameOf } from '../../messages/describe';
import { type FieldName } from '../../messages/fieldNames';
import { Notice } from '../shared/ui/Notice';
import { useLanguage } from '../shared/ui/texts';
import { useTexts } from './texts';

/** Props of {@link ChangesNotice}. */
export interface ChangesNoticeProps {
  readonly difference: PlanDifference;
  readonly count: number;
}

/** What differs from the fastställd plan, action by action. */
export const ChangesNotice: React.FunctionComponent<ChangesNoticeProps> = ({ difference, count }) => {
  const texts = useTexts();
  const language = useLanguage();
  const names = (fields: readonly string[]): string =>
    fields.map((field) => labelOf(labelled(field), language, 'actions').toLowerCase()).join(', ');
  const line = (change: ActionDifference): string => {
    const what = nameOf('actionDifference', change.kind, language);
    const fields = change.kind === 'changed' ? names(change.fields) : '';
    return texts['planChanges.line'](change.number, what.toLowerCase(), fields);
  };
  return (
    <Notice kind="warning">
      <details>
        <summary>{texts['planChanges.title'](count)}</summary>
        <ul>
          {difference.planFields.length > 0 && <li>{names(difference.planFields)}</li>}
          {difference.actions.map((change) => (
            <li key={change.actionKey}>{line(change)}</li>
          ))}
        </ul>
      </details>
    </Notice>
  );
};

/** In a snapshot the rows behind an action stand under their own names. */
function labelled(field: string): FieldName {
  const byName: Readonly<Partial<Record<string, FieldName>>> = {
    problem: 'problemKey',
    cause: 'causeKey',
    goal: 'goalKey'
  };
  return byName[field] ?? (field as FieldName);
}
