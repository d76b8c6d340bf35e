import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type MeetingFormProps } from './meetingPart';
import { PeopleChoice } from './PeopleChoice';
import { TaskForm } from './TaskForm';

/** Mötet är genomfört: who was there. */
export const HoldMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const [attendeeKeys, setAttendeeKeys] = React.useState<readonly string[]>(
    opened.members.map(({ key }) => key)
  );
  return (
    <TaskForm
      heading={texts['holdMeeting.heading']}
      sendText={texts['holdMeeting.send']}
      collection="meetings"
      write={() => services.holdMeeting({ meetingKey: opened.meeting.value.key, attendeeKeys })}
      {...{ onDone, onCancel }}
    >
      {() => (
        <PeopleChoice
          legend={texts['holdMeeting.attendees']}
          people={opened.members}
          chosen={attendeeKeys}
          onChange={setAttendeeKeys}
        />
      )}
    </TaskForm>
  );
};
