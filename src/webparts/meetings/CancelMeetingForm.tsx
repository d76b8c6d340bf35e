import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type MeetingFormProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { TaskForm } from './TaskForm';
import { TextLine } from './TextLine';

/** Ställ in mötet, with a reason. */
export const CancelMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const [reason, setReason] = React.useState('');
  return (
    <TaskForm
      heading={texts['cancelMeeting.heading']}
      sendText={texts['cancelMeeting.send']}
      collection="meetings"
      write={() => services.cancelMeeting(opened.meeting, reason)}
      {...{ onDone, onCancel }}
    >
      {(errors) => (
        <>
          <p className={styles.note}>{texts['cancelMeeting.note']}</p>
          <TextLine
            name="reason"
            label={texts['moveMeeting.reason']}
            isRequired={true}
            value={reason}
            errorMessage={errors.reason}
            onChange={setReason}
          />
        </>
      )}
    </TaskForm>
  );
};
