import * as React from 'react';
import { type RuleKind } from '../../core/reminder/ruleKind';
import { useTexts } from '../shared/ui/texts';
import { GroupSection } from './GroupSection';
import { useGroupPage } from './groupPage';
import { PreviewPanel } from './PreviewPanel';
import { RuleForm } from './RuleForm';
import { RuleTable } from './RuleTable';

/** The rules of the group's reminders, what they would bring, and changing them. */
export const RulesSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, onReload } = useGroupPage();
  const [edited, edit] = React.useState<RuleKind>();
  const close = (): void => edit(undefined);
  const finish = (): void => {
    close();
    onReload();
  };
  return (
    <GroupSection heading={texts['group.rules']} explanation={texts['group.rulesExplanation']}>
      <RuleTable mayEdit={opened.actor.tasks.includes('configureReminders')} onEdit={edit} />
      {edited === undefined ? (
        <PreviewPanel />
      ) : (
        <RuleForm key={edited} kind={edited} onCancel={close} onDone={finish} />
      )}
    </GroupSection>
  );
};
