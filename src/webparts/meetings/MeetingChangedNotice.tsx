import * as React from 'react';
import { formatDayText } from '../../messages/format';
import { timeText } from '../../messages/minutes/minutesDocument';
import { Notice } from '../shared/ui/Notice';
import { useLanguage } from '../shared/ui/texts';
import { useTexts } from './texts';

/** What a form that cancels a meeting knows about it. */
export type CancelInput = Readonly<Record<'day' | 'startTime' | 'state' | 'reason', string>>;

/** Props of {@link MeetingChangedNotice}. */
export interface MeetingChangedNoticeProps {
  /** The meeting as the form was opened on it. */
  readonly before: Pick<CancelInput, 'day' | 'startTime'>;
  /** As somebody else has saved it since. */
  readonly theirs: CancelInput;
}

/** Tells what has become of a meeting that is about to be cancelled, and that only the reason is written over. */
export const MeetingChangedNotice: React.FunctionComponent<MeetingChangedNoticeProps> = (props) => {
  const { before, theirs } = props;
  const texts = useTexts();
  const language = useLanguage();
  const when = ({ day, startTime }: MeetingChangedNoticeProps['before']): string =>
    texts['cancelMeeting.when'](formatDayText(day, language), timeText(startTime, language));
  if (theirs.state === 'cancelled') {
    return <Notice kind="warning">{texts['cancelMeeting.already'](theirs.reason)}</Notice>;
  }
  const isMoved = when(before) !== when(theirs);
  return (
    <Notice kind="warning">
      {isMoved ? texts['cancelMeeting.moved'](when(before), when(theirs)) : texts['cancelMeeting.changed']}{' '}
      {theirs.reason !== '' && texts['cancelMeeting.otherReason'](theirs.reason)}{' '}
      {texts['cancelMeeting.again']}
    </Notice>
  );
};
