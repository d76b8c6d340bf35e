import * as React from 'react';
import { TaskForm } from '../shared/ui/TaskForm';
import { type MeetingFormProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Skicka kallelse: fixes the agenda as it stands. */
export const CallMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  return (
    <TaskForm
      heading={texts['callMeeting.heading']}
      sendText={texts['callMeeting.send']}
      collection="meetings"
      write={() => services.callMeeting(opened.meeting.value.key)}
      {...{ onDone, onCancel }}
    >
      {() => <p className={styles.note}>{texts['callMeeting.note']}</p>}
    </TaskForm>
  );
};
