import * as React from 'react';
import { RowFormFrame } from '../shared/forms/RowFormFrame';
import { useRowForm } from '../shared/forms/useRowForm';
import { type CancelInput, MeetingChangedNotice } from './MeetingChangedNotice';
import { type MeetingFormProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { ReasonLine } from './ReasonLine';
import { useTexts } from './texts';

/** Ställ in mötet, with a reason. */
export const CancelMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  // A page that is fetched anew meanwhile must not change what is saved against.
  const [meeting] = React.useState(opened.meeting);
  const form = useRowForm<'meetings', CancelInput>({
    collection: 'meetings',
    name: `meeting ${meeting.value.key} cancel`,
    stored: meeting,
    inputOf: (row = meeting.value) => ({
      ...{ day: row.day, startTime: row.startTime, state: row.state },
      reason: row === meeting.value ? '' : (row.reason ?? '')
    }),
    newKey: services.newKey,
    write: ({ reason }, target) => services.cancelMeeting(target.stored ?? meeting, reason),
    onDone
  });
  const { input, errors, change } = form;
  return (
    <RowFormFrame
      form={form}
      heading={texts['cancelMeeting.heading']}
      sendText={texts['cancelMeeting.send']}
      tellChange={(theirs) => <MeetingChangedNotice before={meeting.value} theirs={theirs} />}
      onCancel={onCancel}
    >
      <p className={styles.note}>{texts['cancelMeeting.note']}</p>
      <ReasonLine reason={input.reason} errorMessage={errors.reason} onChange={change} />
    </RowFormFrame>
  );
};
