import * as React from 'react';
import { type LockedView } from '../../application/meeting/openMeeting';
import { formatDayText } from '../../messages/format';
import { Notice } from '../shared/ui/Notice';
import { useLanguage, useTexts } from '../shared/ui/texts';

/** Props of {@link LockedNotice}. */
export interface LockedNoticeProps {
  readonly locked: LockedView;
}

/** Says that minutes are locked, and whether something has been changed since. */
export const LockedNotice: React.FunctionComponent<LockedNoticeProps> = ({ locked }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div>
      <p>{texts['minutes.locked'](formatDayText(locked.approvedOn, language))}</p>
      {locked.isChanged && <Notice kind="warning">{texts['minutes.changed']}</Notice>}
      {locked.isTampered && <Notice kind="error">{texts['minutes.tampered']}</Notice>}
    </div>
  );
};
