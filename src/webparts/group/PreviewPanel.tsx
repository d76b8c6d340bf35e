import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { previewReminders, previewWeeks } from '../../application/reminder/previewReminders';
import { checkReminderRule, type ReminderRule, ruleKeyOf } from '../../core/reminder/reminderRule';
import { useLoaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { type GroupServices } from './groupServices';
import { useGroupPage } from './groupPage';
import { PreviewWeeks } from './PreviewWeeks';
import styles from './PreviewPanel.module.scss';
import { useTexts } from './texts';

/** Props of {@link PreviewPanel}. */
export interface PreviewPanelProps {
  /** A rule that is being changed; left out to see what the saved rules bring. */
  readonly edited?: Parameters<GroupServices['saveRule']>[0];
}

/** Så här blir påminnelserna: what the coming weeks would bring, worked out here by the bot's own core. */
export const PreviewPanel: React.FunctionComponent<PreviewPanelProps> = ({ edited }) => {
  const texts = useTexts();
  const { opened, services } = useGroupPage();
  const [isOpen, open] = React.useState(false);
  const { loaded, reload } = useLoaded(['preview', services.site], services.readPreviewSite, isOpen);
  const { group, today } = opened;
  const rule: ReminderRule | undefined = edited && {
    ...edited,
    key: ruleKeyOf(edited),
    recordedBy: 'preview',
    recordedOn: today
  };
  // Half-typed days would bring a wrong picture: the last sound one stays away until they are right.
  const isSound = rule === undefined || checkReminderRule(rule).length === 0;
  return (
    <div className={styles.preview}>
      <DefaultButton
        text={texts['group.preview'](previewWeeks)}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      />
      {isOpen && !isSound && <p>{texts['group.previewUnsound']}</p>}
      {isOpen && loaded.state === 'loading' && (
        <SkeletonRows label={texts['group.previewLoading']} count={4} />
      )}
      {isOpen && loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {isOpen && isSound && loaded.state === 'ready' && (
        <PreviewWeeks weeks={previewReminders(loaded.value, { groupKey: group.key, today, edited: rule })} />
      )}
    </div>
  );
};
