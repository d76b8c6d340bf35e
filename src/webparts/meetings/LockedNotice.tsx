import * as React from 'react';
import { type LockedView, type OpenedMeeting } from '../../application/meeting/openMeeting';
import { formatDayText } from '../../messages/format';
import { Notice } from '../shared/ui/Notice';
import { useLanguage } from '../shared/ui/texts';
import { useTexts } from './texts';

/** Props of {@link LockedNotice}. */
export interface LockedNoticeProps {
  readonly opened: Pick<OpenedMeeting, 'meeting' | 'unfinished'>;
  readonly locked: LockedView;
}

/** Says that minutes are locked, and whether something has been changed since. */
export const LockedNotice: React.FunctionComponent<LockedNoticeProps> = ({ opened, locked }) => {
  const texts = useTexts();
  const language = useLanguage();
  // A locking that was cut off marks the meeting last.
  const isReopened = opened.meeting.value.state !== 'approved' && opened.unfinished.length === 0;
  return (
    <div>
      <p>{texts['minutes.locked'](formatDayText(locked.approvedOn, language))}</p>
      {locked.isChanged && <Notice kind="warning">{texts['minutes.changed']}</Notice>}
      {locked.isTampered && (
        <Notice kind="error">{texts[locked.minutes ? 'minutes.tampered' : 'minutes.missing']}</Notice>
      )}
      {isReopened && <Notice kind="warning">{texts['minutes.reopened']}</Notice>}
    </div>
  );
};
