import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type Action } from '../../core/plan/action';
import { formatDayText } from '../../messages/format';
import { Notice } from '../shared/ui/Notice';
import { useLanguage } from '../shared/ui/texts';
import { useTexts } from './texts';

/** Props of {@link EndMovedNotice}. */
export interface EndMovedNoticeProps {
  /** The action from whose end the writer goes out. */
  readonly seen: Action | undefined;
  /** The action as it stands now. */
  readonly action: Action | undefined;
  readonly onSee: () => void;
}

/** Says that somebody else has moved the end while the form was open; what is typed stays. */
export const EndMovedNotice: React.FunctionComponent<EndMovedNoticeProps> = ({ seen, action, onSee }) => {
  const texts = useTexts();
  const language = useLanguage();
  const end = action?.end;
  if (seen === undefined || end === undefined || seen.end === end) return null;
  return (
    <Notice kind="warning" actions={<DefaultButton text={texts['endDate.see']} onClick={onSee} />}>
      {texts['endDate.overtaken'](
        formatDayText(seen.end ?? '', language),
        formatDayText(end, language),
        action?.endDecisionReference ?? ''
      )}
    </Notice>
  );
};
