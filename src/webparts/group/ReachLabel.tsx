import * as React from 'react';
import { type GroupMember } from '../../application/reminder/openGroup';
import { nameOf } from '../../messages/describe';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import { useTexts } from './texts';

/** Props of {@link ReachLabel}. */
export interface ReachLabelProps {
  readonly reach: GroupMember['reach'];
}

/** Whether the bot reaches somebody, and why not. */
export const ReachLabel: React.FunctionComponent<ReachLabelProps> = ({ reach }) => {
  const texts = useTexts();
  const language = useLanguage();
  if (reach === undefined)
    return <StatusLabel tone="quiet" iconName="Unknown" text={texts['group.reachUnknown']} />;
  if (reach.isReachable)
    return <StatusLabel tone="good" iconName="Completed" text={texts['group.reached']} />;
  const { reason } = reach;
  const text = reason === undefined ? texts['group.notReached'] : nameOf('reachReason', reason, language);
  // A guest is reached in the channel: nothing to mend.
  return reason === 'isGuest' ? (
    <StatusLabel tone="quiet" iconName="Group" text={text} />
  ) : (
    <StatusLabel tone="attention" iconName="Warning" text={text} />
  );
};
