import * as React from 'react';
import { nameOf } from '../../messages/describe';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { PreviewPanel } from './PreviewPanel';
import { RuleReach } from './RuleReach';
import { RuleTimes } from './RuleTimes';
import { firstInput, ruleDraft, type RuleInput } from './ruleInput';
import { nearestRule } from './rulePlace';
import { type EditedRule } from './ruleProps';
import { useTexts } from './texts';

/** Props of {@link RuleForm}. */
export interface RuleFormProps {
  readonly edited: EditedRule;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Changes one rule, and shows what would come of it before it is saved. */
export const RuleForm: React.FunctionComponent<RuleFormProps> = ({ edited, onDone, onCancel }) => {
  const texts = useTexts();
  const { opened, services } = useGroupPage();
  const { kind, place } = edited;
  const draft = useDraft<RuleInput>({
    form: `rule ${kind} ${place.scope} ${place.scopeKey ?? ''}`,
    empty: () => firstInput(kind, place, nearestRule(kind, place, opened)),
    newKey: services.newKey
  });
  const { input, change: onChange } = draft;
  const rule = ruleDraft(kind, input);
  return (
    <TaskForm
      heading={texts['group.changeLabel'](nameOf('ruleKind', kind, useLanguage()))}
      sendText={texts['group.saveRule']}
      collection="reminderRules"
      write={() => services.saveRule(rule)}
      {...{ draft, onDone, onCancel }}
    >
      {(errors) => (
        <>
          <RuleReach {...{ kind, input, onChange }} />
          {input.isOn && <RuleTimes {...{ kind, input, errors, onChange }} />}
          <PreviewPanel edited={rule} />
        </>
      )}
    </TaskForm>
  );
};
