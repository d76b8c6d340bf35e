import * as React from 'react';
import { later } from '../shared/ui/later';
import { Notice } from '../shared/ui/Notice';
import { WaitingFields } from '../shared/ui/WaitingFields';
import { GroupSection } from './GroupSection';
import { useGroupPage } from './groupPage';
import { type EditedRule } from './ruleProps';
import { RuleTable } from './RuleTable';
import { WhenFresh } from '../shared/ui/WhenFresh';
import { useTexts } from './texts';

const RuleForm = later('rule form', () =>
  import(/* webpackChunkName: 'group-rules' */ './RuleForm').then((part) => part.RuleForm)
);
const PreviewPanel = later(
  'reminder preview',
  () => import(/* webpackChunkName: 'group-rules' */ './PreviewPanel').then((part) => part.PreviewPanel),
  () => <WaitingFields count={1} />
);

/** The rules of the group's reminders, what they would bring, and changing them. */
export const RulesSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, onReload } = useGroupPage();
  const [edited, edit] = React.useState<EditedRule>();
  const hasBroken = opened.findings.some(({ collection }) => collection === 'reminderRules');
  const close = (): void => edit(undefined);
  const finish = (): void => {
    close();
    onReload();
  };
  return (
    <GroupSection heading={texts['group.rules']} explanation={texts['group.rulesExplanation']}>
      {hasBroken && <Notice kind="warning">{texts['group.brokenRule']}</Notice>}
      <RuleTable mayEdit={opened.actor.tasks.includes('configureReminders')} onEdit={edit} />
      {edited === undefined ? (
        <PreviewPanel />
      ) : (
        <WhenFresh>
          <RuleForm
            key={`${edited.kind} ${edited.place.scope} ${edited.place.scopeKey ?? ''}`}
            edited={edited}
            onCancel={close}
            onDone={finish}
          />
        </WhenFresh>
      )}
    </GroupSection>
  );
};
