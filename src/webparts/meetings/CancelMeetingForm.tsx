import * as React from 'react';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { useTexts } from '../shared/ui/texts';
import { type MeetingFormProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { TextLine } from '../shared/ui/TextLine';

/** Ställ in mötet, with a reason. */
export const CancelMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const draft = useDraft({
    form: `meeting ${opened.meeting.value.key} cancel`,
    empty: () => ({ reason: '' }),
    newKey: services.newKey
  });
  const { reason } = draft.input;
  return (
    <TaskForm
      heading={texts['cancelMeeting.heading']}
      sendText={texts['cancelMeeting.send']}
      collection="meetings"
      write={() => services.cancelMeeting(opened.meeting, reason)}
      {...{ draft, onDone, onCancel }}
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
            onChange={(text) => draft.change({ reason: text })}
          />
        </>
      )}
    </TaskForm>
  );
};
