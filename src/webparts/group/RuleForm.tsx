import * as React from 'react';
import { nameOf } from '../../messages/describe';
import { useSubmitted } from '../shared/data/useSubmitted';
import { fieldErrorsOf } from '../shared/ui/fieldErrors';
import { FormFrame } from '../shared/ui/FormFrame';
import { FormTrouble } from '../shared/ui/FormTrouble';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { PreviewPanel } from './PreviewPanel';
import { RuleReach } from './RuleReach';
import { RuleTimes } from './RuleTimes';
import { firstInput, ruleDraft } from './ruleInput';
import { nearestRule } from './rulePlace';
import { type EditedRule } from './ruleProps';

/** Props of {@link RuleForm}. */
export interface RuleFormProps {
  readonly edited: EditedRule;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Changes one rule, and shows what would come of it before it is saved. */
export const RuleForm: React.FunctionComponent<RuleFormProps> = ({ edited, onDone, onCancel }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { opened, services } = useGroupPage();
  const { kind, place } = edited;
  const [input, setInput] = React.useState(() => firstInput(kind, place, nearestRule(kind, place, opened)));
  const draft = ruleDraft(kind, input);
  const { submitted, submit } = useSubmitted(
    () => services.saveRule(draft),
    (answer) => answer.ok && onDone()
  );
  return (
    <FormFrame
      heading={texts['group.changeLabel'](nameOf('ruleKind', kind, language))}
      sendText={texts['group.saveRule']}
      isSending={submitted.state === 'running'}
      onSend={submit}
      onCancel={onCancel}
    >
      <FormTrouble submitted={submitted} collection="reminderRules" />
      <RuleReach kind={kind} input={input} onChange={setInput} />
      {input.isOn && (
        <RuleTimes
          kind={kind}
          input={input}
          errors={fieldErrorsOf(submitted, 'reminderRules', language)}
          onChange={setInput}
        />
      )}
      <PreviewPanel edited={draft} />
    </FormFrame>
  );
};
